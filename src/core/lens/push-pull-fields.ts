import type { LensAnswers, LensTables } from './field.ts';

const capability = <const Label extends string>(
  label: Label,
  description: string,
  words: Readonly<Record<'0' | '1' | '2' | '3' | '4', string>>,
) =>
  ({
    kind: 'group',
    label,
    description,
    example: { now: 1, needed: 3 },
    fields: {
      now: {
        kind: 'integer',
        minimum: 0,
        maximum: 4,
        label: 'Now',
        description: 'Where you stand today, 0 to 4.',
        example: 1,
        tbd: true,
        words,
      },
      needed: {
        kind: 'integer',
        minimum: 0,
        maximum: 4,
        label: 'Needed',
        description: 'Where you have to be for the concepts of this plan, 0 to 4.',
        example: 3,
        tbd: true,
        words,
      },
      note: {
        kind: 'text',
        label: 'What the numbers mean',
        description: 'What is so today, and what has to become of it.',
        example: 'A cancelled flight reaches the app after two hours; it has to be two minutes',
      },
    },
  }) as const;

/** The five capabilities that pull needs, with words for each level. */
const capabilities = {
  collect: capability('Collect', 'Which data about customers comes in, from how many sources.', {
    0: 'nothing but invoices',
    1: 'what they bought, and no more',
    2: 'also what they ask and complain about',
    3: 'several sources, brought together by hand',
    4: 'every contact, brought together by itself',
  }),
  store: capability('Store and open', 'Where the data lies, and who can get at it.', {
    0: 'in the heads of a few',
    1: 'in files of single departments',
    2: 'in one place, for whoever asks',
    3: 'open to those who need it, by rules',
    4: 'open at once, with consent and deletion kept',
  }),
  analyse: capability('Analyse', 'What is made of the data: tables, texts and pictures alike.', {
    0: 'nobody looks at it',
    1: 'reports of what has been',
    2: 'answers by segment, on request',
    3: 'models, and texts and calls are read as well',
    4: 'forecasts that are held against what came',
  }),
  act: capability('Act', 'How soon something is done about it, in systems and in daily work.', {
    0: 'nothing follows from it',
    1: 'in the next plan',
    2: 'within weeks',
    3: 'within a day',
    4: 'while the customer is still there',
  }),
  invest: capability('Invest', 'Whether money for it follows from where the firm invests.', {
    0: 'no money of its own',
    1: 'what is left over',
    2: 'project by project',
    3: 'a budget of several years',
    4: 'a part of the investment strategy',
  }),
} as const;

export type CapabilityId = keyof typeof capabilities;

// The keys of a literal are exactly its type's; Object.keys is typed as string[].
export const capabilityIds = Object.keys(capabilities) as readonly CapabilityId[];

/** What the lens calls a capability. */
export function capabilityTitle(id: CapabilityId): string {
  return capabilities[id].label;
}

/** What a level of a capability means. */
export function levelWords(id: CapabilityId, level: number): string {
  const words: Readonly<Record<string, string>> = capabilities[id].fields.now.words;
  return words[String(level)] ?? '';
}

/** What push and pull ask: a direction for each concept, and five capabilities of the plan. */
export const pushPullTables = {
  plan: {
    maturity: {
      kind: 'group',
      label: 'Maturity',
      description: 'What pull needs to know of customers, and whether you can: five capabilities, 0 to 4.',
      example: { collect: { now: 1, needed: 3 }, act: { now: 1, needed: 4 } },
      fields: capabilities,
    },
  },
  concepts: {
    direction: {
      kind: 'choice',
      options: ['push', 'pull'],
      label: 'Direction',
      description:
        'push: you send, the same to everybody. pull: customers come, since it fits what they want.',
      example: 'pull',
      words: { push: 'you send, the same to everybody', pull: 'customers come for it' },
    },
    reason: {
      kind: 'text',
      label: 'Reason',
      description: 'Who takes the first step, and why.',
      example: 'The customer starts it, in the minute of need',
    },
  },
  segments: {},
  metrics: {},
} as const satisfies LensTables;

/** What a plan answers to push and pull. */
export type PushPullAnswers = LensAnswers<typeof pushPullTables>;
