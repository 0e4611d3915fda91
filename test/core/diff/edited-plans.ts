import fc from 'fast-check';
import type { Json } from '../../../src/core/plan/tree.ts';
import { type Chance, chance } from '../../generate/chance.ts';
import { completePlan, plainValue } from '../plan/complete-plan.ts';

type Map = Record<string, Json>;

/** A path to purchase, whose touchpoints stand in an order that the team means. */
const path: Json = {
  'departure-board': { name: 'The departure board', moment: 'use', barriers: { 'desk-queues': {} } },
  'flyer-forum': { name: 'The forum of the flyers', moment: 'ask', 'x-note': 'Ask Ada' },
  'receipt-mail': { name: 'The mail with the receipt', moment: 'share' },
};

const pathPlace = ['lenses', 'journey', 'segments', 'frequent-flyers', 'touchpoints'];

const nordair = put(plainValue(completePlan()), pathPlace, path);

/** What somebody could have in a file, meant or not. */
const oddities: readonly Json[] = [
  null,
  '',
  ' ',
  'TBD',
  'Ask Ada',
  'ask  ada',
  -7.5,
  -0,
  Number.NaN,
  false,
  true,
  [],
  {},
  ['desk-queues', 'desk-queues'],
  ['desk-queues', 'self-rebooking', 'access'],
  [{ value: 1 }, { value: 1, date: '2026-12-31' }],
  [{ number: 1 }, { number: '1' }, null],
  { 'desk-queues': null, 'self-rebooking': { mechanism: 'Fewer queues' } },
  { 'x-note': 'Ask Ada' },
  { statement: 'Queues at the desk', status: 'parked', 'x-note': { deep: [1, { er: null }] } },
  own('__proto__', { statement: 'No prototype' }),
  own('customize', { rationale: 'Spelt otherwise' }),
];

const keys = [
  'frequent-flyers',
  'desk-queues',
  'new-idea',
  '__proto__',
  'x-note',
  'status',
  'customize',
  '12',
  '',
];

function own(key: string, value: Json): Json {
  const map = emptyMap();
  map[key] = value;
  return map;
}

function emptyMap(): Map {
  return Object.create(null);
}

/** The same plan twice, each edited by hand in its own way: any value may stand anywhere, most of it is a plan still. */
export const twoPlans: fc.Arbitrary<readonly [Json, Json]> = fc
  .tuple(fc.noShrink(fc.integer()), fc.nat({ max: 6 }), fc.nat({ max: 12 }))
  .map(([seed, first, second]) => {
    const draw = chance(seed);
    const start = edited(nordair, first, draw);
    return [start, draw.below(4) === 0 ? edited(nordair, second, draw) : edited(start, second, draw)];
  });

function edited(plan: Json, times: number, draw: Chance): Json {
  let value = plan;
  for (let time = 0; time < times; time += 1) {
    value = draw.below(3) === 0 ? transplanted(value, draw) : editedAt(value, draw, 1 + draw.below(5));
  }
  return value;
}

/** Takes something out of one place and puts it into another: a barrier under another segment, a touchpoint further on. */
function transplanted(plan: Json, draw: Chance): Json {
  const barriers = entriesOf(at(plan, ['segments'])).map(([id]) => ['segments', id, 'barriers']);
  const kinds = [barriers, barriers, [['segments'], ['leftOut'], ['concepts']], [pathPlace]];
  const places = draw.pick(kinds);
  if (places.length === 0) return plan;
  const [from, to] = [draw.pick(places), draw.pick(places)];
  const entries = entriesOf(at(plan, from));
  if (entries.length === 0) return plan;
  const one = draw.pick(entries);
  const taken = put(plan, from, mapOf(entries.filter((entry) => entry !== one)));
  const others = entriesOf(at(taken, to)).filter(([key]) => key !== one[0]);
  return put(taken, to, mapOf(others.toSpliced(draw.below(others.length + 1), 0, one)));
}

