import type { Rule } from '../rule.ts';

export const votesAboveBudget: Rule = {
  code: 'CNSG413',
  name: 'votes-above-budget',
  step: 'concepts',
  weight: 'warning',
  find: ({ plan }) => {
    const { participants = [], votesPerPerson = 0 } = plan.workshop ?? {};
    const people = participants.length;
    const budget = people * votesPerPerson;
    let votes = 0;
    for (const { assessment } of plan.concepts.values()) votes += assessment?.votes ?? 0;
    if (budget <= 0 || votes <= budget) return [];
    return [
      {
        path: ['workshop', 'votesPerPerson'],
        message: `The concepts got ${votes} votes; the room had ${people} × ${votesPerPerson} = ${budget}`,
        help: 'Count the dots again, or correct the participants or the votes per person',
        question: 'Who voted, and how many dots did each person have?',
      },
    ];
  },
};
