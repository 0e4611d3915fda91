import type { Tbd } from '../plan/plan.ts';
import type { LensBlock } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import { liveConcepts } from './concept-standing.ts';
import type { ReportFacts } from './lens-facts.ts';
import {
  type CapabilityId,
  capabilityIds,
  capabilityTitle,
  levelWords,
  type PushPullAnswers,
} from './push-pull-fields.ts';
import { levelsOf } from './push-pull-levels.ts';

/** What push and pull tell in reports: the directions, and the picture of the gap. */
export function pushPullBlocks(facts: ReportFacts, answers: PushPullAnswers): readonly LensBlock[] {
  return [...directionBlocks(facts, answers), ...maturityBlocks(answers)];
}

/** Which way each concept goes, but for those that were set aside. */
function directionBlocks({ plan, named }: ReportFacts, { concepts }: PushPullAnswers): readonly LensBlock[] {
  const rows = liveConcepts(plan).flatMap((id) => {
    const { direction, reason = '' } = concepts.get(id) ?? {};
    return direction === undefined ? [] : [[named([id]), plainWords(direction), plainWords(reason)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Who starts it' },
    { kind: 'table', head: ['Concept', 'Direction', 'Why'], rows },
  ];
}

/** The picture of the gap, and what each level means. */
function maturityBlocks(answers: PushPullAnswers): readonly LensBlock[] {
  const { maturity } = answers.plan;
  if (maturity === undefined) return [];
  const rows = capabilityIds.map((id) => {
    const { now = null, needed = null } = levelsOf(answers, id);
    return { label: capabilityTitle(id), now, needed };
  });
  const told = capabilityIds.flatMap((id) => {
    const { now, needed, note = '' } = maturity[id] ?? {};
    if (maturity[id] === undefined) return [];
    return [[capabilityTitle(id), inWords(id, now), inWords(id, needed), note].map(plainWords)];
  });
  return [
    { kind: 'levels', title: 'The data that pull needs', most: 4, rows },
    { kind: 'table', head: ['Capability', 'Now', 'Needed', 'In words'], rows: told },
  ];
}

/** `1, in files of single departments`; empty for no level. */
function inWords(id: CapabilityId, level: number | Tbd | undefined): string {
  return typeof level === 'number' ? `${level}, ${levelWords(id, level)}` : (level ?? '');
}
