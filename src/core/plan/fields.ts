import { approachIds } from '../method/approaches.ts';
import { conceptStatuses } from '../method/concepts.ts';
import { strategyIds } from '../method/strategies.ts';
import type { Fields } from './field.ts';

const owner = {
  kind: 'line',
  label: 'Owner',
  description: 'Who answers for it: a person, a role or a team. TBD where that is still to be found out.',
  example: 'Customer service',
  tbd: true,
} as const;

const waivers = {
  kind: 'open',
  texts: true,
  label: 'Waivers',
  description: 'Findings of `cnsg check` that do not apply here, by code, each with the reason in words.',
  example: { CNSG415: 'Nobody in the room could judge the effort' },
} as const;

const segmentReferences = {
  kind: 'references',
  target: 'segment',
  label: 'Segments',
  description: 'Ids of the segments it serves.',
  example: ['frequent-flyers'],
} as const;

const barrierReferences = {
  kind: 'references',
  target: 'barrier',
  label: 'Barriers',
  description: 'Ids of the barriers it answers.',
  example: ['desk-queues'],
} as const;

const objectiveFields = {
  statement: {
    kind: 'text',
    label: 'Statement',
    description: 'What should come true, in one sentence.',
    example: "Answer customers' questions faster",
  },
  level: {
    kind: 'choice',
    options: ['direct', 'higher-order'],
    label: 'Level',
    description:
      'direct: the project answers for it. higher-order: a wider aim that the project supports with others.',
    example: 'direct',
  },
  supports: {
    kind: 'references',
    target: 'objective',
    label: 'Supports',
    description: 'Ids of the higher-order objectives that it supports.',
    example: ['customer-led-airline'],
  },
  owner,
  waivers,
} as const satisfies Fields;

const barrierFields = {
  statement: {
    kind: 'text',
    label: 'Statement',
    description: 'What stops the segment, in one sentence.',
    example: 'Queues at the desk whenever flights are cancelled',
  },
  accepted: {
    kind: 'text',
    label: 'Accepted because',
    description: 'Why the barrier is left standing, where no concept answers it.',
    example: 'Wears off by itself with each flight',
  },
  waivers,
} as const satisfies Fields;

const segmentFields = {
  name: {
    kind: 'line',
    label: 'Name',
    description: 'What the team calls these customers.',
    example: 'Frequent flyers',
  },
  rationale: {
    kind: 'text',
    label: 'Why this segment',
    description: 'Why these customers matter for the objectives.',
    example: 'Their loss costs most',
  },
  serves: {
    kind: 'references',
    target: 'objective',
    label: 'Serves',
    description: 'Ids of the objectives that this segment matters for.',
    example: ['faster-answers'],
  },
  objective: {
    kind: 'text',
    label: 'What we want of them',
    description: 'What this segment, unlike the others, should do.',
    example: 'Rebook without calling',
  },
  valueProposition: {
    kind: 'text',
    label: 'What they get',
    description: 'What this segment gets that suits only them.',
    example: 'Back on a plane before the desk opens',
  },
  needs: {
    kind: 'text',
    label: 'What they already do',
    description:
      'What they already look up, share, adapt or make together: their perceptions and unmet needs.',
    example: 'They compare rebooking tricks in a forum of their own',
  },
  barriers: {
    kind: 'elements',
    element: 'barrier',
    label: 'Barriers',
    description: 'What stops this segment, keyed by id.',
    example: { 'desk-queues': { statement: 'Queues at the desk whenever flights are cancelled' } },
  },
  waivers,
} as const satisfies Fields;

const leftOutFields = {
  name: {
    kind: 'line',
    label: 'Name',
    description: 'What the team calls these customers.',
    example: 'Leisure families',
  },
  reason: {
    kind: 'text',
    label: 'Why left out',
    description: 'Why the plan does without them.',
    example: 'Rebook once in five years',
  },
  waivers,
} as const satisfies Fields;

const strategyFields = {
  selected: {
    kind: 'flag',
    label: 'Selected',
    description: 'false for a strategy that the team decided against; true unless said.',
    example: false,
  },
  rationale: {
    kind: 'text',
    label: 'Reason',
    description: 'Why this strategy fits the segments and their barriers, or why it was not taken.',
    example: 'The desk is the bottleneck, not the seats',
  },
  segments: segmentReferences,
  barriers: barrierReferences,
  waivers,
} as const satisfies Fields;

