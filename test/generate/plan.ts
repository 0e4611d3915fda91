import fc from 'fast-check';
import { strategyIds } from '../../src/core/method/strategies.ts';
import type { Field, Fields } from '../../src/core/plan/field.ts';
import { elements, planFields } from '../../src/core/plan/fields.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { lensAnswers } from './lens-answers.ts';
import { hostileText } from './text.ts';

export interface PlanSettings {
  /** What stands in texts; hostile unless said. */
  readonly text?: fc.Arbitrary<string>;
  /** The most elements of one kind. */
  readonly most?: number;
  /** Ids that nothing has, for references that dangle; none: every reference finds its element. */
  readonly dangling?: readonly string[];
}

/** The ids that each kind of element has in one plan; barriers are dealt out to segments. */
type Ids = Readonly<Record<string, readonly string[]>>;

const idWords = [
  'nordair',
  'flyers',
  'desk',
  'queue',
  'rebook',
  'für',
  '常客',
  'عملاء',
  'ग्राहक',
  'constructor',
];
const nothing = ['nothing-at-all', '__proto__', 'toString', 'sie-fehlt'];

/**
 * Plans of every shape: each field of the table of fields may be there or missing, references may point to nothing or
 * to the wrong kind, texts may hold anything. New fields are covered as soon as they stand in the table.
 */
export function anyPlan(settings: PlanSettings = {}): fc.Arbitrary<Plan> {
  return idsOf(settings.most ?? 4).chain((ids) => planWith(ids, settings));
}

function idsOf(most: number): fc.Arbitrary<Ids> {
  const kinds = Object.keys(elements).filter((kind) => kind !== 'strategy');
  const counts = fc.tuple(...kinds.map(() => fc.nat({ max: most })));
  return fc.tuple(counts, fc.subarray([...strategyIds])).map(([sizes, strategies]) => {
    let next = 0;
    const id = () => `${idWords[next % idWords.length]}-${++next}`;
    const made = kinds.map((kind, at) => [kind, Array.from({ length: sizes[at] ?? 0 }, id)]);
    return { ...Object.fromEntries(made), strategy: strategies };
  });
}

function planWith(ids: Ids, settings: PlanSettings): fc.Arbitrary<Plan> {
  return record(planFields, ids, settings).map((values) => {
    const sections = Object.entries<Field>(planFields).filter(([, field]) => field.kind === 'elements');
    const empty = Object.fromEntries(sections.map(([name]) => [name, new Map()]));
    // Every field was made from its row in the table that the type is worked out from.
    return { ...empty, ...values } as unknown as Plan;
  });
}

function record(fields: Fields, ids: Ids, settings: PlanSettings): fc.Arbitrary<Record<string, unknown>> {
  const inside = Object.entries(fields).map(([name, field]) => [name, fieldValue(field, ids, settings)]);
  return fc.record<Record<string, unknown>>(Object.fromEntries(inside), {
    requiredKeys: [],
    noNullPrototype: true,
  });
}

function fieldValue(field: Field, ids: Ids, settings: PlanSettings): fc.Arbitrary<unknown> {
  const text = settings.text ?? hostileText;
  const value = plainValue(field, ids, settings, text);
  return 'tbd' in field ? fc.oneof({ weight: 5, arbitrary: value }, fc.constant('TBD')) : value;
}

function plainValue(
  field: Field,
  ids: Ids,
  settings: PlanSettings,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'line':
      return field.label === 'Language' ? languages : text;
    case 'text':
      return text;
    case 'date':
      return fc.oneof({ weight: 5, arbitrary: dates }, text);
    case 'number':
      return fc.oneof(fc.double(), fc.integer({ min: -1000, max: 100000 }));
    case 'integer':
      return fc.integer({ min: field.minimum ?? 0, max: field.maximum ?? 50 });
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'flag':
      return fc.boolean();
    case 'texts':
      return fc.array(text, { maxLength: 4 });
    case 'reference':
      return named(field.target, ids, settings);
    case 'references':
      return fc.array(named(field.target, ids, settings), { maxLength: 4 });
    case 'group':
      return record(field.fields, ids, settings);
    case 'list':
      return fc.array(record(field.fields, ids, settings), { maxLength: 3 });
    case 'links':
      return fc
        .array(fc.tuple(named(field.target, ids, settings), record(field.fields, ids, settings)), {
          maxLength: 3,
        })
        .map((entries) => new Map(entries));
    case 'rows':
      return keyed(['departure-board', 'flyer-forum'], field.fields, ids, settings);
    case 'open':
      return field.texts ? fc.dictionary(fc.constantFrom('CNSG415', 'x-note'), text, few) : lensed(ids, text);
    case 'elements':
      return elementsOf(field.element, ids, settings);
  }
}

const few = { maxKeys: 2, noNullPrototype: true } as const;

/** What lenses were told, or what a hand that knows none of them wrote in their place. */
function lensed(
  { concept = [], segment = [], metric = [], barrier = [] }: Ids,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<object> {
  const keys = {
    concepts: [...concept, ...nothing],
    segments: [...segment, ...nothing],
    metrics: [...metric, ...nothing],
    barriers: [...barrier, ...nothing],
  };
  return fc.oneof(
    { weight: 3, arbitrary: lensAnswers(keys, text) },
    fc.dictionary(fc.constantFrom('push-pull', 'readiness', 'x-note'), text, few),
  );
}

function elementsOf(
  kind: string,
  ids: Ids,
  settings: PlanSettings,
): fc.Arbitrary<ReadonlyMap<string, unknown>> {
  const fields = Object.entries(elements).find(([name]) => name === kind)?.[1].fields ?? {};
  const all = ids[kind] ?? [];
  if (kind !== 'segment') return keyed(all, fields, ids, settings);
  const barriers = ids.barrier ?? [];
  return keyed(all, fields, { ...ids, barrier: [] }, settings).chain((segments) =>
    keyed(barriers, elements.barrier.fields, ids, settings).map((dealt) => deal(segments, dealt)),
  );
}

/** Barriers live in segments: each goes to one, so that no id stands twice. */
function deal(
  segments: ReadonlyMap<string, unknown>,
  barriers: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  const homes = [...segments.keys()];
  return new Map(
    [...segments].map(([id, segment], at) => [
      id,
      {
        ...(segment as object),
        barriers: new Map([...barriers].filter((_, number) => number % homes.length === at)),
      },
    ]),
  );
}

function keyed(
  keys: readonly string[],
  fields: Fields,
  ids: Ids,
  settings: PlanSettings,
): fc.Arbitrary<ReadonlyMap<string, unknown>> {
  return fc
    .tuple(...keys.map(() => record(fields, ids, settings)))
    .map((values) => new Map(keys.map((id, at) => [id, values[at]])));
}

function named(target: string, ids: Ids, settings: PlanSettings): fc.Arbitrary<string> {
  const missing = settings.dangling ?? nothing;
  const right = ids[target] ?? [];
  const wrong = missing.length > 0 ? [...missing, ...(ids.objective ?? [])] : [];
  const pool = [...right, ...right, ...right, ...wrong];
  return fc.constantFrom(...(pool.length > 0 ? pool : ['nothing-at-all']));
}

const languages = fc.constantFrom('en', 'de', 'zh', 'ar', 'fa', 'en-US', 'pt-BR', '', 'klingon speech', 'x');

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
