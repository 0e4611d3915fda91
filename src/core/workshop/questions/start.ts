import type { PlanFile } from '../../plan/plan-file.ts';
import { type Asking, settingOf, textAsking } from '../asking.ts';
import { type Cell, formAsking } from '../form.ts';

const setting = settingOf('start');

/** Before the first step: what the project is called, who is in the room and how it decides. */
export function startQuestions({ plan }: PlanFile): (Asking | undefined)[] {
  return [
    textAsking(
      setting,
      {
        prompt: 'What shall we call this project?',
        guidance: [
          '1 Objectives: what the project answers for\n2 Customers: whose behaviour matters, and what stops them\n3 Strategies: which of five behaviours to build on\n4 Concepts: concrete ideas, then the few worth a test\n5 Impact: how you would notice that it worked',
          'Talk first, type what you agree. Every answer is saved, on this computer only. Only the name is needed; every other question can be skipped.',
        ],
      },
      ['title'],
      plan.title,
      false,
    ),
    roomForm(plan),
  ];
}

function roomForm(plan: PlanFile['plan']): Asking | undefined {
  const room = plan.workshop ?? {};
  const cells: Cell[] = [
    { path: ['organisation'], value: plan.organisation },
    ...(
      [
        'scope',
        'date',
        'facilitator',
        'scribe',
        'sponsor',
        'participants',
        'decisionRule',
        'votesPerPerson',
      ] as const
    ).map((key): Cell => ({ path: ['workshop', key], value: room[key] })),
  ];
  const isStarted = cells.some(({ value }) => value !== undefined);
  return formAsking({
    setting,
    prompt: 'Who is in the room, and how do you decide?',
    guidance: ['Agree on the decision rule before the first vote. Leave empty what does not matter today.'],
    id: '/workshop',
    cells: isStarted ? cells.map((cell) => ({ ...cell, isOptional: true })) : cells,
  });
}
