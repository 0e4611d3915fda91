import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { type Cell, formAsking } from '../form.ts';
import { lineFor, titleFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { newDirectObjective } from '../on-the-spot.ts';
import { linesOf, titlesAsking } from '../titles.ts';
import { sameAnswers, twinOf } from '../twins.ts';

const setting = settingOf('customers');

/** Step 2: the segments, what they serve, four answers and the barriers of each, and who was left out. */
export function customersQuestions(draft: Draft): (Asking | undefined)[] {
  const ids = [...draft.plan.segments.keys()];
  return [
    titlesAsking(draft, {
      setting,
      prompt: 'Whose behaviour matters most here?',
      guidance: [
        'Two to four groups of customers, most important first.',
        'Who leaves most, and whose loss costs most?',
      ],
      id: '/segments',
      path: ['segments'],
      kind: 'segment',
      present: linesOf(draft.plan.segments, 'segment'),
      preset: {},
    }),
    servesQuestion(draft, ids),
    ...ids.flatMap((id) => [answersQuestion(draft, id), barriersQuestion(draft, id)]),
    leftOutQuestion(draft),
    leftOutReasons(draft),
  ];
}

function servesQuestion(draft: Draft, ids: readonly string[]): Asking | undefined {
  return linksAsking(draft, {
    setting,
    prompt: 'Which objectives does each segment matter for?',
    guidance: [],
    id: '/segments/serves',
    path: ['segments'],
    rows: ids.map((id) => lineFor(draft, id)),
    groups: [
      {
        title: 'Objectives',
        field: 'serves',
        columns: [...draft.plan.objectives.keys()].map((id) => lineFor(draft, id)),
        isWanted: true,
        makes: [newDirectObjective],
      },
    ],
  });
}

const answers = [
  { key: 'rationale', label: 'Why them', hint: 'why you chose them, of all customers' },
  { key: 'objective', label: 'We want', hint: 'what they in particular should do' },
  { key: 'valueProposition', label: 'They get', hint: 'what suits only them' },
  { key: 'needs', label: 'They already', hint: 'what they look up, share, adapt or make together today' },
] as const;

function answersQuestion({ plan }: Draft, id: string): Asking | undefined {
  const segment = plan.segments.get(id) ?? {};
  const asking = formAsking({
    setting,
    prompt: `${titleFor(plan, id)}: what is special about them?`,
    guidance: ['Answer for them alone. What fits every segment is not yet the answer.'],
    id: `/segments/${id}`,
    cells: answers.map(
      ({ key, ...words }): Cell => ({
        ...words,
        path: ['segments', id, key],
        value: segment[key]?.trim(),
      }),
    ),
  });
  return asking && { ...asking, remarks: (now) => sameAnswers(now.plan, id) };
}

function barriersQuestion(draft: Draft, id: string): Asking {
  const asking = titlesAsking(draft, {
    setting,
    prompt: `What stops ${titleFor(draft.plan, id)}?`,
    guidance: ['One barrier a line, in their words: what would they say that keeps them from it?'],
    id: `/segments/${id}/barriers`,
    path: ['segments', id, 'barriers'],
    kind: 'barrier',
    present: linesOf(draft.plan.segments.get(id)?.barriers, 'barrier'),
    preset: {},
  });
  return { ...asking, remarks: (now) => [...(asking.remarks?.(now) ?? []), ...twinOf(now.plan, id)] };
}

function leftOutQuestion(draft: Draft): Asking {
  return titlesAsking(draft, {
    setting,
    prompt: 'Who did you leave out, and why?',
    guidance: [
      'Customers that came up and that this plan does without. Saying so now saves the discussion later.',
      'With the reason behind two colons: Families :: they rebook once in five years.',
    ],
    id: '/leftOut',
    path: ['leftOut'],
    kind: 'leftOut',
    present: linesOf(draft.plan.leftOut, 'leftOut'),
    preset: {},
  });
}

/** Comes up where a reason is missing; those that were given stand beside, to be mended. */
function leftOutReasons({ plan }: Draft): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'Why were they left out?',
    guidance: ['A few words each are enough.'],
    id: '/leftOut/reasons',
    cells: [...plan.leftOut].map(([id, { reason }]) => ({
      path: ['leftOut', id, 'reason'],
      label: titleFor(plan, id),
      value: reason?.trim(),
    })),
  });
}
