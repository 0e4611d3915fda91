import { type Action, tbd } from '../../plan/plan.ts';
import { ownerAndDue } from '../asides.ts';
import { type Asking, settingOf, textAsking } from '../asking.ts';
import { dayWords } from '../date-words.ts';
import type { Draft } from '../draft.ts';
import { type Cell, formAsking } from '../form.ts';
import { titleFor } from '../line.ts';
import { linesOf, type Titles, titlesAsking } from '../titles.ts';

const setting = settingOf('end');

interface Log {
  readonly section: 'decisions' | 'parkingLot' | 'actions';
  readonly kind: 'decision' | 'parked' | 'action';
  readonly prompt: string;
  readonly guidance: readonly string[];
}

const decisions: Log = {
  section: 'decisions',
  kind: 'decision',
  prompt: 'What did you decide today?',
  guidance: [
    'One decision a line, with the reason behind two colons: Start on one route :: most cancellations.',
    'Read back what stands here. The log is what everybody looks for in half a year.',
  ],
};
const parkingLot: Log = {
  section: 'parkingLot',
  kind: 'parked',
  prompt: 'What came up and was set aside?',
  guidance: ['One thought a line; nothing is lost.'],
};
const actions: Log = {
  section: 'actions',
  kind: 'action',
  prompt: 'What does somebody do next?',
  guidance: [
    'One action a line, small enough that it is plain when it is done.',
    'Who does it, and by when, behind two colons: Ask the lawyers :: Jon Berg, 1 December.',
  ],
};

/** After the steps: what was decided and set aside, who does what next, and the plan in two sentences. */
export function endQuestions(draft: Draft): (Asking | undefined)[] {
  const { ask, summary } = draft.plan;
  return [
    logQuestion(draft, decisions, { date: draft.today }),
    decisionDetails(draft),
    logQuestion(draft, parkingLot),
    actionsQuestion(draft),
    actionDetails(draft),
    textAsking(
      setting,
      {
        prompt: 'What should the board decide?',
        guidance: ['One sentence, as it would stand in the minutes.'],
      },
      ['ask'],
      ask,
      true,
    ),
    textAsking(
      setting,
      {
        prompt: 'The plan in two sentences?',
        guidance: ['The first says what is wrong today and for whom, the second what you will do about it.'],
      },
      ['summary'],
      summary,
      true,
    ),
  ];
}

function logQuestion(draft: Draft, log: Log, preset: Titles['preset'] = {}): Asking {
  return titlesAsking(draft, titlesOf(draft, log, preset));
}

function titlesOf(
  { plan }: Draft,
  { section, kind, prompt, guidance }: Log,
  preset: Titles['preset'],
): Titles {
  return {
    setting,
    prompt,
    guidance,
    id: `/${section}`,
    path: [section],
    kind,
    present: linesOf(plan[section], kind, preset),
    preset,
  };
}

/** Actions with who does them and by when, on the same line. */
function actionsQuestion(draft: Draft): Asking {
  const titles = titlesOf(draft, actions, {});
  return titlesAsking(draft, {
    ...titles,
    present: titles.present.map((line) => ({ ...line, aside: takenOn(draft.plan.actions.get(line.id)) })),
    second: (words) => ownerAndDue(words, draft.today),
  });
}

function takenOn({ owner, due }: Action = {}): string {
  return [owner, due && (due === tbd ? '?' : dayWords(due))].filter(Boolean).join(', ');
}

function decisionDetails({ plan }: Draft): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'Why, and who decided?',
    guidance: [],
    id: '/decisions/details',
    cells: [...plan.decisions].flatMap(([id, { reason, by }]): readonly Cell[] => [
      { path: ['decisions', id, 'reason'], label: titleFor(plan, id), value: reason?.trim(), hint: 'why' },
      {
        path: ['decisions', id, 'by'],
        label: 'decided by',
        value: by,
        hint: 'a name, or all of you',
        isOptional: true,
      },
    ]),
  });
}

function actionDetails({ plan, today }: Draft): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'Who does it, and by when?',
    guidance: ['One person each; whoever is not here cannot take it on.'],
    id: '/actions/details',
    cells: [...plan.actions].flatMap(([id, { owner, due }]): readonly Cell[] => [
      { path: ['actions', id, 'owner'], label: titleFor(plan, id), value: owner, hint: 'who' },
      {
        path: ['actions', id, 'due'],
        label: 'by when',
        value: due,
        hint: 'a day: Friday, 1 December or 2026-12-01',
      },
    ]),
    today,
  });
}
