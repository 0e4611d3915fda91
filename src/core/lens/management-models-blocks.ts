import { customerModels, type ModelId, successTestIds, successTests } from '../method/management-models.ts';
import type { LensBlock } from '../report/lens-section.ts';
import { plainWords, verdictWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { sentenceOf } from '../sentence.ts';
import { namingIn } from './element-refs.ts';
import { managementModelsGaps } from './management-models-gaps.ts';
import { type ModelAnswers, mismatches } from './measured-models.ts';
import { type MixedModel, modelMix } from './model-mix.ts';
import { outlineOfReport } from './outline.ts';

function titleOf(model: ModelId | undefined): string {
  return model ? customerModels[model].title : '';
}

/** What reports tell of the models: what does not fit first, then segments, the mix, metrics and tests. */
export function managementModelsBlocks(data: PlanData, answers: ModelAnswers): readonly LensBlock[] {
  return [
    ...managementModelsGaps(data, answers),
    ...segmentBlocks(data, answers),
    ...mixBlocks(data, answers),
    ...metricBlocks(data, answers),
    ...testBlocks(answers),
  ];
}

function segmentBlocks(data: PlanData, { segments }: ModelAnswers): readonly LensBlock[] {
  const named = namingIn(data);
  const rows = [...segments].map(([id, { inUse, intended, conscious, reason = '' }]) => [
    named([id]),
    plainWords(titleOf(inUse)),
    plainWords(titleOf(intended)),
    verdictWords(conscious === undefined ? undefined : conscious ? 'yes' : 'no'),
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
  const rows = modelMix(answers).map((mixed) => [
    plainWords(titleOf(mixed.model)),
    named(mixed.now),
    named(mixed.intended),
    plainWords(moveWords(mixed, answers)),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'The mix of models' },
    { kind: 'table', head: ['Model', 'Now', 'Intended', 'Change'], rows },
  ];
}

/** How many segments leave a model and how many come to it; of those that lack one of the two nobody knows yet. */
function moveWords({ model, now, intended }: MixedModel, { segments }: ModelAnswers): string {
  const known = (ids: readonly string[], key: 'inUse' | 'intended') =>
    ids.flatMap((id) => segments.get(id)?.[key] ?? []);
  const after = known(now, 'intended');
  const before = known(intended, 'inUse');
  const [leave, come] = [after, before].map((models) => models.filter((one) => one !== model).length);
  const moves = [
    leave ? `${leave} ${leave === 1 ? 'leaves' : 'leave'}` : '',
    come ? `${come} ${come === 1 ? 'comes' : 'come'}` : '',
  ];
  const said = moves.filter((move) => move !== '').join(', ');
  return said === '' && after.length + before.length > 0 ? 'stays' : said;
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
    return answer ? [[plainWords(successTests[id].prompt), verdictWords(answer), plainWords(words)]] : [];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'The four tests of success' },
    { kind: 'table', head: ['Test', 'Answer', 'In words'], rows },
  ];
}

/** Whether segments are to be managed in another way, and what is watched; empty where nothing was answered. */
export function managementModelsSentence(data: PlanData, answers: ModelAnswers): string {
  const wrong = mismatches(outlineOfReport(data), answers).length;
  const watched = `${wrong === 1 ? 'one metric watches' : `${wrong} metrics watch`} a model that is not the intended one`;
  return sentenceOf([managedWords(data, answers), wrong === 0 ? '' : watched, testWords(answers)]);
}

function managedWords({ segments: all }: PlanData, { segments }: ModelAnswers): string {
  const answered = [...segments.values()].filter(({ inUse, intended }) => inUse || intended);
  const known = answered.filter(({ inUse, intended }) => inUse && intended);
  const changing = known.filter(({ inUse, intended }) => inUse !== intended).length;
  if (answered.length === 0) return '';
  if (known.length < all.length)
    return `the models in use and intended are known for ${known.length} of ${all.length} segments`;
  if (changing === 0) return 'every segment is to be managed as it is today';
  if (changing === all.length) return 'every segment is to be managed in another way than today';
  return `${changing} of ${all.length} segments ${isOrAre(changing)} to be managed in another way than today`;
}

function testWords({ plan }: ModelAnswers): string {
  const all = successTestIds.map((id) => plan[id]?.answer);
  const answers = all.filter((answer) => answer !== 'not-applicable');
  const passed = answers.filter((answer) => answer === 'yes').length;
  const open = answers.filter((answer) => answer === undefined).length;
  if (open === all.length || answers.length === 0) return '';
  const said = `${passed} of ${answers.length} tests of success ${isOrAre(passed)} passed`;
  return open === 0 ? said : `${said}, ${open} ${isOrAre(open)} not answered yet`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
