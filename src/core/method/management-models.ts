/** A way of managing customers. */
export interface ManagementModel {
  readonly title: string;
  /** How it goes about customers, in a few words. */
  readonly detail: string;
  /** What is counted where it rules, so that a metric can be matched with it. */
  readonly counts: string;
}

/** The models of customer management, after Woodcock and Stone. */
export const customerModels = {
  'key-account': {
    title: 'Key account',
    detail: 'few and large, each with a person of their own',
    counts: 'share of an account, renewals of contracts',
  },
  'product-marketing': {
    title: 'Product marketing',
    detail: 'the product leads and looks for its buyers',
    counts: 'units sold, share of the market',
  },
  'relationship-brand': {
    title: 'Relationship through brand',
    detail: 'people feel close to what the name stands for',
    counts: 'who knows it, who prefers it',
  },
  'relationship-service': {
    title: 'Relationship through service',
    detail: 'people stay because they are well looked after',
    counts: 'satisfaction, time to an answer, service revenue',
  },
  'light-relationship': {
    title: 'Light relationship',
    detail: 'some contact at little cost, where more is not wanted',
    counts: 'cost of a contact, purchases in a year',
  },
  'pure-retail': {
    title: 'Pure retail',
    detail: 'good goods at hand, and no relationship to speak of',
    counts: 'turnover of a shop, goods in stock',
  },
  'spot-buying': {
    title: 'Spot buying',
    detail: 'each purchase stands alone, and the best offer wins',
    counts: 'offers won, margin of an order',
  },
  auction: {
    title: 'Auction',
    detail: 'buyers bid, in a hall or online',
    counts: 'bidders, price reached',
  },
  social: {
    title: 'Social',
    detail: 'open and at once, customers take part; the purpose is still to sell',
    counts: 'what customers do for one another, and the sales that come of it',
  },
} as const satisfies Readonly<Record<string, ManagementModel>>;

export type ModelId = keyof typeof customerModels;

// Object.keys is typed as string[]; the keys of a literal are exactly its type's.
export const modelIds = Object.keys(customerModels) as ModelId[];

/** A question about the whole mix of models. */
export interface SuccessTest {
  readonly title: string;
  readonly prompt: string;
  readonly help: string;
  readonly example: string;
}

/** The four tests of success of a mix of models, after Woodcock and Stone. */
export const successTests = {
  balance: {
    title: 'Balance',
    prompt: 'Does the mix of models suit the segments, taken together?',
    help: 'One model for all is seldom right, and nine are more than anybody can run.',
    example: 'Two models: one for companies, one for all who fly on their own account',
  },
  deployment: {
    title: 'Deployment',
    prompt: 'Do you run your models better, or at less cost, than your competitors?',
    help: 'Effective: customers get what the model promises. Efficient: it does not eat what it earns.',
    example: 'Account managers see each company twice a year; the rival sees them once',
  },
  experience: {
    title: 'Experience',
    prompt: 'Does what people live through win the commitment of customers and of employees?',
    help: 'Those who serve and those who are served feel the same model from two sides.',
    example: 'Desk staff ask for the app themselves, since it takes the anger out of the queue',
  },
  evolution: {
    title: 'Evolution',
    prompt: 'Does the mix change as fast as your market does?',
    help: 'Strong brands outlive their model often enough. Who would notice, and how soon?',
    example: 'The mix is looked at each March, with the numbers of those who left',
  },
} as const satisfies Readonly<Record<string, SuccessTest>>;

export type SuccessTestId = keyof typeof successTests;

// As above.
export const successTestIds = Object.keys(successTests) as SuccessTestId[];
