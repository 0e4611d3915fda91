/** The five steps of the method, in the order in which a team takes them. */
export const stepIds = ['objectives', 'customers', 'strategies', 'concepts', 'impact'] as const;

export type StepId = (typeof stepIds)[number];

export interface Step {
  readonly number: number;
  readonly title: string;
  /** One line for the overview: what the team writes. */
  readonly writes: string;
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
    purpose:
      'Direct objectives are the ones this project answers for. Higher-order objectives are wider aims that it supports without being the only one responsible.',
    talk: ['What will this project be judged on?', 'Which wider aims, shared with others, does it help?'],
  },
  customers: {
    number: 2,
    title: 'Customers',
    writes: 'whose behaviour matters, what they get, what stops them',
    purpose:
      'Choose the segments that matter for these objectives. Each has an objective, a value proposition and barriers of its own.',
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
    purpose:
      'Five strategies answer five things that customers want to do. Take the ones that fit these segments and barriers: it is an argument, not a score.',
    talk: ['Which of the five behaviours answers the needs and barriers of these segments?'],
  },
  concepts: {
    number: 4,
    title: 'Concepts',
    writes: 'concrete ideas, then the few that are worth a test',
    purpose:
      'First collect many concrete ideas for products, services, messages and experiences. Then keep the few that make most value for customers.',
    talk: ["Take each strategy's focus question first, then its approaches one by one."],
  },
  impact: {
    number: 5,
    title: 'Impact',
    writes: 'how we would notice that each objective came true',
    purpose:
      'For each objective, name what would show that it was reached, and how which concepts get there.',
    talk: [
      'How would we notice that this objective came true?',
      'Do the concepts address the problem at all? Which of them move the number, and how?',
      'What is it now, what should it be, by when, where does the number come from, who looks?',
    ],
  },
};

/** The step with that number or id, or undefined: `2`, `customers`. */
export function findStep(text: string): StepId | undefined {
  return stepIds.find((id) => id === text || String(steps[id].number) === text);
}
