import { approaches, approachesOf, approachTitle } from '../../method/approaches.ts';
import { isKept } from '../../method/concepts.ts';
import { type StrategyId, strategies } from '../../method/strategies.ts';
import type { Concept, Plan } from '../../plan/plan.ts';
import type { PlanFile } from '../../plan/plan-file.ts';
import { type Asking, settingOf } from '../asking.ts';
import { type Cell, formAsking } from '../form.ts';
import { lineFor, titleFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { linesOf, titlesAsking } from '../titles.ts';
import { assessmentQuestions } from './assessment.ts';
import { selectedStrategies } from './strategies.ts';

const setting = settingOf('concepts');

/** Step 4: many ideas by strategy, then the few that are kept, and what is needed of those. */
export function conceptsQuestions(file: PlanFile): (Asking | undefined)[] {
  const { plan } = file;
  const chosen = selectedStrategies(plan);
  const kept = [...plan.concepts].filter(([, { status }]) => isKept(status)).map(([id]) => id);
  return [
    ...chosen.map((strategy) => ideasQuestion(file, strategy)),
    ...assessmentQuestions(plan),
    ...chosen.map((strategy) => approachQuestion(plan, strategy, kept)),
    fitQuestion(plan, kept),
    acceptedForm(plan),
    valueForm(plan, kept),
    nextTestForm(plan),
  ];
}

function ideasQuestion(file: PlanFile, strategy: StrategyId): Asking {
  const { title, focusQuestion, caution, distinction } = strategies[strategy];
  const preset = { strategy };
  const own = new Map([...file.plan.concepts].filter(([, concept]) => concept.strategy === strategy));
  const legend = approachesOf(strategy).map((id) => `${approaches[id].title}: ${approaches[id].inPractice}`);
  return titlesAsking(file, {
    setting: { ...setting, topic: strategy },
    prompt: `${title}: ${focusQuestion}`,
    guidance: [
      'Call out ideas, one a line; many first, good ones later. Go along the approaches:',
      legend.map((line) => `· ${line}`).join('\n'),
      ...[caution ?? distinction ?? []].flat(),
    ],
    id: `/concepts/${strategy}`,
    path: ['concepts'],
    kind: 'concept',
    present: linesOf(own, 'concept', preset),
    preset,
  });
}

function approachQuestion(plan: Plan, strategy: StrategyId, kept: readonly string[]): Asking | undefined {
  const rows = kept
    .filter((id) => plan.concepts.get(id)?.strategy === strategy)
    .map((id) => lineFor(plan, id));
  if (rows.length === 0) return undefined;
  const columns = [...approachesOf(strategy), 'other' as const].map((id) => ({
    id,
    number: '',
    label: approachTitle(id),
    group: '',
    detail: id === 'other' ? 'none of these fits' : approaches[id].inPractice,
  }));
  const ticks = new Map(rows.map(({ id }) => [id, [plan.concepts.get(id)?.approach ?? []].flat()]));
  const id = `/concepts/${strategy}/approach`;
  return {
    question: {
      kind: 'grid',
      ...setting,
      topic: strategy,
      id,
      prompt: `${strategies[strategy].title}: which approach does each concept take?`,
      guidance: [],
      open: rows
        .filter((row) => !plan.concepts.get(row.id)?.approach)
        .map((row) => `/concepts/${row.id}/approach`),
      rows,
      columns,
      ticks,
      single: true,
    },
    edits: (answer) =>
      answer.kind === 'grid'
        ? rows.flatMap((row) => approachEdits(row.id, ticks.get(row.id)?.[0], answer.ticks.get(row.id)?.[0]))
        : [],
  };
}

function approachEdits(id: string, old: string | undefined, now: string | undefined) {
  const path = ['concepts', id, 'approach'];
  if (old === now) return [];
  return [
    now === undefined ? ({ kind: 'remove', path } as const) : ({ kind: 'set', path, value: now } as const),
  ];
}

function fitQuestion(plan: Plan, kept: readonly string[]): Asking | undefined {
  const barriers = [...plan.segments.values()].flatMap(({ barriers: own }) => [...(own?.keys() ?? [])]);
  return linksAsking({
    setting,
    prompt: 'Whom is each concept for, and which barriers does it answer?',
    guidance: [],
    id: '/concepts/fit',
    path: ['concepts'],
    rows: kept.map((id) => lineFor(plan, id)),
    groups: [
      {
        title: 'Segments',
        field: 'segments',
        columns: [...plan.segments.keys()].map((id) => lineFor(plan, id)),
        linked: (id) => plan.concepts.get(id)?.segments,
        isWanted: true,
      },
      {
        title: 'Barriers',
        field: 'barriers',
        columns: barriers.map((id) => lineFor(plan, id)),
        linked: (id) => plan.concepts.get(id)?.barriers,
        isWanted: false,
      },
    ],
  });
}

/** Barriers that no kept concept answers can be left standing, in words. */
function acceptedForm(plan: Plan): Asking | undefined {
  const kept = [...plan.concepts.values()].filter(({ status }) => isKept(status));
  if (kept.length === 0) return undefined;
  const answered = new Set(kept.flatMap(({ barriers }) => barriers ?? []));
  const cells = [...plan.segments].flatMap(([segment, { barriers }]) =>
    [...(barriers ?? [])].flatMap(([id, barrier]): Cell[] =>
      answered.has(id)
        ? []
        : [
            {
              path: ['segments', segment, 'barriers', id, 'accepted'],
              label: titleFor(plan, id),
              value: barrier.accepted?.trim(),
            },
          ],
    ),
  );
  return formAsking({
    setting,
    prompt: 'No concept that you keep answers these barriers. May they stand?',
    guidance: [
      'Say why a barrier can be left standing. Leave it empty where a concept is still to be found: go back and add one.',
    ],
    id: '/concepts/accepted',
    cells,
  });
}

function valueForm(plan: Plan, kept: readonly string[]): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'What does each concept make better for the customer?',
    guidance: ['Say it from their side: what they keep, gain or are spared.'],
    id: '/concepts/value',
    cells: kept.map((id) => conceptCell(plan, id, 'customerValue')),
  });
}

function nextTestForm(plan: Plan): Asking | undefined {
  const chosen = [...plan.concepts].filter(([, { status }]) => status === 'chosen').map(([id]) => id);
  return formAsking({
    setting,
    prompt: 'What is the next test of each chosen concept?',
    guidance: [
      'From here on a concept is a hypothesis. What is the smallest thing that would show whether it holds?',
    ],
    id: '/concepts/test',
    cells: chosen.map((id) => conceptCell(plan, id, 'nextTest')),
  });
}

function conceptCell(plan: Plan, id: string, key: keyof Concept & ('customerValue' | 'nextTest')): Cell {
  return {
    path: ['concepts', id, key],
    label: titleFor(plan, id),
    value: plan.concepts.get(id)?.[key]?.trim(),
  };
}
