import { successTests } from '../method/management-models.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { listed } from '../report/story/phrases.ts';
import { namingIn } from './element-refs.ts';
import { unsaidOfSegment } from './management-models-unsaid.ts';
import { type ModelAnswers, mismatches, mismatchWords, modelWords, unmeasured } from './measured-models.ts';
import { outlineOfReport } from './outline.ts';
import { verdictGaps } from './verdict-gaps.ts';

/** What does not fit or is not said: in what metrics measure, in how segments are managed, in the tests. */
export function managementModelsGaps(data: PlanData, answers: ModelAnswers): readonly LensBlock[] {
  const items = [
    ...measuringGaps(data, answers),
    ...segmentGaps(data, answers),
    ...metricGaps(data, answers),
    ...verdictGaps('Tests of success', successTests, answers.plan),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

function measuringGaps(data: PlanData, answers: ModelAnswers): readonly LensWords[] {
  const [named, plan] = [namingIn(data), outlineOfReport(data)];
  const titles = new Map(data.segments.map(({ id, title }) => [id, `“${title}”`]));
  const called = (segment: string) => titles.get(segment) ?? segment;
  return [
    ...mismatches(plan, answers).map((mismatch) =>
      named([mismatch.metric], `It ${mismatchWords(mismatch, called)}.`),
    ),
    ...unmeasured(plan, answers).map(({ segment, model }) =>
      named([segment], `No metric measures ${modelWords(model)}, the model intended for them.`),
    ),
  ];
}

function segmentGaps(data: PlanData, { segments }: ModelAnswers): readonly LensWords[] {
  const named = namingIn(data);
  return data.segments.flatMap(({ id }) => {
    const missing = unsaidOfSegment(segments.get(id));
    return [
      ...(segments.get(id)?.conscious === false ? [named([id], 'Nobody decided how they are managed.')] : []),
      ...(missing.length > 0 ? [named([id], `Nobody has said ${listed(missing)}.`)] : []),
    ];
  });
}

function metricGaps(data: PlanData, { metrics }: ModelAnswers): readonly LensWords[] {
  const silent = data.metrics
    .filter(({ id, kind }) => kind !== 'guardrail' && !metrics.get(id)?.measures)
    .map(({ id }) => id);
  if (silent.length === 0) return [];
  const measure = silent.length === 1 ? 'this measures' : 'these measure';
  return [namingIn(data)(silent, `Nobody has said which model ${measure}.`)];
}
