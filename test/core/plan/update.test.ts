import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyToValue, type Edit } from '../../../src/core/plan/edit.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { fieldsOf, placeAt } from '../../../src/core/plan/shape.ts';
import { type Json, parseTree, toValue } from '../../../src/core/plan/tree.ts';
import { updatePlan } from '../../../src/core/plan/update.ts';
import { planOf } from '../../../src/core/plan/values.ts';
import { handWrittenPlan, type PlanText, rightValue, type Written } from '../../generate/plan-text.ts';
import { anyText } from '../../generate/texts.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 120) };

function yamlValue(text: string): Json {
  return parse(text.replace(/^\uFEFF/, ''), { uniqueKeys: false, strict: false });
}

function plain(value: Json): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A plan with its maps as lists, since their order counts too. */
function inOrder(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, item]) => [key, inOrder(item)]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inOrder(item)]));
}

/** Applies one edit and holds what holds for all: the value is what was meant, nodes are where they are in the text, and the
 * plan is the one that the text would be read as. */
function edited(text: string, edit: Edit): string {
  const file = readPlan(text);
  const next = updatePlan(file, [edit]);
  expect(plain(yamlValue(next.text))).toEqual(plain(applyToValue(yamlValue(text), edit)));
  expect(next.root).toEqual(parseTree(next.text).root);
  expect(inOrder(next.plan)).toEqual(inOrder(planOf(parseTree(next.text).root)));
  return next.text;
}

describe('a plan as people write it', () => {
  it('reads without a fault of YAML, and as the other parser reads it', () => {
    fc.assert(
      fc.property(handWrittenPlan, ({ text }) => {
        const file = readPlan(text);
        expect(file.root, JSON.stringify(file.problems[0])).toBeDefined();
        expect(plain(file.root ? toValue(file.root) : null)).toEqual(plain(yamlValue(text)));
      }),
      runs,
    );
  });

  it('keeps every byte when nothing is changed', () => {
    fc.assert(
      fc.property(handWrittenPlan, ({ text }) => {
        expect(updatePlan(readPlan(text), []).text).toBe(text);
      }),
      runs,
    );
  });

  it('keeps every byte when a field is set to what it holds', () => {
    fc.assert(
      fc.property(withOne(isScalar), ([{ text }, { path }]) => {
        const file = readPlan(text);
        const value = path.reduce<Json>(
          (inner, key) => (inner as Record<string, Json>)[key] ?? null,
          yamlValue(text),
        );
        expect(updatePlan(file, [{ kind: 'set', path, value }]).text).toBe(text);
      }),
      runs,
    );
  });
});

/** A plan and one of the things that are written in it. */
function withOne(isWanted: (written: Written) => boolean): fc.Arbitrary<[PlanText, Written]> {
  return handWrittenPlan.chain((plan) => {
    const wanted = plan.written.filter(isWanted);
    return wanted.length === 0
      ? fc.constant([plan, titleOf(plan)])
      : fc.constantFrom(...wanted).map((one) => [plan, one]);
  });
}

function titleOf(plan: PlanText): Written {
  const title = plan.written.find(({ path }) => path.join() === 'title');
  if (!title) throw new Error('A plan without a title was generated');
  return title;
}

function isScalar({ field, path }: Written): boolean {
  return (
    field !== undefined && !['references', 'texts', 'open'].includes(field.kind) && path.join() !== 'cnsg'
  );
}

function isElement({ field, path }: Written): boolean {
  return field === undefined && path.length === 2 && path[0] !== 'strategies';
}

