import { relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import { collecting, perhapsCollecting, valued, withoutModel } from './four-rules-faults.ts';
import type { FourRulesAnswers } from './four-rules-fields.ts';
import { elementsGap, type Gap, partsGap } from './gaps.ts';
import type { LensFacts } from './lens-facts.ts';
import { verdictGaps } from './verdict-gaps.ts';

/** What is not answered, or answered with no: by rule, then what is not said of data and of money. */
export function fourRulesGaps({ plan }: LensFacts, answers: FourRulesAnswers): readonly Gap[] {
  return [
    ...relationshipRuleIds.flatMap((id) => {
      const { title, asks } = relationshipRules[id];
      return verdictGaps(title, asks, answers.plan[id]);
    }),
    ...elementsGap(
      perhapsCollecting(plan, answers),
      'Nobody has said whether data about people is collected.',
    ),
    ...collecting(plan, answers).flatMap(({ id, missing, toFind }) => [
      ...partsGap([id], 'Data is collected, and nobody has said', missing),
      ...partsGap([id], 'Data is collected; still to be found out:', toFind),
    ]),
    ...elementsGap(withoutModel(plan, answers), 'Money is claimed without a model of customer value.'),
    ...valued(plan, answers).flatMap(({ id, missing, toFind }) => [
      ...partsGap([id], 'Of the model of customer value nobody has said', missing),
      ...partsGap([id], 'Of the model of customer value it is still to be found out', toFind),
    ]),
  ];
}
