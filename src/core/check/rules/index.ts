import type { Rule } from '../rule.ts';
import { actionOverdue } from './action-overdue.ts';
import { allFiveStrategies } from './all-five-strategies.ts';
import { approachOfAnotherStrategy } from './approach-of-another-strategy.ts';
import { asideWithoutReason } from './aside-without-reason.ts';
import { barrierWithoutStatement } from './barrier-without-statement.ts';
import { baselineAfterTarget } from './baseline-after-target.ts';
import { chosenWithoutNextTest } from './chosen-without-next-test.ts';
import { chosenWithoutOwner } from './chosen-without-owner.ts';
import { circularDecision } from './circular-decision.ts';
import { circularSupport } from './circular-support.ts';
import { conceptOnRejectedStrategy } from './concept-on-rejected-strategy.ts';
import { conceptWithoutApproach } from './concept-without-approach.ts';
import { conceptWithoutCustomerValue } from './concept-without-customer-value.ts';
import { conceptWithoutMetric } from './concept-without-metric.ts';
import { conceptWithoutSegment } from './concept-without-segment.ts';
import { conceptWithoutStrategy } from './concept-without-strategy.ts';
import { conceptWithoutTitle } from './concept-without-title.ts';
import { decisionWithoutReason } from './decision-without-reason.ts';
import { halfAssessed } from './half-assessed.ts';
import { leftOutWithoutReason } from './left-out-without-reason.ts';
import { linkWithoutMechanism } from './link-without-mechanism.ts';
import { metricMovedByNothing } from './metric-moved-by-nothing.ts';
import { metricProvesNothing } from './metric-proves-nothing.ts';
import { metricWithoutBaseline } from './metric-without-baseline.ts';
import { metricWithoutDirection } from './metric-without-direction.ts';
import { metricWithoutName } from './metric-without-name.ts';
import { metricWithoutOwner } from './metric-without-owner.ts';
import { metricWithoutSource } from './metric-without-source.ts';
import { metricWithoutTarget } from './metric-without-target.ts';
import { metricWithoutUnit } from './metric-without-unit.ts';
import { noDirectObjective } from './no-direct-objective.ts';
import { noKeptConcept } from './no-kept-concept.ts';
import { noSegment } from './no-segment.ts';
import { noStrategy } from './no-strategy.ts';
import { noWiderAim } from './no-wider-aim.ts';
import { objectiveSupportsNothing } from './objective-supports-nothing.ts';
import { objectiveWithoutLevel } from './objective-without-level.ts';
import { objectiveWithoutMetric } from './objective-without-metric.ts';
import { objectiveWithoutStatement } from './objective-without-statement.ts';
import { parkingLotNotEmpty } from './parking-lot-not-empty.ts';
import { pastTargetWithoutActual } from './past-target-without-actual.ts';
import { percentOutOfRange } from './percent-out-of-range.ts';
import { placeholder } from './placeholder.ts';
import { rejectedStrategyWithoutReason } from './rejected-strategy-without-reason.ts';
import { sameStatement } from './same-statement.ts';
import { segmentServesNothing } from './segment-serves-nothing.ts';
import { segmentWithoutBarrier } from './segment-without-barrier.ts';
import { segmentWithoutName } from './segment-without-name.ts';
import { segmentWithoutObjective } from './segment-without-objective.ts';
import { segmentWithoutRationale } from './segment-without-rationale.ts';
import { segmentWithoutValueProposition } from './segment-without-value-proposition.ts';
import { strategyAnswersNothing } from './strategy-answers-nothing.ts';
import { strategyWithoutConcept } from './strategy-without-concept.ts';
import { strategyWithoutReason } from './strategy-without-reason.ts';
import { strategyWithoutSegment } from './strategy-without-segment.ts';
import { supportsDirectObjective } from './supports-direct-objective.ts';
import { targetAgainstDirection } from './target-against-direction.ts';
import { targetEqualsBaseline } from './target-equals-baseline.ts';
import { targetWithoutDate } from './target-without-date.ts';
import { twinSegments } from './twin-segments.ts';
import { unansweredBarrier } from './unanswered-barrier.ts';
import { unreachedObjective } from './unreached-objective.ts';
import { unservedSegment } from './unserved-segment.ts';
import { vagueObjective } from './vague-objective.ts';
import { votesAboveBudget } from './votes-above-budget.ts';

/** All rules about the method, by code: a new one is a file, a page in `templates/rules/`, and a line here. */
export const rules: readonly Rule[] = [
  noDirectObjective,
  noWiderAim,
  objectiveWithoutStatement,
  objectiveWithoutLevel,
  objectiveSupportsNothing,
  unreachedObjective,
  vagueObjective,
  circularSupport,
  supportsDirectObjective,
  noSegment,
  segmentWithoutName,
  segmentWithoutRationale,
  segmentServesNothing,
  segmentWithoutObjective,
  segmentWithoutValueProposition,
  segmentWithoutBarrier,
  twinSegments,
  barrierWithoutStatement,
  leftOutWithoutReason,
  unservedSegment,
  noStrategy,
  allFiveStrategies,
  strategyWithoutReason,
  strategyWithoutSegment,
  strategyAnswersNothing,
  rejectedStrategyWithoutReason,
  strategyWithoutConcept,
  conceptWithoutTitle,
  conceptWithoutStrategy,
  conceptOnRejectedStrategy,
  conceptWithoutApproach,
  approachOfAnotherStrategy,
  conceptWithoutSegment,
  conceptWithoutCustomerValue,
  unansweredBarrier,
  chosenWithoutOwner,
  chosenWithoutNextTest,
  asideWithoutReason,
  votesAboveBudget,
  noKeptConcept,
  halfAssessed,
  objectiveWithoutMetric,
  conceptWithoutMetric,
  metricWithoutName,
  metricMovedByNothing,
  linkWithoutMechanism,
  metricWithoutUnit,
  metricWithoutDirection,
  metricWithoutBaseline,
  metricWithoutTarget,
  targetWithoutDate,
  metricWithoutSource,
  metricWithoutOwner,
  metricProvesNothing,
  baselineAfterTarget,
  targetAgainstDirection,
  targetEqualsBaseline,
  percentOutOfRange,
  pastTargetWithoutActual,
  circularDecision,
  parkingLotNotEmpty,
  sameStatement,
  placeholder,
  actionOverdue,
  decisionWithoutReason,
];
