export type CardKind = 'objective' | 'segment' | 'concept' | 'metric';

/** One answer on a card. */
export interface CardField {
  /** The field of the element that it fills; `numbers` of a metric is its line of numbers. */
  readonly key: string;
  readonly label: string;
  /** Stands behind the label on paper. */
  readonly hint?: string;
  /** Room to write, in lines. */
  readonly lines: number;
}

export interface Card {
  readonly title: string;
  /** How many of them a handout has. */
  readonly copies: number;
  /** The first one names the element. */
  readonly fields: readonly CardField[];
}

/** The cards that pairs fill: printed as they stand here, and read by the same words. */
export const cards: Readonly<Record<CardKind, Card>> = {
  objective: {
    title: 'Objective card',
    copies: 2,
    fields: [
      { key: 'statement', label: 'What should come true', lines: 2 },
      {
        key: 'level',
        label: 'Direct or wider',
        hint: 'direct: this project answers for it; wider: it helps, with others',
        lines: 1,
      },
      { key: 'supports', label: 'Helps which wider aims', lines: 1 },
      { key: 'owner', label: 'Who answers for it', lines: 1 },
    ],
  },
  segment: {
    title: 'Segment card',
    copies: 2,
    fields: [
      { key: 'name', label: 'Who they are', lines: 1 },
      { key: 'rationale', label: 'Why they matter', lines: 1 },
      { key: 'serves', label: 'Which objectives they move', lines: 1 },
      { key: 'objective', label: 'What we want of them', lines: 2 },
      { key: 'valueProposition', label: 'What they get that suits only them', lines: 2 },
      { key: 'barriers', label: 'What stops them', hint: 'one a line', lines: 4 },
      { key: 'needs', label: 'What they already look up, share, adapt or make together', lines: 2 },
    ],
  },
  concept: {
    title: 'Concept card',
    copies: 4,
    fields: [
      { key: 'title', label: 'The idea in a few words', lines: 1 },
      { key: 'description', label: 'What the customer meets', lines: 3 },
      { key: 'strategy', label: 'Strategy', lines: 1 },
      { key: 'approach', label: 'Approach', lines: 1 },
      { key: 'segments', label: 'Whom it is for', lines: 1 },
      { key: 'barriers', label: 'Which barriers it answers', lines: 1 },
      { key: 'customerValue', label: 'What gets better for the customer', lines: 2 },
      { key: 'nextTest', label: 'The next and smallest test', lines: 1 },
      { key: 'owner', label: 'Who looks after it', lines: 1 },
    ],
  },
  metric: {
    title: 'Metric card',
    copies: 2,
    fields: [
      { key: 'name', label: 'What we would count', lines: 1 },
      { key: 'objectives', label: 'Which objectives it proves', lines: 1 },
      {
        key: 'numbers',
        label: 'Now and then',
        hint: 'like 42 min > 5 min, June 2027; ? where you do not know',
        lines: 1,
      },
      {
        key: 'concepts',
        label: 'Which ideas move it',
        hint: 'one a line, like Rebook in two taps: no queue',
        lines: 3,
      },
      { key: 'source', label: 'Where the number comes from', lines: 1 },
      { key: 'owner', label: 'Who watches it', lines: 1 },
    ],
  },
};

// Object.keys is typed as string[]; the keys of the table are exactly its type's.
export const cardKinds = Object.keys(cards) as CardKind[];
