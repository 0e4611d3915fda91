import { listed } from '../change/numbered-plan.ts';
import { isKept, isSetAside } from '../method/concepts.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData } from '../report/plan-data.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { choiceGrid, elementCells, type LensCell, lensForm } from './asking.ts';
import { namingIn } from './element-refs.ts';
import { pushPullRow } from './index.ts';
import { lensOf } from './lens.ts';
import { capabilityIds, capabilityTitle, levelWords, pushPullTables } from './push-pull-fields.ts';
import {
  going,
  isAllPush,
  type PushPullAnswers,
  pushPullRules,
  type Standing,
  shortfalls,
  weighed,
} from './push-pull-rules.ts';

/** Push or pull: who starts each concept, and whether the data is there that pull needs. */
export const pushPull = lensOf({
  row: pushPullRow,
  tables: pushPullTables,
  questions,
  rules: pushPullRules,
  blocks,
  sentence,
});

function questions(draft: Draft, answers: PushPullAnswers): readonly (Asking | undefined)[] {
  const { concepts } = answers;
  const live = [...draft.plan.concepts].filter(([, { status }]) => !isSetAside(status)).map(([id]) => id);
  const placed = live.filter((id) => concepts.get(id)?.direction !== undefined);
  const { direction, reason } = pushPullTables.concepts;
  return [
    choiceGrid(
      draft,
      pushPullRow,
      {
        prompt: 'Who starts it: you or the customer?',
        guidance: [
          'Push is a message of yours, the same for everybody. Pull fits what these people want so well that they come for it.',
        ],
      },
      {
        section: 'concepts',
        ids: live,
        key: 'direction',
        field: direction,
        chosen: (id) => concepts.get(id)?.direction,
        isOptional: (id) => !isKept(draft.plan.concepts.get(id)?.status),
      },
    ),
    lensForm(
      draft,
      pushPullRow,
      ['concepts', 'reason'],
      { prompt: 'Why is it push or pull?', guidance: ['Who takes the first step, and at what moment?'] },
      elementCells(draft, 'concepts', placed, { reason }, concepts),
    ),
    lensForm(
      draft,
      pushPullRow,
      ['maturity'],
      {
        prompt: 'What do you know of your customers, and what do these concepts need?',
        guidance: [
          'Each from 0 to 4: where you stand now, and where you have to be. What a level means stands below the row.',
        ],
      },
      maturityCells(answers),
    ),
  ];
}

function maturityCells({ plan: { maturity } }: PushPullAnswers): readonly LensCell[] {
  const { fields } = pushPullTables.plan.maturity;
  return capabilityIds.flatMap((id): readonly LensCell[] => {
    const { now, needed, note } = fields[id].fields;
    const said = maturity?.[id];
    return [
      { path: ['maturity', id, 'now'], field: now, value: said?.now, label: `${capabilityTitle(id)}: now` },
      { path: ['maturity', id, 'needed'], field: needed, value: said?.needed, label: 'needed' },
      { path: ['maturity', id, 'note'], field: note, value: said?.note, label: 'in words', isOptional: true },
    ];
  });
}

function standings({ concepts }: PlanData): readonly Standing[] {
  return concepts.map(({ id, isKept: kept, status }) => ({
    id,
    isKept: kept,
    isSetAside: isSetAside(status ?? undefined),
  }));
}

function blocks(plan: PlanData, answers: PushPullAnswers): readonly LensBlock[] {
  return [...directionBlocks(plan, answers), ...verdictBlocks(plan, answers), ...maturityBlocks(answers)];
}

function directionBlocks(plan: PlanData, answers: PushPullAnswers): readonly LensBlock[] {
  const named = namingIn(plan);
  const rows = plan.concepts.flatMap((concept): (readonly LensWords[])[] => {
    const { direction, reason = '' } = answers.concepts.get(concept.id) ?? {};
    if (direction === undefined) return [];
    return [[named([concept.id]), plainWords(direction), plainWords(reason)]];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'table', head: ['Concept', 'Direction', 'Why'], rows }];
}

/** What does not hold, each said with the concepts that it is about. */
function verdictBlocks(plan: PlanData, answers: PushPullAnswers): readonly LensBlock[] {
  const ids = weighed(standings(plan));
  const named = namingIn(plan);
  const pulling = going('pull', ids, answers);
  const short = shortfalls(answers);
  const unplaced = ids.filter((id) => answers.concepts.get(id)?.direction === undefined);
  const items: readonly LensWords[] = [
    ...(isAllPush(ids, answers) ? [named(ids, 'Nothing pulls: all of this is push.')] : []),
    ...(pulling.length > 0 && short.length > 0
      ? [
          named(
            pulling,
            `Counts on pull while the data falls short: ${listed(short.map((id) => capabilityTitle(id).toLowerCase()))}.`,
          ),
        ]
      : []),
    ...(unplaced.length > 0 ? [named(unplaced, 'Neither push nor pull yet.')] : []),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

function maturityBlocks({ plan: { maturity } }: PushPullAnswers): readonly LensBlock[] {
  if (maturity === undefined) return [];
  const judged = capabilityIds.filter((id) => maturity[id] !== undefined);
  const rows = capabilityIds.map((id) => ({
    label: capabilityTitle(id),
    now: levelOf(maturity[id]?.now),
    needed: levelOf(maturity[id]?.needed),
  }));
  const told = judged.map((id) => {
    const { now, needed, note = '' } = maturity[id] ?? {};
    const inWords = (level: number | undefined) =>
      plainWords(level === undefined ? '' : `${level}: ${levelWords(id, level)}`);
    return [
      plainWords(capabilityTitle(id)),
      inWords(levelOf(now) ?? undefined),
      inWords(levelOf(needed) ?? undefined),
      plainWords(note),
    ];
  });
  return [
    { kind: 'levels', title: 'The data that pull needs', most: 4, rows },
    { kind: 'table', head: ['Capability', 'Now', 'Needed', 'In words'], rows: told },
  ];
}

function levelOf(level: number | string | undefined): number | null {
  return typeof level === 'number' ? level : null;
}

function sentence(plan: PlanData, answers: PushPullAnswers): string {
  const ids = weighed(standings(plan));
  const [pull, push] = [going('pull', ids, answers).length, going('push', ids, answers).length];
  const [widest] = shortfalls(answers);
  const { now, needed } = (widest && answers.plan.maturity?.[widest]) ?? {};
  const placed =
    pull + push === 0
      ? ''
      : push === 0
        ? 'every concept pulls'
        : pull === 0
          ? 'every concept is push'
          : `${pull} of ${pull + push} concepts pull`;
  const gap =
    widest === undefined
      ? ''
      : `the widest gap in the data is “${capabilityTitle(widest).toLowerCase()}”, ${now} of ${needed ?? 4}`;
  const said = [placed, gap].filter((part) => part !== '').join('; ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
