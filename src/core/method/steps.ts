/** The five steps of the method, in the order in which a team takes them. */
export const stepIds = ['objectives', 'customers', 'strategies', 'concepts', 'impact'] as const;

export type StepId = (typeof stepIds)[number];

export interface Step {
  readonly number: number;
  readonly title: string;
  /** One line for the overview: what the team writes. */
  readonly writes: string;
  /** One line that calls the room together when the step opens. */
  readonly opening: string;
  /** What the step is for, read aloud when it opens. */
  readonly purpose: string;
  /** The questions that the room talks about before anything is typed. */
  readonly talk: readonly string[];
}

export const steps: Readonly<Record<StepId, Step>> = {
  objectives: {
    number: 1,
    title: 'Objectives',
    writes: 'what this project answers for, and which wider aims it helps',
    opening: 'What is this project for?',
    purpose:
      'Direct objectives are the ones this project answers for. Higher-order objectives are wider aims that it supports with others. Everything later is measured against these, so keep them few and plain.',
    talk: ['What will this project be judged on?', 'Which wider aims, shared with others, does it help?'],
  },
  customers: {
    number: 2,
    title: 'Customers',
    writes: 'whose behaviour matters, what they get, what stops them',
    opening: 'Who has to act differently, and what stops them?',
    purpose:
      'Choose the few groups of customers whose behaviour matters for these objectives. For each, say what you want of them, what they get and what stops them, in words that fit nobody else.',
    talk: [
      'Whose behaviour moves the objectives most?',
      'Who leaves most, and whose loss costs most?',
      'What do we want of them, what do they get, what stops it?',
    ],
  },
  strategies: {
    number: 3,
    title: 'Strategies',
    writes: 'which of five customer behaviours the plan builds on, and why',
    opening: 'Which of five behaviours do you build on?',
    purpose:
      'Five strategies answer five things that customers want to do. Take the ones that fit these customers and what stops them: it is an argument, not a score.',
    talk: [
      'Which of the five answers the needs and barriers of these segments?',
      'What would you say to the board in one sentence, for each that you take?',
      'Why not the others?',
    ],
  },
  concepts: {
    number: 4,
    title: 'Concepts',
    writes: 'concrete ideas, then the few that are worth a test',
    opening: 'What could you do for these customers?',
    purpose:
      'First collect many concrete ideas for products, services, messages and experiences: nobody judges yet. Then keep the few that make most value for customers.',
    talk: [
      "Take each strategy's focus question first, then its approaches one by one.",
      'Write alone and in silence before anybody speaks.',
      'What does each idea make better for the customer?',
    ],
  },
  impact: {
    number: 5,
    title: 'Impact',
    writes: 'how we would notice that each objective came true',
    opening: 'How would you notice that it worked?',
    purpose:
      'For each objective, name what would show that it was reached, and which of your ideas get it there, and how. What nobody in the room knows is homework, not a reason to stop.',
    talk: [
      'How would we notice that this objective came true?',
      'Do your ideas address the problem at all? Which move the number, and how?',
      'What is it now, what should it be, and by when?',
      'What must not get worse on the way?',
    ],
  },
};

/** The step with that number or id, or undefined: `2`, `customers`. */
export function findStep(text: string): StepId | undefined {
  return stepIds.find((id) => id === text || String(steps[id].number) === text);
}
