import { customerModels, type ModelId, successTestIds, successTests } from '../method/management-models.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { listed } from '../report/story/phrases.ts';
import { namingIn } from './element-refs.ts';
import { type ModelAnswers, mismatches, unmeasured } from './measured-models.ts';
import { modelMix } from './model-mix.ts';
import { outlineOfReport } from './outline.ts';
import { unanswered, verdictTitle } from './verdict-fields.ts';

function titleOf(model: ModelId | undefined): string {
  return model ? customerModels[model].title : '';
}

/** What reports tell of the models: what does not fit first, then segments, the mix, metrics and tests. */
export function managementModelsBlocks(data: PlanData, answers: ModelAnswers): readonly LensBlock[] {
  return [
    ...gapBlocks(data, answers),
    ...segmentBlocks(data, answers),
    ...mixBlocks(data, answers),
    ...metricBlocks(data, answers),
    ...testBlocks(answers),
  ];
}

function gapBlocks(data: PlanData, answers: ModelAnswers): readonly LensBlock[] {
  const [named, plan] = [namingIn(data), outlineOfReport(data)];
  const items: readonly LensWords[] = [
    ...mismatches(plan, answers).map(({ metric, measures, intended, isOld }) => {
      const meant = [...new Set(intended.map(({ model }) => titleOf(model).toLowerCase()))];
      const what = titleOf(measures).toLowerCase();
      return named(
        [metric],
        `It measures ${isOld ? 'the old model, ' : ''}${what}, and the one intended is ${listed(meant)}.`,
      );
    }),
    ...unmeasured(plan, answers).map(({ segment, model }) =>
      named([segment], `No metric measures ${titleOf(model).toLowerCase()}, the model intended for them.`),
    ),
    ...[...answers.segments].flatMap(([id, { conscious }]) =>
      conscious === false ? [named([id], 'Nobody decided how they are managed.')] : [],
    ),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

function segmentBlocks(data: PlanData, { segments }: ModelAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = [...segments].map(([id, { inUse, intended, conscious, reason = '' }]) => [
    named([id]),
    plainWords(titleOf(inUse)),
    plainWords(titleOf(intended)),
    plainWords(conscious === undefined ? '' : conscious ? 'yes' : 'no'),
    plainWords(reason),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'How each segment is managed' },
    { kind: 'table', head: ['Segment', 'In use', 'Intended', 'Decided', 'Why'], rows },
  ];
}

/** The mix across segments, now and intended: only the models that somebody has or wants. */
function mixBlocks(data: PlanData, answers: ModelAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = modelMix(answers).map(({ model, now, intended }) => [
    plainWords(titleOf(model)),
    named(now),
    named(intended),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'The mix of models' },
    { kind: 'table', head: ['Model', 'Now', 'Intended'], rows },
  ];
}

function metricBlocks(data: PlanData, { metrics }: ModelAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = [...metrics].flatMap(([id, { measures }]) =>
    measures ? [[named([id]), plainWords(titleOf(measures))]] : [],
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'What the metrics watch' },
    { kind: 'table', head: ['Metric', 'Model'], rows },
  ];
}

function testBlocks({ plan }: ModelAnswers): readonly LensBlock[] {
  const rows = successTestIds.flatMap((id) => {
    const { answer, words = '' } = plan[id] ?? {};
    return answer ? [[successTests[id].prompt, verdictTitle(answer), words].map(plainWords)] : [];
  });
  if (rows.length === 0) return [];
  const open = unanswered(successTests, plan).length;
  return [
    { kind: 'heading', text: 'The four tests of success' },
    { kind: 'table', head: ['Test', 'Answer', 'In words'], rows },
    ...(open > 0 ? [{ kind: 'paragraph', text: `Not answered yet: ${open}.` } as const] : []),
  ];
}

/** How many segments are to be managed in another way; empty where no model is said. */
export function managementModelsSentence(data: PlanData, answers: ModelAnswers): string {
  const known = [...answers.segments.values()].filter(({ inUse, intended }) => inUse && intended);
  const changing = known.filter(({ inUse, intended }) => inUse !== intended).length;
  const wrong = mismatches(outlineOfReport(data), answers).length;
  if (known.length === 0 && wrong === 0) return '';
  const managed = `${changing} of ${known.length} segments are to be managed in another way than today`;
  const watched = wrong === 1 ? 'one metric watches' : `${wrong} metrics watch`;
  return wrong === 0 ? `${managed}.` : `${managed}; ${watched} a model that is not the intended one.`;
}