/** Comments of a text by the marks that the generator numbers. */
function comments(text: string): string[] {
  return (text.match(/# (?:note|remark|hanging) \d+/g) ?? []).sort();
}

describe('one edit', () => {
  it('of a field leaves all other bytes as they were', () => {
    const cases = withOne(isScalar).chain(([plan, one]) => {
      const values = one.field ? rightValue(one.field, one.path) : anyText;
      return values.map((value) => ({ plan, one, value }));
    });
    fc.assert(
      fc.property(cases, ({ plan: { text }, one, value }) => {
        const next = edited(text, { kind: 'set', path: one.path, value });
        const before = text.slice(0, one.valueStart);
        const after = text.slice(one.valueEnd);
        expect(next.startsWith(before.trimEnd())).toBe(true);
        const isOneLine =
          !/\n/.test(String(value)) && !text.slice(one.valueStart, one.valueEnd).includes('\n');
        if (isOneLine) expect(next.slice(before.length).endsWith(after)).toBe(true);
        else
          expect(next.endsWith(after.slice(Math.max(0, after.indexOf('\n'))).replace(/^\s+/, ''))).toBe(true);
        expect(comments(next)).toEqual(comments(text));
      }),
      runs,
    );
  });

  it('that adds a missing field adds lines and takes none away', () => {
    const cases = withOne((one) => one.field === undefined && one.path.length >= 2).chain(([plan, one]) => {
      const place = placeAt(one.path);
      const fields = place.kind === 'fields' ? Object.entries(place.fields) : [];
      const scalars = fields.filter(([, field]) => ['line', 'text', 'date', 'choice'].includes(field.kind));
      if (one.field || scalars.length === 0) return fc.constant(undefined);
      return fc
        .constantFrom(...scalars)
        .chain(([key, field]) => rightValue(field, []).map((value) => ({ plan, one, key, value })));
    });
    fc.assert(
      fc.property(cases, (found) => {
        if (
          !found ||
          found.plan.written.some(({ path }) => path.join() === [...found.one.path, found.key].join())
        )
          return;
        const { text } = found.plan;
        const next = edited(text, { kind: 'set', path: [...found.one.path, found.key], value: found.value });
        expect(isSubsequence(text.replace(/ *\{ *\}/g, ''), next)).toBe(true);
        expect(comments(next)).toEqual(comments(text));
      }),
      runs,
    );
  });

  it('that adds an element puts it last, in block style, and takes nothing away', () => {
    const cases = fc.record({
      plan: handWrittenPlan,
      section: fc.constantFrom('objectives', 'segments', 'concepts', 'decisions'),
      words: anyText,
    });
    fc.assert(
      fc.property(cases, ({ plan: { text }, section, words }) => {
        const place = placeAt([section]);
        const element =
          place.kind === 'entries' && place.field.kind === 'elements' ? place.field.element : '';
        const naming = Object.keys(fieldsOf(element))[0] ?? '';
        const next = edited(text, { kind: 'set', path: [section, 'brand-new'], value: { [naming]: words } });
        expect(isSubsequence(text.replace(/ *\{ *\}/g, ''), next)).toBe(true);
        const added = (yamlValue(next) as Record<string, Record<string, Json>>)[section];
        expect(Object.keys(added ?? {}).at(-1)).toBe('brand-new');
      }),
      runs,
    );
  });

  it('that removes an element takes its own lines and comments, and no others', () => {
    fc.assert(
      fc.property(withOne(isElement), ([{ text }, one]) => {
        if (one.field) return;
        const next = edited(text, { kind: 'remove', path: one.path });
        expect(isSubsequence(next, text)).toBe(true);
        const own = text.slice(text.lastIndexOf('\n', one.valueStart), one.valueEnd);
        const lost = comments(text).filter((comment) => !comments(next).includes(comment));
        const above = text.slice(0, one.valueStart).split('\n').slice(-3).join('\n');
        const below = text.slice(one.valueEnd).split('\n').slice(0, 2).join('\n');
        const isLast =
          Object.keys((yamlValue(text) as Record<string, Record<string, Json>>)[one.path[0] ?? ''] ?? {})
            .length === 1;
        if (!isLast) expect(lost.every((comment) => `${above}${own}${below}`.includes(comment))).toBe(true);
      }),
      runs,
    );
  });

  it('that renames an element changes its key and nothing else', () => {
    fc.assert(
      fc.property(withOne(isElement), ([{ text }, one]) => {
        if (one.field) return;
        const next = edited(text, { kind: 'rename', path: one.path, to: 'another-name' });
        const id = one.path.at(-1) ?? '';
        const at = text.lastIndexOf(id, one.valueStart);
        expect(next).toBe(`${text.slice(0, at)}another-name${text.slice(at + id.length)}`);
      }),
      runs,
    );
  });

  it('that changes links keeps those that stay', () => {
    const cases = withOne(({ field }) => field?.kind === 'references').chain(([plan, one]) =>
      fc
        .array(fc.constantFrom('desk-queues', 'b2b', 'staff-app', 'ask-legal', 'constructor'), {
          minLength: 1,
        })
        .map((wanted) => ({
          plan,
          one,
          wanted: [...new Set(wanted)],
        })),
    );
    fc.assert(
      fc.property(cases, ({ plan: { text }, one, wanted }) => {
        if (one.field?.kind !== 'references') return;
        const next = edited(text, { kind: 'set', path: one.path, value: wanted });
        expect(next.startsWith(text.slice(0, one.valueStart))).toBe(true);
        expect(next.endsWith(text.slice(one.valueEnd))).toBe(true);
      }),
      runs,
    );
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let i = 0; i < whole.length && at < part.length; i += 1) if (whole[i] === part[at]) at += 1;
  return at >= part.length;
}
