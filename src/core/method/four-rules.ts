/** One of the four rules of a relationship with customers. */
export interface RelationshipRule {
  readonly title: string;
  /** What the rule is about, in one sentence. */
  readonly about: string;
  /** What is asked, by the name of its answer; yes is the answer that a sound plan gives. */
  readonly asks: Readonly<Record<string, RuleQuestion>>;
}

export interface RuleQuestion {
  /** The words for the question where there is little room. */
  readonly title: string;
  readonly prompt: string;
  readonly help: string;
  readonly example: string;
}

/** The four rules and their questions, after Haenlein. */
export const relationshipRules = {
  network: {
    title: 'Network',
    about: 'A tie between people is not yet revenue.',
    asks: {
      clusters: {
        title: 'Clusters',
        prompt: 'Do you know where customers who bring much revenue find one another, online and offline?',
        help: 'A forum, a trade fair, a school gate. Look for the place, then for who is in it.',
        example: 'Gold-card holders meet in one forum and in the lounge of two airports',
      },
      revenue: {
        title: 'Ties and revenue',
        prompt: 'Do you tell those who buy from those who only follow?',
        help: 'Many ties can bring few sales. Say how you would know the difference.',
        example: 'Forum names are matched with card numbers where the member agrees',
      },
      beyondSocialMedia: {
        title: 'Beyond social media',
        prompt: 'Does the relationship stand on more than social media?',
        help: 'Posts are one way to talk. Service, product and price are the rest of it.',
        example: 'The desk, the app and the account manager see the same case',
      },
    },
  },
  influencers: {
    title: 'Influencers',
    about: 'Some customers sway many others, for you or against you.',
    asks: {
      stance: {
        title: 'Engage or ignore',
        prompt: 'Have you decided whom among those who sway others you engage, and whom you leave alone?',
        help: 'Leaving alone is a decision too, if you can say why.',
        example: 'We invite the forum’s two moderators; travel bloggers we leave alone',
      },
      negativeWords: {
        title: 'Bad word of mouth',
        prompt: 'Is it settled what you do when people speak ill of you?',
        help: 'Who answers, where, how fast, and what may they promise?',
        example: 'The duty officer answers in the same thread within an hour',
      },
      positiveWords: {
        title: 'Good word of mouth',
        prompt: 'Is it settled how good words travel on?',
        help: 'Make it easy to pass on; a reward for praise makes it worth less.',
        example: 'Each rebooking ends with a card that can be passed on to fellow travellers',
      },
      costAndCredit: {
        title: 'Cost and credit',
        prompt: 'Have you weighed what this costs, and the risk of looking false?',
        help: 'What would people say if they knew what was paid, and to whom?',
        example: 'Nobody is paid; two free flights a year for the moderators, said in public',
      },
    },
  },
  data: {
    title: 'Data',
    about: 'Who owns data about people has to look after it.',
    asks: {
      collected: {
        title: 'What is collected',
        prompt: 'Can you say which data about customers the plan collects?',
        help: 'All of it, also what comes along unasked: places, times, names of others.',
        example: 'Booking, seat, telephone and where the flight was cancelled; no calendar',
      },
      limits: {
        title: 'Law and decency',
        prompt: 'Have you drawn the line of what law allows and what decency allows?',
        help: 'They are two lines. Would customers agree if they saw how it is used?',
        example: 'The law allows us to keep routes for ten years; we keep them for two',
      },
      protection: {
        title: 'Protection',
        prompt: 'Is it settled who guards the data, and how?',
        help: 'To own it is to owe it care. Who may see what, and who makes sure?',
        example: 'The data officer; the desk sees one booking at a time, and each look is logged',
      },
      breach: {
        title: 'If it gets out',
        prompt: 'Do you know what happens to whom if the data gets out, and who acts first?',
        help: 'Think of the customer first, then of the fine.',
        example: 'Thieves would learn who is away; the data officer tells customers in a day',
      },
    },
  },
  bottomLine: {
    title: 'Bottom line',
    about: 'A relationship has to earn its living, and some should not exist.',
    asks: {
      revenue: {
        title: 'From relationship to revenue',
        prompt: 'Can you say how the relationship turns into revenue?',
        help: 'More customers, more often, for longer, at a better price, or at less cost?',
        example: 'Flyers who stay after a cancelled flight book eleven more in the year',
      },
      model: {
        title: 'Model of value',
        prompt: 'Have you said by which model you reckon what a customer is worth, and what it leaves out?',
        help: 'A lifetime value leaves out whom a customer sways, and what good or harm the business does. Name the gap.',
        example: 'Three years of margin; what a flyer tells colleagues is left out',
      },
      backfire: {
        title: 'When it backfires',
        prompt: 'Do you know how the relationship could turn against you?',
        help: 'People who feel close forgive more, and are hurt more.',
        example: 'Whoever is promised a seat and gets none tells the whole island',
      },
      shortRelations: {
        title: 'Short relationships',
        prompt: 'Have you thought of customers for whom a short relationship is good business?',
        help: 'A visitor, a one-off project, a wedding: serve them well, and let them go.',
        example: 'Summer guests on the islands fly once; they get speed and no card',
      },
      noRelationship: {
        title: 'No relationship',
        prompt: 'Do customers who want no relationship get what they came for?',
        help: 'Some want to buy and be left in peace.',
        example: 'Rebooking works without an account and asks for no consent to mail',
      },
      autopilot: {
        title: 'Autopilot',
        prompt: 'Has anybody checked lately that the model you steer by still fits?',
        help: 'Formulas outlive the market that they were made for.',
        example: 'Finance checks the value per card level each March',
      },
    },
  },
} as const satisfies Readonly<Record<string, RelationshipRule>>;

export type RelationshipRuleId = keyof typeof relationshipRules;

// Object.keys is typed as string[]; the keys of a literal are exactly its type's.
export const relationshipRuleIds = Object.keys(relationshipRules) as RelationshipRuleId[];

/** The answers that each question takes. */
export const verdicts = ['yes', 'no', 'not-applicable'] as const;
