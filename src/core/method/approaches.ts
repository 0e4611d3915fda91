import type { StrategyId } from './strategies.ts';

export interface Approach {
  readonly title: string;
  readonly strategy: StrategyId;
  /** One example of the approach at work. */
  readonly inPractice: string;
}

/** The twenty-two approaches, each under its strategy. A concept that fits none takes `other`. */
export const approaches = {
  'mobile-commerce': {
    title: 'Mobile commerce',
    strategy: 'access',
    inPractice: 'a boarding pass or a hotel key on the phone',
  },
  'omni-channel': {
    title: 'Omni-channel',
    strategy: 'access',
    inPractice: "a retailer's app that acts differently at home and in the store (Walmart)",
  },
  cloud: {
    title: 'Cloud',
    strategy: 'access',
    inPractice: 'music that lives online instead of files (Spotify)',
  },
  'on-demand': { title: 'On demand', strategy: 'access', inPractice: 'banking from anywhere at any hour' },
  'product-demos': {
    title: 'Product demos',
    strategy: 'engage',
    inPractice: 'videos that show the value proposition compellingly',
  },
  storytelling: {
    title: 'Storytelling',
    strategy: 'engage',
    inPractice: 'an emotional story, less about the product, that reaches further',
  },
  utility: { title: 'Utility', strategy: 'engage', inPractice: 'useful content at just the right moment' },
  'brand-as-publisher': {
    title: 'Brand as publisher',
    strategy: 'engage',
    inPractice: 'a magazine about designers, models and makers',
  },
  'recommendation-engines': {
    title: 'Recommendation engines',
    strategy: 'customise',
    inPractice: 'films suggested from viewing data and micro-tags (Netflix)',
  },
  'personalised-interfaces': {
    title: 'Personalised interfaces',
    strategy: 'customise',
    inPractice: "make-up tried on one's own photo (Lancôme)",
  },
  'personalised-products-and-services': {
    title: 'Personalised products and services',
    strategy: 'customise',
    inPractice: "150 first names on cans; young adults' consumption up 7 % (Coca-Cola Australia)",
  },
  'personalised-messages-and-content': {
    title: 'Personalised messages and content',
    strategy: 'customise',
    inPractice: "readers' likes steer what they are shown next",
  },
  'social-listening': {
    title: 'Social listening',
    strategy: 'connect',
    inPractice: "customers' conversations as market insight",
  },
  'social-customer-service': {
    title: 'Social customer service',
    strategy: 'connect',
    inPractice: 'one good public answer, beside call centre and chat, impresses a whole network',
  },
  'joining-the-conversation': {
    title: 'Joining the conversation',
    strategy: 'connect',
    inPractice: 'photos and films from the workplace for customers, suppliers and staff',
  },
  'asking-for-ideas-and-content': {
    title: 'Asking for ideas and content',
    strategy: 'connect',
    inPractice: 'asking customers for suggestions, photos, films',
  },
  'hosting-a-community': {
    title: 'Hosting a community',
    strategy: 'connect',
    inPractice: "the firm's own place around a shared topic",
  },
  'passive-contribution': {
    title: 'Passive contribution',
    strategy: 'collaborate',
    inPractice: 'once people consent, what they do anyway powers a common project',
  },
  'active-contribution': {
    title: 'Active contribution',
    strategy: 'collaborate',
    inPractice: 'each takes a small part of a large job',
  },
  crowdfunding: {
    title: 'Crowdfunding',
    strategy: 'collaborate',
    inPractice: 'contributors raise the money for something new',
  },
  'open-competitions': {
    title: 'Open competitions',
    strategy: 'collaborate',
    inPractice: 'a diverse crowd looks for the best answer',
  },
  'collaborative-platforms': {
    title: 'Collaborative platforms',
    strategy: 'collaborate',
    inPractice: 'contributors define the challenges too',
  },
} as const satisfies Readonly<Record<string, Approach>>;

export type ApproachId = keyof typeof approaches | 'other';

// Object.keys is typed as string[]; the keys of a literal are exactly its type's.
const namedApproachIds = Object.keys(approaches) as (keyof typeof approaches)[];

/** All approaches in the order of the method, `other` last. */
export const approachIds: readonly ApproachId[] = [...namedApproachIds, 'other'];

/** A strategy's own approaches; `other` is always allowed besides. */
export function approachesOf(strategy: StrategyId): (keyof typeof approaches)[] {
  return namedApproachIds.filter((id) => approaches[id].strategy === strategy);
}

/** The words for an approach: its title, or `Other`. */
export function approachTitle(id: ApproachId): string {
  return id === 'other' ? 'Other' : approaches[id].title;
}
