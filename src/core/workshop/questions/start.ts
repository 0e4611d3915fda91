import { type Asking, settingOf, textAsking } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { type Cell, formAsking } from '../form.ts';

const setting = settingOf('start');

/** Short enough for a wall, and for half of one. */
const welcome: readonly string[] = [
  [
    '1 Objectives: what you answer for',
    '2 Customers: whose behaviour matters',
    '3 Strategies: what to build on',
    '4 Concepts: many ideas, a few tests',
    '5 Impact: how you notice it worked',
  ].join('\n'),
  'Talk first, type what you agree.\nEvery answer is saved, on this computer only.',
  'Enter goes on, Esc goes back, ? is help, / is more: park, decide, undo.\nOnly the name is needed; all the rest can be skipped.',
];

/** Before the first step: what the project is called, who is in the room and how it decides. */
export function startQuestions(draft: Draft): (Asking | undefined)[] {
  return [
    textAsking(
      setting,
      {
        prompt: 'What shall we call this project?',
        guidance: welcome,
      },
      ['title'],
      draft.plan.title,
      false,
    ),
    roomForm(draft),
  ];
}

const facts = [
  { key: 'participants', label: 'Who is here', hint: 'names, separated by commas' },
  { key: 'decisionRule', label: 'How you decide', hint: 'for example: consent, and the sponsor breaks ties' },
  { key: 'votesPerPerson', label: 'Dots a person', hint: 'how many dots each has when ideas are voted on' },
  { key: 'sponsor', label: 'Sponsor', hint: 'who pays, and speaks last' },
  { key: 'facilitator', label: 'Facilitator', hint: 'who leads the room' },
  { key: 'scribe', label: 'Scribe', hint: 'who types' },
  { key: 'date', label: 'Day', hint: 'today, or a date like 2027-06-30' },
  { key: 'scope', label: 'Scope', hint: 'what the project covers' },
] as const;

function roomForm({ plan, today }: Draft): Asking | undefined {
  const room = plan.workshop ?? {};
  const cells: readonly Cell[] = [
    ...facts.map(({ key, ...words }): Cell => ({ ...words, path: ['workshop', key], value: room[key] })),
    { path: ['organisation'], label: 'Organisation', hint: 'whose plan it is', value: plan.organisation },
  ];
  const isStarted = cells.some(({ value }) => value !== undefined);
  return formAsking({
    setting,
    prompt: 'Who is in the room, and how do you decide?',
    guidance: ['Agree on the decision rule before the first vote. Leave empty what does not matter today.'],
    id: '/workshop',
    cells: isStarted ? cells.map((cell) => ({ ...cell, isOptional: true })) : cells,
    today,
  });
}
