import { conceptStatuses } from '../method/concepts.ts';
import { strategyIds } from '../method/strategies.ts';
import { defined, list, object, orNull, type Part } from '../schema-parts.ts';
import { lensDefinitions } from './lens-schema.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const number = { type: 'number' };
const words = {
  type: 'string',
  description: "In words, in the plan's language; empty where nothing was said.",
};
const day = {
  type: 'string',
  description: 'As typed: a day as YYYY-MM-DD, or `TBD`; empty where nothing was said.',
};
const choice = (...options: readonly (string | null)[]): Part => ({ enum: options });
const refs = list(defined('ref'));

const refProperties = {
  id: text,
  number: { type: 'string', description: 'The display number, such as C3; empty for strategies.' },
  title: { type: 'string', description: 'In one line.' },
  isNew: flag,
  isChanged: flag,
};

const element = (properties: Readonly<Record<string, Part>>): Part =>
  object({ ...refProperties, ...properties });

const amountProperties = {
  value: { ...orNull(number), description: 'Null for `TBD` and for nothing.' },
  date: orNull({ type: 'string', format: 'date' }),
  words,
};

const actual = object({ ...amountProperties, note: text });

const definitions = {
  ref: object(refProperties, 'Another element, as a report names it.'),
  ...lensDefinitions(refProperties),
  amount: object(amountProperties, 'A number with its unit and day.'),
  objective: element({
    statement: text,
    more: { type: 'string', description: 'What the statement says after its first line.' },
    level: choice('direct', 'higher-order', null),
    owner: text,
    supports: refs,
    supportedBy: refs,
    segments: refs,
    metrics: refs,
  }),
  barrier: element({ statement: text, accepted: text, answeredBy: refs, strategies: refs }),
  segment: element({
    name: text,
    rationale: text,
    objective: text,
    valueProposition: text,
    needs: text,
    serves: refs,
    barriers: list(defined('barrier')),
    strategies: refs,
    concepts: refs,
  }),
  leftOut: element({ name: text, reason: text }),
  strategy: object({
    ...refProperties,
    id: choice(...strategyIds),
    isTaken: flag,
    isRefused: { type: 'boolean', description: 'It was weighed and decided against.' },
    customersWant: text,
    stance: text,
    rationale: text,
    segments: refs,
    barriers: refs,
    concepts: refs,
  }),
  concept: element({
    description: text,
    strategy: orNull(defined('ref')),
    approach: words,
    segments: refs,
    barriers: refs,
    customerValue: text,
    status: choice(...conceptStatuses),
    statusWords: words,
    isKept: { type: 'boolean', description: 'It is shortlisted or chosen.' },
    reason: text,
    votes: orNull(number),
    votesWords: words,
    impact: orNull(number),
    effort: orNull(number),
    class: choice('quick-win', 'big-play', 'fill-in', 'avoid', null),
    classWords: words,
    standing: words,
    owner: text,
    nextTest: text,
    metrics: refs,
    objectives: refs,
  }),
  metric: element({
    name: text,
    kind: choice('outcome', 'guardrail', null),
    kindWords: words,
    unit: text,
    direction: choice('increase', 'decrease', 'maintain', null),
    directionWords: words,
    baseline: defined('amount'),
    target: defined('amount'),
    actuals: list(actual),
    latest: orNull(actual),
    progress: {
      ...orNull(number),
      description: 'How much of the way from baseline to target the latest number has gone: 0.32.',
    },
    progressWords: words,
    change: words,
    source: text,
    owner: text,
    objectives: refs,
    concepts: list(object({ concept: defined('ref'), mechanism: text })),
  }),
  decision: element({
    statement: text,
    reason: text,
    by: text,
    date: day,
    dateWords: words,
    replaces: orNull(defined('ref')),
    replacedBy: orNull(defined('ref')),
  }),
  parked: element({ statement: text, owner: text, resolution: text }),
  action: element({ statement: text, owner: text, due: day, dueWords: words, done: day, doneWords: words }),
  plan: object(
    {
      dataVersion: { const: 1 },
      title: text,
      organisation: text,
      language: text,
      status: choice('draft', 'agreed'),
      statusWords: words,
      byline: words,
      summary: text,
      ask: text,
      workshop: object({
        scope: text,
        date: day,
        dateWords: words,
        facilitator: text,
        scribe: text,
        sponsor: text,
        participants: list(text),
        decisionRule: text,
        votesPerPerson: orNull(number),
        votesPerPersonWords: words,
      }),
      objectives: list(defined('objective')),
      segments: list(defined('segment')),
      leftOut: list(defined('leftOut')),
      strategies: list(defined('strategy')),
      concepts: list(defined('concept')),
      metrics: list(defined('metric')),
      decisions: list(defined('decision')),
      parkingLot: list(defined('parked')),
      actions: list(defined('action')),
      revisions: list(object({ number: orNull(number), date: day, dateWords: words, note: text, by: text })),
      waivers: list(object({ element: defined('ref'), code: text, reason: text })),
      lenses: { type: 'object', description: 'The answers as they stand in the plan, by lens.' },
      lensSections: list(defined('lensSection')),
      open: object({
        steps: list(object({ title: text, questions: list(text) })),
        people: list(object({ person: text, tasks: list(text) })),
      }),
    },
    'A plan with everything resolved. Texts are as typed; what was not said is an empty text, an empty list or null.',
  ),
};

/** The JSON Schema (draft-07) of what `cnsg report --format json` prints; later versions may only add to it. */
export const reportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/cnsg/schema/report.v1.json',
  title: 'Data of a plan',
  description: 'What `cnsg report --format json` prints, and what templates of reports get as `plan`.',
  type: 'object',
  required: ['schemaVersion', 'kind', 'plan'],
  properties: { schemaVersion: { const: 1 }, kind: { const: 'plan-data' }, plan: defined('plan') },
  definitions,
};
