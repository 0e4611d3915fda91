import { listed } from '../change/numbered-plan.ts';
import { isSetAside } from '../method/concepts.ts';
import type { Tbd } from '../plan/plan.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import { sentenceOf } from '../sentence.ts';
import { namingIn } from './element-refs.ts';
import {
  type CapabilityId,
  capabilityIds,
  capabilityTitle,
  levelWords,
  type PushPullAnswers,
} from './push-pull-fields.ts';
import { isJudged, levelsInFigures, levelsOf, shortfalls } from './push-pull-levels.ts';
import { going, isAllPush, type Standing, weighed } from './push-pull-rules.ts';

/** What push and pull tell in reports: what does not hold, the directions, and the picture of the gap. */
export function pushPullBlocks(plan: PlanData, answers: PushPullAnswers): readonly LensBlock[] {
  return [...verdictBlocks(plan, answers), ...directionBlocks(plan, answers), ...maturityBlocks(answers)];
}

function standings({ concepts }: PlanData): readonly Standing[] {
  return concepts.map(({ id, isKept: kept, status }) => ({
    id,
    isKept: kept,
    isSetAside: isSetAside(status ?? undefined),
  }));
}

/** Which way each concept goes, but for those that were set aside. */
function directionBlocks(plan: PlanData, answers: PushPullAnswers): readonly LensBlock[] {
  const named = namingIn(plan);
  const rows = standings(plan).flatMap(({ id, isSetAside: isAside }): (readonly LensWords[])[] => {
    const { direction, reason = '' } = answers.concepts.get(id) ?? {};
    if (direction === undefined || isAside) return [];
    return [[named([id]), plainWords(direction), plainWords(reason)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Who starts it' },
    { kind: 'table', head: ['Concept', 'Direction', 'Why'], rows },
  ];
}

/** What does not hold, each said with the concepts that it is about. */
function verdictBlocks(plan: PlanData, answers: PushPullAnswers): readonly LensBlock[] {
  const ids = weighed(standings(plan));
  const named = namingIn(plan);
  const unplaced = ids.filter((id) => answers.concepts.get(id)?.direction === undefined);
  const items: readonly LensWords[] = [
    ...(isAllPush(ids, answers) ? [named(ids, 'Nothing pulls: all of this is push.')] : []),
    ...dataVerdicts(going('pull', ids, answers), answers).map(([about, words]) => named(about, words)),
    ...(unplaced.length > 0 ? [named(unplaced, 'Neither push nor pull yet.')] : []),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

/** What is to be said of the data, with the concepts that it is said of. */
function dataVerdicts(
  pulling: readonly string[],
  answers: PushPullAnswers,
): readonly (readonly [readonly string[], string])[] {
  const short = shortfalls(answers);
  const open = capabilityIds.filter((id) => !isJudged(answers, id));
  if (open.length === capabilityIds.length && short.length === 0)
    return pulling.length === 0 ? [] : [[pulling, 'Counts on pull, and nobody has judged the data for it.']];
  return [
    ...(pulling.length > 0 && short.length > 0
      ? [[pulling, `Counts on pull while the data falls short: ${titles(short)}.`] as const]
      : []),
    ...(open.length > 0 ? [[[], `Not judged, or by half: ${titles(open)}.`] as const] : []),
  ];
}

function titles(ids: readonly CapabilityId[]): string {
  return listed(ids.map((id) => capabilityTitle(id).toLowerCase()));
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

/** How many concepts pull, and where the data falls furthest short; empty where nothing is said. */
export function pushPullSentence(plan: PlanData, answers: PushPullAnswers): string {
  return sentenceOf([directionWords(weighed(standings(plan)), answers), gapWords(answers)]);
}

function directionWords(ids: readonly string[], answers: PushPullAnswers): string {
  const [pull, push] = [going('pull', ids, answers).length, going('push', ids, answers).length];
  if (pull + push === 0) return '';
  if (pull === ids.length) return 'every concept pulls';
  if (push === ids.length) return 'every concept is push';
  if (pull === 0) return `none of ${ids.length} concepts pulls yet`;
  return `${pull} of ${ids.length} concepts ${pull === 1 ? 'pulls' : 'pull'}`;
}

function gapWords(answers: PushPullAnswers): string {
  const [widest] = shortfalls(answers);
  if (widest === undefined) return '';
  const title = capabilityTitle(widest).toLowerCase();
  return `the widest gap in the data is “${title}”, ${levelsInFigures(answers, widest)}`;
}