const conceptFields = {
  title: {
    kind: 'line',
    label: 'Title',
    description: 'The idea in a few words.',
    example: 'Rebook in two taps',
  },
  description: {
    kind: 'text',
    label: 'Description',
    description: 'What the customer meets: a product, a service, a message or an experience.',
    example: 'When a flight is cancelled, the app offers three seats and books the one that is tapped.',
  },
  strategy: {
    kind: 'reference',
    target: 'strategy',
    label: 'Strategy',
    description: 'The strategy that the concept belongs to.',
    example: 'access',
  },
  approach: {
    kind: 'choice',
    options: approachIds,
    label: 'Approach',
    description: "One of the strategy's approaches, or other.",
    example: 'on-demand',
  },
  segments: segmentReferences,
  barriers: barrierReferences,
  customerValue: {
    kind: 'text',
    label: 'Value for the customer',
    description: 'What it makes better for the customer.',
    example: 'Keeps the day instead of the queue',
  },
  status: {
    kind: 'choice',
    options: conceptStatuses,
    label: 'Status',
    description: 'How far the concept has come. Shortlisted and chosen concepts are kept.',
    example: 'chosen',
  },
  reason: {
    kind: 'text',
    label: 'Reason',
    description: 'Why it was parked or dropped.',
    example: 'Waits for the new booking system',
  },
  assessment: {
    kind: 'group',
    label: 'Assessment',
    description: "The room's votes, and impact and effort on a scale of 1 to 5.",
    example: { votes: 7, impact: 5, effort: 2 },
    fields: {
      votes: {
        kind: 'integer',
        minimum: 0,
        label: 'Votes',
        description: 'Dots that the concept got.',
        example: 7,
      },
      impact: {
        kind: 'integer',
        minimum: 1,
        maximum: 5,
        label: 'Impact',
        description: 'How much it would move the objectives, 1 (little) to 5 (much).',
        example: 5,
      },
      effort: {
        kind: 'integer',
        minimum: 1,
        maximum: 5,
        label: 'Effort',
        description: 'What it would take, 1 (little) to 5 (much).',
        example: 2,
      },
    },
  },
  owner,
  nextTest: {
    kind: 'text',
    label: 'Next test',
    description: 'The next and smallest thing that would show whether the idea holds.',
    example: 'Ten cancelled flights on one route',
  },
  waivers,
} as const satisfies Fields;

const measure = {
  value: {
    kind: 'number',
    label: 'Value',
    description: 'A number in the unit of the metric, or TBD.',
    example: 42,
    tbd: true,
  },
  date: {
    kind: 'date',
    label: 'Date',
    description: 'The day of the number as YYYY-MM-DD, or TBD.',
    example: '2026-10-01',
    tbd: true,
  },
} as const satisfies Fields;

const metricFields = {
  name: { kind: 'line', label: 'Name', description: 'What is measured.', example: 'Time to rebook' },
  objectives: {
    kind: 'references',
    target: 'objective',
    label: 'Objectives',
    description: 'Ids of the objectives that this metric would prove.',
    example: ['faster-answers'],
  },
  concepts: {
    kind: 'links',
    target: 'concept',
    label: 'Concepts',
    description: 'The concepts that move this metric, keyed by id, each with its mechanism.',
    example: { 'self-rebooking': { mechanism: 'No desk between the customer and the free seat' } },
    fields: {
      mechanism: {
        kind: 'text',
        label: 'How',
        description: 'How the concept moves the number, in one line, or TBD.',
        example: 'No desk between the customer and the free seat',
        tbd: true,
      },
    },
  },
  kind: {
    kind: 'choice',
    options: ['outcome', 'guardrail'],
    label: 'Kind',
    description:
      'outcome: shows that the objective came true. guardrail: shows that nothing else broke on the way.',
    example: 'outcome',
  },
  unit: {
    kind: 'line',
    label: 'Unit',
    description: 'What the numbers count: minutes, %, customers. TBD where it is still to be found out.',
    example: 'minutes',
    tbd: true,
  },
  direction: {
    kind: 'choice',
    options: ['increase', 'decrease', 'maintain'],
    label: 'Direction',
    description: 'Which way the number should go.',
    example: 'decrease',
  },
  baseline: {
    kind: 'group',
    label: 'Baseline',
    description: 'Where the number stands before the project.',
    example: { value: 42, date: '2026-10-01' },
    fields: measure,
  },
  target: {
    kind: 'group',
    label: 'Target',
    description: 'Where the number should stand, and by when.',
    example: { value: 5, date: '2027-06-30' },
    fields: measure,
  },
  source: {
    kind: 'line',
    label: 'Data source',
    description: 'Where the number comes from, or TBD.',
    example: 'Booking system, weekly',
    tbd: true,
  },
  owner,
  actuals: {
    kind: 'list',
    identity: 'date',
    label: 'Actuals',
    description: 'Numbers measured after the workshop, by date.',
    example: [{ value: 30, date: '2026-12-31', note: 'First route' }],
    fields: {
      ...measure,
      note: {
        kind: 'line',
        label: 'Note',
        description: 'What to know about this number.',
        example: 'First route',
      },
    },
  },
  waivers,
} as const satisfies Fields;

