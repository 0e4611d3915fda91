import fc from 'fast-check';
import { type LensField, type LensFields, lensSections } from '../../src/core/lens/field.ts';
import { lenses } from '../../src/core/lens/index.ts';

/** What each lens asks. */
const tables = await Promise.all(lenses.map(async ({ id, load }) => ({ id, tables: (await load()).tables })));

/** Where keys of elements are drawn from. */
interface LensKeys {
  readonly concepts: readonly string[];
  readonly segments: readonly string[];
  readonly metrics: readonly string[];
  readonly barriers: readonly string[];
}

/** Any lenses, each with any of its answers: fields of a lens are covered as soon as they stand in its tables. */
export function lensAnswers(keys: LensKeys, text: fc.Arbitrary<string>): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(tables.map((lens) => [lens.id, answersOf(lens.tables, keys, text)])), {
    requiredKeys: [],
    noNullPrototype: true,
  });
}

function answersOf(
  { plan, ...ofElements }: (typeof tables)[number]['tables'],
  keys: LensKeys,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<object> {
  const sections = lensSections.map((section) => keyed(keys[section], ofElements[section], keys, text));
  return fc.tuple(some(plan, keys, text), ...sections).map(([ofPlan, ...told]) => ({
    ...ofPlan,
    ...Object.fromEntries(lensSections.map((section, at) => [section, told[at]])),
  }));
}

/** Some of the fields. */
function some(fields: LensFields, keys: LensKeys, text: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const inside = Object.entries(fields).map(([key, field]) => [key, answerTo(field, keys, text)]);
  return fc.record(Object.fromEntries(inside), { requiredKeys: [], noNullPrototype: true });
}

/** Some of the keys, each with some of the fields. */
function keyed(
  all: readonly string[],
  fields: LensFields,
  keys: LensKeys,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<object> {
  return fc
    .subarray([...all])
    .chain((chosen) => fc.tuple(...chosen.map((id) => some(fields, keys, text).map((said) => [id, said]))))
    .map((entries) => Object.fromEntries(entries));
}

function answerTo(field: LensField, keys: LensKeys, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const value = plainAnswer(field, keys, text);
  return 'tbd' in field ? fc.oneof({ weight: 5, arbitrary: value }, fc.constant('TBD')) : value;
}

function plainAnswer(field: LensField, keys: LensKeys, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'date':
      return text;
    case 'number':
    case 'integer':
      return fc.integer({ min: (field.minimum ?? 0) - 1, max: (field.maximum ?? 50) + 1 });
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'flag':
      return fc.boolean();
    case 'texts':
      return fc.array(text, { maxLength: 3 });
    case 'group':
      return some(field.fields, keys, text);
    case 'rows':
      return keyed(['the-desk', 'the-letter'], field.fields, keys, text);
    case 'links':
      // The fields of a link of a lens are those of its own table: lines, texts and choices.
      return keyed(keys.barriers, field.fields as LensFields, keys, text);
  }
}
