/** The five strategies of the Customer Network Strategy Generator (Rogers, 2016, chapter 2). */
export const strategyIds = ['access', 'engage', 'customise', 'connect', 'collaborate'] as const;

export type StrategyId = (typeof strategyIds)[number];

export interface Strategy {
  readonly title: string;
  /** What customers want to do. */
  readonly customersWant: string;
  /** What the firm does about it. */
  readonly stance: string;
  /** The question that opens step 4 for this strategy. */
  readonly focusQuestion: string;
  /** What commonly goes wrong. */
  readonly caution?: string;
  /** What tells it from the strategy that it is confused with. */
  readonly distinction?: string;
}

export const strategies: Readonly<Record<StrategyId, Strategy>> = {
  access: {
    title: 'Access',
    customersWant: 'reach data, content and interactions quickly, easily and flexibly',
    stance: 'spare customers the waiting, the searching and the opening hours',
    focusQuestion: 'Where do customers wait, search or repeat themselves, and how could that vanish?',
  },
  engage: {
    title: 'Engage',
    customersWant: 'take in content that is sensory, interactive and relevant',
    stance: 'make content that customers would miss',
    focusQuestion: 'What would customers choose to spend time with, even if nobody asked them to?',
  },
  customise: {
    title: 'Customise',
    customersWant: 'choose and change what they get',
    stance: "make the offer adaptable to customers' needs",
    focusQuestion: 'Which customers want something quite different from the others, and what?',
    caution: 'Too much choice overwhelms, and too personal a message unnerves.',
  },
  connect: {
    title: 'Connect',
    customersWant: 'share experiences, ideas and opinions with one another',
    stance: "become part of customers' conversations",
    focusQuestion: 'Which conversations are customers already having that bear on the objectives?',
    distinction: 'Connecting is sharing; working toward one goal is collaborating.',
  },
  collaborate: {
    title: 'Collaborate',
    customersWant: 'work together on projects and goals on open platforms',
    stance: 'invite customers to help build the enterprise',
    focusQuestion: 'Which skills could customers bring, and where would their ability to contribute end?',
    distinction: 'Collaborating is focused work toward one shared goal; sharing is connecting.',
  },
};

/** The strategy meant by a text: its id, its title in any case, or `customize`; undefined if none. */
export function findStrategy(text: string): StrategyId | undefined {
  const wanted = text.toLowerCase() === 'customize' ? 'customise' : text.toLowerCase();
  return strategyIds.find((id) => id === wanted);
}
