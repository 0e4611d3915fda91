import { customerModels, type ModelId, successTests } from '../method/management-models.ts';
import type { LensBlock } from '../report/lens-section.ts';
import { plainWords, verdictWords } from '../report/lens-section.ts';
import type { ReportFacts } from './lens-facts.ts';
import type { ModelAnswers } from './management-models-fields.ts';
import { type MixedModel, modelMix } from './model-mix.ts';
import { verdictTable } from './verdict-table.ts';

function titleOf(model: ModelId | undefined): string {
  return model ? customerModels[model].title : '';
}

/** What reports tell of the models: segments, the mix, metrics and tests. */
export function managementModelsBlocks(facts: ReportFacts, answers: ModelAnswers): readonly LensBlock[] {
  return [
    ...segmentBlocks(facts, answers),
    ...mixBlocks(facts, answers),
    ...metricBlocks(facts, answers),
    ...testBlocks(answers),
  ];
}

function segmentBlocks({ named }: ReportFacts, { segments }: ModelAnswers): readonly LensBlock[] {
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
function mixBlocks({ named }: ReportFacts, answers: ModelAnswers): readonly LensBlock[] {
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

function metricBlocks({ named }: ReportFacts, { metrics }: ModelAnswers): readonly LensBlock[] {
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
  const table = verdictTable('Test', successTests, plan);
  return table.length > 0 ? [{ kind: 'heading', text: 'The four tests of success' }, ...table] : [];
}
