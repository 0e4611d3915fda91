import type { ConceptClass, ConceptStatus } from '../method/concepts.ts';
import { nobody } from '../plan/homework.ts';

/** The words of reports and of the terminal view that are not the team's own and not a field's label. */
export const labels = {
  untitled: 'Untitled plan',
  gap: 'not said yet',
  gaps: 'Not said yet',
  tbd: 'TBD',
  nobody,
  yes: 'yes',
  no: 'no',

  summary: 'Summary',
  workshop: 'The workshop',
  objectives: 'Objectives',
  direct: 'Direct objectives',
  wider: 'Wider aims',
  unsorted: 'Objectives to sort',
  customers: 'Customers',
  leftOut: 'Left out',
  strategies: 'Strategies',
  notTaken: 'Not taken',
  concepts: 'Concepts',
  noStrategy: 'Without a strategy',
  otherIdeas: 'Other ideas',
  metrics: 'Metrics',
  trace: 'From objectives to metrics',
  decisions: 'Decisions',
  parkingLot: 'Parking lot',
  actions: 'Actions',
  open: 'What is open',
  homework: 'Homework',
  id: 'Id',
  referredToBy: 'Referred to by',

  step: 'Step',
  notSaid: 'Not said yet.',
  noObjectives: 'No objectives yet.',
  noDirect: 'No direct objective yet.',
  noWider: 'No wider aim yet.',
  noSegments: 'No segments yet.',
  noStrategies: 'No strategy chosen yet.',
  noConcepts: 'No concepts yet.',
  noMetrics: 'No metrics yet.',
  nothingOpen: 'Nothing is open.',
  nothingForRoom: 'Nothing is open for the room.',
  noMetricHere: 'no metric yet',
  noConceptHere: 'no concept yet',

  answeredBy: 'Answered by',
  supportedBy: 'Supported by',
  replacedBy: 'Replaced by',
  customersWant: 'Customers want to',
  stance: 'Stance',
  moves: 'Moves',
  change: 'From baseline to target',
  number: 'No.',
  metric: 'Metric',
  baseline: 'Baseline',
  target: 'Target',
  impactScore: 'impact',
  effortScore: 'effort',
  votes: 'votes',
  vote: 'vote',
  latest: 'Latest',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  state: 'State',
  todo: 'to do',
  actionDue: 'due',
  done: 'done on',
  unitToBeFound: 'unit TBD',
  revision: 'Revision',
  by: 'by',
} as const;

export const planStatusWords = { draft: 'Draft', agreed: 'Agreed' } as const;

export const conceptStatusWords: Readonly<Record<ConceptStatus, string>> = {
  idea: 'Idea',
  shortlisted: 'Shortlisted',
  chosen: 'Chosen',
  parked: 'Parked',
  dropped: 'Dropped',
};

export const conceptClassWords: Readonly<Record<ConceptClass, string>> = {
  'quick-win': 'quick win',
  'big-play': 'big play',
  'fill-in': 'fill-in',
  avoid: 'avoid',
};

/** Words for the options of fields whose ids are no words. */
export const optionWords: Readonly<Record<string, string>> = {
  'higher-order': 'wider aim',
  increase: 'up',
  decrease: 'down',
  maintain: 'stay where it is',
};