const decisionFields = {
  statement: {
    kind: 'text',
    label: 'Decision',
    description: 'What was decided.',
    example: 'Start with rebooking on one route',
  },
  reason: { kind: 'text', label: 'Why', description: 'Why it was decided.', example: 'Most cancellations' },
  by: { kind: 'line', label: 'Decided by', description: 'Who decided.', example: 'Ada Moreau' },
  date: {
    kind: 'date',
    label: 'Date',
    description: 'The day of the decision as YYYY-MM-DD.',
    example: '2026-11-21',
  },
  replaces: {
    kind: 'reference',
    target: 'decision',
    label: 'Replaces',
    description: 'Id of the decision that this one replaces.',
    example: 'start-with-families',
  },
  waivers,
} as const satisfies Fields;

const parkedFields = {
  statement: {
    kind: 'text',
    label: 'Thought',
    description: 'What came up and was set aside.',
    example: 'An app for staff at the gate',
  },
  owner,
  resolution: {
    kind: 'text',
    label: 'Resolution',
    description: 'What became of it.',
    example: 'Taken up by the ground team',
  },
  waivers,
} as const satisfies Fields;

const actionFields = {
  statement: {
    kind: 'text',
    label: 'Action',
    description: 'What is to be done.',
    example: 'Ask the lawyers about refunds',
  },
  owner,
  due: { kind: 'date', label: 'Due', description: 'By when, as YYYY-MM-DD.', example: '2026-12-01' },
  done: {
    kind: 'date',
    label: 'Done',
    description: 'The day on which it was done, as YYYY-MM-DD.',
    example: '2026-11-28',
  },
  waivers,
} as const satisfies Fields;

/** One row a kind of element: its words, the letter of its display numbers, the field that names it, all fields. */
export const elements = {
  objective: {
    title: 'Objective',
    plural: 'Objectives',
    letter: 'O',
    naming: 'statement',
    fields: objectiveFields,
  },
  segment: { title: 'Segment', plural: 'Segments', letter: 'S', naming: 'name', fields: segmentFields },
  barrier: { title: 'Barrier', plural: 'Barriers', letter: 'B', naming: 'statement', fields: barrierFields },
  leftOut: {
    title: 'Left-out segment',
    plural: 'Left out',
    letter: 'L',
    naming: 'name',
    fields: leftOutFields,
  },
  strategy: {
    title: 'Strategy',
    plural: 'Strategies',
    letter: undefined,
    naming: undefined,
    fields: strategyFields,
  },
  concept: { title: 'Concept', plural: 'Concepts', letter: 'C', naming: 'title', fields: conceptFields },
  metric: { title: 'Metric', plural: 'Metrics', letter: 'M', naming: 'name', fields: metricFields },
  decision: {
    title: 'Decision',
    plural: 'Decisions',
    letter: 'D',
    naming: 'statement',
    fields: decisionFields,
  },
  parked: {
    title: 'Parked thought',
    plural: 'Parking lot',
    letter: 'P',
    naming: 'statement',
    fields: parkedFields,
  },
  action: { title: 'Action', plural: 'Actions', letter: 'A', naming: 'statement', fields: actionFields },
} as const;

export type ElementKind = keyof typeof elements;

