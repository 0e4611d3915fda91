/** One state of mind on the way from hearing of something to speaking for it. */
export interface FunnelStage {
  readonly title: string;
  /** Where the customer stands there, in a few words that follow on “the customer”. */
  readonly stateOfMind: string;
  /** What a firm can send out there; undefined where nothing that is sent helps. */
  readonly broadcast: string | undefined;
  /** What customers do for one another there, or through one another. */
  readonly network: string;
}

/** The funnel, after the hierarchy of effects: fewer people at each stage. Rogers, 2016, chapter 2. */
export const funnel = {
  awareness: {
    title: 'Awareness',
    stateOfMind: 'knows of you or the product',
    broadcast: 'television advertising',
    network: 'search results, blogs',
  },
  consideration: {
    title: 'Consideration',
    stateOfMind: 'sees what it might be worth',
    broadcast: 'brochures, sales talk',
    network: 'reviews by other customers',
  },
  preference: {
    title: 'Preference',
    stateOfMind: 'likes one choice better than the others',
    broadcast: 'coupons and promotions by post, toward the sale',
    network: 'asking friends, social networks',
  },
  action: {
    title: 'Action',
    stateOfMind: 'buys or subscribes',
    broadcast: 'coupons and promotions, at the sale',
    network: 'store, website, mobile, and mobile inside the store',
  },
  loyalty: {
    title: 'Loyalty',
    stateOfMind: 'comes back, and costs less to keep than a new one to win',
    broadcast: 'reward programmes',
    network: 'staying friends by e-mail and social media',
  },
  advocacy: {
    title: 'Advocacy',
    stateOfMind: 'speaks for you and brings others along',
    broadcast: undefined,
    network: 'customers themselves',
  },
} as const satisfies Readonly<Record<string, FunnelStage>>;

export type StageId = keyof typeof funnel;

// Object.keys is typed as string[]; the keys of a literal are exactly its type's.
export const stageIds = Object.keys(funnel) as StageId[];

/** One thing that a customer does on the path to purchase. */
export interface Moment {
  readonly title: string;
  /** What the customer does there, in a few words. */
  readonly doing: string;
  /** The stage of the funnel that it belongs to, unless a touchpoint says another. */
  readonly stage: StageId;
}

/** The path to purchase in its order; the list is this program's own. */
export const moments = {
  need: { title: 'Need', doing: 'notices that something is missing', stage: 'awareness' },
  search: { title: 'Search', doing: 'looks for what there is', stage: 'awareness' },
  compare: { title: 'Compare', doing: 'holds one against the other', stage: 'consideration' },
  ask: { title: 'Ask', doing: 'asks somebody who should know', stage: 'preference' },
  buy: { title: 'Buy', doing: 'orders, pays or signs', stage: 'action' },
  use: { title: 'Use', doing: 'lives with it, and comes back or does not', stage: 'loyalty' },
  share: { title: 'Share', doing: 'tells others how it was', stage: 'advocacy' },
} as const satisfies Readonly<Record<string, Moment>>;

export type MomentId = keyof typeof moments;

// As above.
export const momentIds = Object.keys(moments) as MomentId[];

/** What sways a customer at a touchpoint. */
export const influences = {
  network: {
    title: 'Network',
    detail: 'other customers, friends, reviewers: people who need not please you',
  },
  broadcast: { title: 'Broadcast', detail: 'what you send out: advertising, mailings, signs, sales talk' },
} as const;

export type InfluenceId = keyof typeof influences;

// As above.
export const influenceIds = Object.keys(influences) as InfluenceId[];