function at(value: Json, [key, ...rest]: readonly string[]): Json {
  if (key === undefined) return value;
  return at(entriesOf(value).find(([name]) => name === key)?.[1] ?? null, rest);
}

function put(value: Json, [key, ...rest]: readonly string[], inside: Json): Json {
  if (key === undefined) return inside;
  const entries = entriesOf(value);
  const next = put(at(value, [key]), rest, inside);
  return mapOf(
    entries.some(([name]) => name === key)
      ? entries.map(([name, item]) => [name, name === key ? next : item])
      : [...entries, [key, next]],
  );
}

/** Goes down a few keys, then changes what is there. */
function editedAt(value: Json, draw: Chance, depth: number): Json {
  const entries = entriesOf(value);
  if (depth <= 0 || entries.length === 0) return changed(value, draw);
  const [chosen] = draw.pick(entries);
  const next = entries.map(([key, item]): [string, Json] => [
    key,
    key === chosen ? editedAt(item, draw, depth - 1) : item,
  ]);
  return Array.isArray(value) ? next.map(([, item]) => item) : mapOf(next);
}

function entriesOf(value: Json): [string, Json][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function mapOf(entries: readonly (readonly [string, Json])[]): Json {
  const map = emptyMap();
  for (const [key, item] of entries) map[key] = item;
  return map;
}

type Doing = (entries: [string, Json][], draw: Chance) => [string, Json][];

/** What happens to a map or a list: entries go, come, change places, get another key, are copied from elsewhere. */
const doings: readonly Doing[] = [
  (entries, draw) => entries.filter((_, at) => at !== draw.below(Math.max(1, entries.length))),
  (entries, draw) => moved(entries, draw),
  (entries, draw) => moved(entries, draw),
  (entries, draw) =>
    entries.toReversed().concat(draw.below(2) ? [] : [[draw.pick(keys), draw.pick(oddities)]]),
  (entries, draw) =>
    entries.toSpliced(draw.below(entries.length + 1), 0, [draw.pick(keys), draw.pick(oddities)]),
  (entries, draw) => withOne(entries, draw, ([key, item]) => [`${key}-renamed`, item]),
  (entries, draw) => withOne(entries, draw, ([key]) => [key, draw.pick(oddities)]),
  (entries, draw) => withOne(entries, draw, ([, item]) => [draw.pick(keys), item]),
  (entries, draw) => [...entries, ...borrowed(draw)],
];

function moved(entries: [string, Json][], draw: Chance): [string, Json][] {
  const from = draw.below(Math.max(1, entries.length));
  const one = entries[from];
  const rest = entries.toSpliced(from, 1);
  return one ? rest.toSpliced(draw.below(rest.length + 1), 0, one) : rest;
}

function withOne(
  entries: [string, Json][],
  draw: Chance,
  change: (entry: [string, Json]) => [string, Json],
): [string, Json][] {
  const chosen = draw.below(Math.max(1, entries.length));
  return entries.map((entry, at) => (at === chosen ? change(entry) : entry));
}

/** Something that stands elsewhere in the plan: an element of another kind, a barrier of another segment. */
function borrowed(draw: Chance): [string, Json][] {
  const places = entriesOf(nordair).flatMap(([, section]) => entriesOf(section));
  const inner = places.flatMap(([, element]) => entriesOf(element)).flatMap(([, field]) => entriesOf(field));
  return [draw.pick(draw.below(2) === 0 ? places : inner)];
}

function changed(value: Json, draw: Chance): Json {
  if (typeof value === 'string')
    return draw.pick([`${value} `, value.toUpperCase(), `${value} indeed`, 'TBD', null]);
  if (typeof value !== 'object' || value === null) return draw.pick(oddities);
  const next = draw.pick(doings)(entriesOf(value), draw);
  return Array.isArray(value) ? next.map(([, item]) => item) : mapOf(next);
}