/** The fields at the top of the file, in canonical order. */
export const planFields = {
  cnsg: {
    kind: 'integer',
    minimum: 1,
    label: 'Format',
    description: 'Version of the plan format.',
    example: 1,
  },
  title: {
    kind: 'line',
    label: 'Title',
    description: 'What the project is called.',
    example: 'Keep frequent flyers',
  },
  organisation: { kind: 'line', label: 'Organisation', description: 'Whose plan it is.', example: 'Nordair' },
  language: {
    kind: 'line',
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    label: 'Language',
    description: 'Language of the content as a BCP 47 tag.',
    example: 'en',
  },
  status: {
    kind: 'choice',
    options: ['draft', 'agreed'],
    label: 'Status',
    description: 'draft while the team works on it, agreed once it stands.',
    example: 'draft',
  },
  summary: {
    kind: 'text',
    label: 'Summary',
    description: 'The plan in two sentences, for the brief.',
    example: 'Frequent flyers leave when rebooking takes an hour. We let them do it in two taps.',
  },
  ask: {
    kind: 'text',
    label: 'What the board decides',
    description: 'What the board is asked to decide.',
    example: 'Release the team for a pilot on one route',
  },
  workshop: {
    kind: 'group',
    label: 'Workshop',
    description: 'Who worked on the plan, when and by which rules.',
    example: { date: '2026-11-21', facilitator: 'Ada Moreau' },
    fields: {
      scope: {
        kind: 'text',
        label: 'Scope',
        description: 'What the project covers.',
        example: 'Short-haul routes',
      },
      date: {
        kind: 'date',
        label: 'Date',
        description: 'The day of the workshop as YYYY-MM-DD.',
        example: '2026-11-21',
      },
      facilitator: {
        kind: 'line',
        label: 'Facilitator',
        description: 'Who leads the room.',
        example: 'Ada Moreau',
      },
      scribe: { kind: 'line', label: 'Scribe', description: 'Who types.', example: 'Jonas Lind' },
      sponsor: {
        kind: 'line',
        label: 'Sponsor',
        description: 'Who pays, and speaks last.',
        example: 'Head of service',
      },
      participants: {
        kind: 'texts',
        label: 'Participants',
        description: 'Everybody in the room.',
        example: ['Ada Moreau', 'Jonas Lind'],
      },
      decisionRule: {
        kind: 'line',
        label: 'Decision rule',
        description: 'How the room decides, agreed before the vote.',
        example: 'Consent; the sponsor breaks ties',
      },
      votesPerPerson: {
        kind: 'integer',
        minimum: 1,
        label: 'Votes per person',
        description: 'Dots that each person may give.',
        example: 5,
      },
    },
  },
  objectives: elementsField('objective', 'What the project answers for, and the wider aims that it helps.'),
  segments: elementsField('segment', 'The customers that matter for these objectives, most important first.'),
  leftOut: elementsField('leftOut', 'Segments that were considered and left out, with the reason.'),
  strategies: elementsField('strategy', "The strategies that were weighed, keyed by the method's ids."),
  concepts: elementsField('concept', 'Concrete ideas, in order of priority.'),
  metrics: elementsField('metric', 'What would show that the objectives were reached.'),
  decisions: elementsField('decision', 'What was decided, by whom and why.'),
  parkingLot: elementsField('parked', 'Thoughts that were set aside during the workshop.'),
  actions: elementsField('action', 'What somebody does next.'),
  lenses: {
    kind: 'open',
    label: 'Lenses',
    description: 'Optional second looks at the plan, one key a lens, each with a shape of its own.',
    example: {
      'push-pull': { concepts: { 'self-rebooking': { direction: 'pull', reason: 'Customers ask for it' } } },
    },
  },
  revisions: {
    kind: 'list',
    identity: 'number',
    label: 'Revisions',
    description: 'The states of the plan that were recorded, oldest first.',
    example: [{ number: 1, date: '2026-11-21', note: 'After the workshop', by: 'Ada Moreau' }],
    fields: {
      number: { kind: 'integer', minimum: 1, label: 'Number', description: 'Counts up from 1.', example: 1 },
      date: { kind: 'date', label: 'Date', description: 'The day as YYYY-MM-DD.', example: '2026-11-21' },
      note: { kind: 'line', label: 'Note', description: 'What changed.', example: 'After the workshop' },
      by: { kind: 'line', label: 'By', description: 'Who recorded it.', example: 'Ada Moreau' },
    },
  },
} as const satisfies Fields;

function elementsField<Kind extends ElementKind>(element: Kind, description: string) {
  const { plural, naming } = elements[element];
  const id = element === 'strategy' ? strategyIds[0] : 'readable-id';
  const example = { [id]: naming ? { [naming]: 'In one sentence' } : {} };
  return { kind: 'elements', element, label: plural, description, example } as const;
}

/** The top-level keys that hold elements. */
export type Section = {
  [Key in keyof typeof planFields]: (typeof planFields)[Key]['kind'] extends 'elements' ? Key : never;
}[keyof typeof planFields];

/** Where an element of each kind lives: its section; barriers live in their segment. */
export const sections = {
  objectives: 'objective',
  segments: 'segment',
  leftOut: 'leftOut',
  strategies: 'strategy',
  concepts: 'concept',
  metrics: 'metric',
  decisions: 'decision',
  parkingLot: 'parked',
  actions: 'action',
} as const satisfies Record<Section, ElementKind>;

/** The keys under which elements stand by their ids; what lenses say of them is sorted by the same. */
export const elementKeys: ReadonlySet<string> = new Set([...Object.keys(sections), 'barriers']);
