import type { Plan } from '../../plan/plan.ts';
import type { PlanFile } from '../../plan/plan-file.ts';
import { type Asking, settingOf, textAsking } from '../asking.ts';
import { type Cell, formAsking } from '../form.ts';
import { titleFor } from '../line.ts';
import { linesOf, titlesAsking } from '../titles.ts';

const setting = settingOf('end');

/** After the steps: what was decided and set aside, who does what next, and the plan in two sentences. */
export function endQuestions(file: PlanFile): (Asking | undefined)[] {
  const { plan } = file;
  return [
    logQuestion(file, 'decisions', 'decision', 'What did you decide today?', [
      'One decision a line. The log is what everybody looks for in half a year.',
    ]),
    detailsForm('Why, and who decided?', '/decisions/details', decisionCells(plan)),
    logQuestion(file, 'parkingLot', 'parked', 'What came up and was set aside?', [
      'One thought a line; nothing is lost.',
    ]),
    logQuestion(file, 'actions', 'action', 'What does somebody do next?', ['One action a line.']),
    detailsForm('Who does it, and by when?', '/actions/details', actionCells(plan)),
    textAsking(
      setting,
      {
        prompt: 'What should the board decide?',
        guidance: ['One sentence, as it would stand in the minutes.'],
      },
      ['ask'],
      plan.ask,
      true,
    ),
    textAsking(
      setting,
      {
        prompt: 'The plan in two sentences?',
        guidance: ['The first says what is wrong today and for whom, the second what you will do about it.'],
      },
      ['summary'],
      plan.summary,
      true,
    ),
  ];
}

function logQuestion(
  file: PlanFile,
  section: 'decisions' | 'parkingLot' | 'actions',
  kind: 'decision' | 'parked' | 'action',
  prompt: string,
  guidance: string[],
): Asking {
  const present = linesOf(file.plan[section], kind);
  return titlesAsking(file, {
    setting,
    prompt,
    guidance,
    id: `/${section}`,
    path: [section],
    kind,
    present,
    preset: {},
  });
}

function detailsForm(prompt: string, id: string, cells: readonly Cell[]): Asking | undefined {
  return formAsking({ setting, prompt, guidance: [], id, cells });
}

function decisionCells(plan: Plan): Cell[] {
  return [...plan.decisions].flatMap(([id, { reason, by }]): Cell[] => [
    { path: ['decisions', id, 'reason'], label: titleFor(plan, id), value: reason?.trim(), hint: 'why' },
    { path: ['decisions', id, 'by'], label: 'decided by', value: by },
  ]);
}

function actionCells(plan: Plan): Cell[] {
  return [...plan.actions].flatMap(([id, { owner, due }]): Cell[] => [
    { path: ['actions', id, 'owner'], label: titleFor(plan, id), value: owner, hint: 'who' },
    { path: ['actions', id, 'due'], label: 'due', value: due },
  ]);
}
