import { steps } from '../../method/steps.ts';
import type { PlanFile } from '../../plan/plan-file.ts';
import { type Asking, settingOf } from '../asking.ts';
import { type Cell, formAsking } from '../form.ts';
import { lineFor, titleFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { linesOf, titlesAsking } from '../titles.ts';

const setting = settingOf('customers');

/** Step 2: the segments, what they serve, four answers and the barriers of each, and who was left out. */
export function customersQuestions(file: PlanFile): (Asking | undefined)[] {
  const ids = [...file.plan.segments.keys()];
  return [
    titlesAsking(file, {
      setting,
      prompt: 'Whose behaviour matters most here?',
      guidance: ['Name two to four segments, most important first.', ...steps.customers.talk.slice(1, 2)],
      id: '/segments',
      path: ['segments'],
      kind: 'segment',
      present: linesOf(file.plan.segments, 'segment'),
      preset: {},
    }),
    servesQuestion(file, ids),
    ...ids.flatMap((id) => [answersQuestion(file, id), barriersQuestion(file, id)]),
    leftOutQuestion(file),
    leftOutReasons(file),
  ];
}

function servesQuestion(file: PlanFile, ids: readonly string[]): Asking | undefined {
  const { plan } = file;
  return linksAsking({
    setting,
    prompt: 'Which objectives does each segment matter for?',
    guidance: [],
    id: '/segments/serves',
    path: ['segments'],
    rows: ids.map((id) => lineFor(plan, id)),
    groups: [
      {
        title: 'Objectives',
        field: 'serves',
        columns: [...plan.objectives.keys()].map((id) => lineFor(plan, id)),
        linked: (id) => plan.segments.get(id)?.serves,
        isWanted: true,
      },
    ],
  });
}

function answersQuestion({ plan }: PlanFile, id: string): Asking | undefined {
  const segment = plan.segments.get(id) ?? {};
  const cell = (
    key: 'rationale' | 'objective' | 'valueProposition' | 'needs',
    label: string,
    hint: string,
  ): Cell => ({
    path: ['segments', id, key],
    label,
    value: segment[key]?.trim(),
    hint,
  });
  return formAsking({
    setting,
    prompt: `${titleFor(plan, id)}: what is special about them?`,
    guidance: ['Answer for them alone. What fits every segment is not yet the answer.'],
    id: `/segments/${id}`,
    cells: [
      cell('rationale', 'Why them', 'why this segment matters for the objectives'),
      cell('objective', 'We want', 'what they, unlike the others, should do'),
      cell('valueProposition', 'They get', 'what suits only them'),
      cell('needs', 'They already', 'what they look up, share, adapt or make together today'),
    ],
  });
}

function barriersQuestion(file: PlanFile, id: string): Asking {
  return titlesAsking(file, {
    setting,
    prompt: `What stops ${titleFor(file.plan, id)}?`,
    guidance: ['One barrier a line, in their words: what they would say that keeps them from it.'],
    id: `/segments/${id}/barriers`,
    path: ['segments', id, 'barriers'],
    kind: 'barrier',
    present: linesOf(file.plan.segments.get(id)?.barriers, 'barrier'),
    preset: {},
  });
}

function leftOutQuestion(file: PlanFile): Asking {
  return titlesAsking(file, {
    setting,
    prompt: 'Who did you leave out?',
    guidance: [
      'Segments that came up and that this plan does without. Saying so now saves the discussion later.',
    ],
    id: '/leftOut',
    path: ['leftOut'],
    kind: 'leftOut',
    present: linesOf(file.plan.leftOut, 'leftOut'),
    preset: {},
  });
}

function leftOutReasons({ plan }: PlanFile): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'Why were they left out?',
    guidance: [],
    id: '/leftOut/reasons',
    cells: [...plan.leftOut].map(([id, { reason }]) => ({
      path: ['leftOut', id, 'reason'],
      label: titleFor(plan, id),
      value: reason?.trim(),
    })),
  });
}
