import { type ConceptStatus, isKept } from '../../method/concepts.ts';
import type { Edit } from '../../plan/edit.ts';
import type { Concept, Plan } from '../../plan/plan.ts';
import { type Asking, settingOf } from '../asking.ts';
import { choicesAsking } from '../choices.ts';
import { formAsking } from '../form.ts';
import { labelFor } from '../line.ts';
import type { FormRow } from '../question.ts';

const setting = settingOf('concepts');

/** Converging: dots, the shortlist, impact against effort, the choice, and what becomes of the rest. */
export function assessmentQuestions(plan: Plan): (Asking | undefined)[] {
  return [votesForm(plan), shortlist(plan), scores(plan), choice(plan), setAside(plan)];
}

/** Concepts with most votes first, then in the order of the plan. */
function byVotes(plan: Plan): [string, Concept][] {
  return [...plan.concepts].sort(([, a], [, b]) => (b.assessment?.votes ?? 0) - (a.assessment?.votes ?? 0));
}

function votesForm(plan: Plan): Asking | undefined {
  const isCounted = [...plan.concepts.values()].some(({ assessment }) => assessment?.votes !== undefined);
  return formAsking({
    setting,
    prompt: 'How many dots did each idea get?',
    guidance: [
      'Vote on paper: everybody sets dots in silence, the sponsor last. Type the totals; leave the others empty.',
    ],
    id: '/concepts/votes',
    cells: [...plan.concepts].map(([id, { assessment }]) => ({
      path: ['concepts', id, 'assessment', 'votes'],
      label: labelFor(plan, id),
      value: assessment?.votes,
      ...(isCounted && { isOptional: true as const }),
    })),
  });
}

function statusEdits(id: string, status: ConceptStatus): Edit[] {
  return [{ kind: 'set', path: ['concepts', id, 'status'], value: status }];
}

function shortlist(plan: Plan): Asking | undefined {
  return choicesAsking({
    setting,
    prompt: 'Which ideas do you keep?',
    guidance: ['These are the ones that you go on to score. The others stay in the plan as ideas.'],
    id: '/concepts/shortlist',
    options: byVotes(plan).map(([id, { assessment }]) => ({
      id,
      label: labelFor(plan, id),
      ...(assessment?.votes !== undefined && {
        detail: assessment.votes === 1 ? '1 dot' : `${assessment.votes} dots`,
      }),
    })),
    chosen: [...plan.concepts].filter(([, { status }]) => isKept(status)).map(([id]) => id),
    isWanted: true,
    tick: (id) => statusEdits(id, 'shortlisted'),
    untick: (id) => statusEdits(id, 'idea'),
  });
}

const scorePattern = /^([1-5])[\s,/]+([1-5])$/;

function scores(plan: Plan): Asking | undefined {
  const kept = byVotes(plan).filter(([, { status }]) => isKept(status));
  if (kept.length === 0) return undefined;
  const id = '/concepts/scores';
  const rows = kept.map(([concept, { assessment }]): FormRow => {
    const { impact, effort } = assessment ?? {};
    return {
      id: concept,
      label: labelFor(plan, concept),
      value: impact !== undefined && effort !== undefined ? `${impact} ${effort}` : undefined,
      hint: 'impact, then effort, like 5 2',
      complaint: (text) =>
        scorePattern.test(text.trim()) ? undefined : 'Write two numbers from 1 to 5, like 5 2',
    };
  });
  return {
    question: {
      kind: 'form',
      ...setting,
      id,
      prompt: 'How much impact would each have, and how much effort would it take?',
      guidance: [
        'From 1, little, to 5, much. High impact with low effort is a quick win; with high effort it is a big play.',
      ],
      open: rows.filter(({ value }) => value === undefined).map((row) => `/concepts/${row.id}/assessment`),
      rows,
    },
    edits: (answer) =>
      answer.kind === 'form' ? rows.flatMap((row) => scoreEdits(row, answer.values.get(row.id))) : [],
  };
}

function scoreEdits(row: FormRow, typed: string | undefined): Edit[] {
  const match = scorePattern.exec(typed?.trim() ?? '');
  if (!match || typed?.trim() === row.value) return [];
  const at = (key: string, value: string | undefined): Edit => ({
    kind: 'set',
    path: ['concepts', row.id, 'assessment', key],
    value: Number(value),
  });
  return [at('impact', match[1]), at('effort', match[2])];
}

function choice(plan: Plan): Asking | undefined {
  const kept = byVotes(plan).filter(([, { status }]) => isKept(status));
  return choicesAsking({
    setting,
    prompt: 'Which of them do you go ahead with?',
    guidance: ['A few that you will really test. The others stay on the shortlist.'],
    id: '/concepts/chosen',
    options: kept.map(([id, { assessment }]) => ({
      id,
      label: labelFor(plan, id),
      ...scoreDetail(assessment),
    })),
    chosen: kept.filter(([, { status }]) => status === 'chosen').map(([id]) => id),
    isWanted: true,
    tick: (id) => statusEdits(id, 'chosen'),
    untick: (id) => statusEdits(id, 'shortlisted'),
  });
}

function scoreDetail(assessment: Concept['assessment']): { detail?: string } {
  const { impact, effort } = assessment ?? {};
  return impact === undefined || effort === undefined ? {} : { detail: `impact ${impact}, effort ${effort}` };
}

const asidePattern = /^(park|drop)(?:ped|ed)?(?=$|[\s:,])[\s:,]*(.*)$/is;

/** What becomes of ideas that are not kept: most need no word. */
function setAside(plan: Plan): Asking | undefined {
  const others = [...plan.concepts].filter(([, { status }]) => !isKept(status));
  if (others.length === 0 || others.length === plan.concepts.size) return undefined;
  const id = '/concepts/aside';
  const rows = others.map(([concept, { status, reason }]): FormRow => {
    const verb = status === 'parked' ? 'park' : status === 'dropped' ? 'drop' : undefined;
    return {
      id: concept,
      label: labelFor(plan, concept),
      value: verb && `${verb}: ${reason?.trim() ?? ''}`.replace(/: $/, ''),
      hint: 'park: why, or drop: why; empty leaves it an idea',
      complaint: (text) =>
        asidePattern.test(text.trim()) ? undefined : 'Begin with park or drop, then the reason',
    };
  });
  const isDone = rows.some(({ value }) => value !== undefined);
  return {
    question: {
      kind: 'form',
      ...setting,
      id,
      prompt: 'Do you park or drop any of the others?',
      guidance: [
        'Parked is for later, dropped is for good. A reason in a few words saves the discussion next time.',
      ],
      open: isDone ? [] : [id],
      rows,
    },
    edits: (answer) =>
      answer.kind === 'form' ? rows.flatMap((row) => asideEdits(row, answer.values.get(row.id))) : [],
  };
}

function asideEdits(row: FormRow, typed: string | undefined): Edit[] {
  const text = typed?.trim() ?? '';
  const match = asidePattern.exec(text);
  if (text === (row.value ?? '')) return [];
  if (!match) return text === '' ? statusEdits(row.id, 'idea') : [];
  const reason = match[2]?.trim();
  const path = ['concepts', row.id, 'reason'];
  return [
    ...statusEdits(row.id, match[1]?.toLowerCase() === 'park' ? 'parked' : 'dropped'),
    ...(reason ? [{ kind: 'set', path, value: reason } as const] : []),
  ];
}
