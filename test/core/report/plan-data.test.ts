import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensesIn } from '../../../src/core/lens/loaded.ts';
import type { Field, Fields } from '../../../src/core/plan/field.ts';
import { elements, planFields } from '../../../src/core/plan/fields.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { PlanData } from '../../../src/core/report/plan-data.ts';
import { planData } from '../../../src/core/report/plan-data-of.ts';
import { reportJson } from '../../../src/core/report/report-json.ts';
import { reportSchema } from '../../../src/core/report/report-schema.ts';
import { visible } from '../../../src/core/visible.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair, nordairValues } from '../../plans/nordair.ts';

/** Every text that a plan holds, by the table of fields: ids, choices and the language tag are no texts. */
function textsIn(fields: Fields, values: unknown, concepts: ReadonlySet<string>): readonly string[] {
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([key, value]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return field === undefined || key === 'language' ? [] : textsOf(field, value, concepts);
  });
}

function textsOf(field: Field, value: unknown, concepts: ReadonlySet<string>): readonly string[] {
  if (['reference', 'references', 'choice'].includes(field.kind)) return [];
  if (typeof value === 'string') return [value];
  if (field.kind === 'texts') return Array.isArray(value) ? value : [];
  if (field.kind === 'group') return textsIn(field.fields, value, concepts);
  if (field.kind === 'open') return Object.values(value ?? {}).filter((text) => typeof text === 'string');
  if (field.kind === 'list')
    return Array.isArray(value) ? value.flatMap((entry) => textsIn(field.fields, entry, concepts)) : [];
  if (!(value instanceof Map) || (field.kind !== 'links' && field.kind !== 'elements')) return [];
  const kind = Object.entries(elements).find(([name]) => field.kind === 'elements' && name === field.element);
  const inner = field.kind === 'links' ? field.fields : kind?.[1].fields;
  // What is said about a concept that is not there is left out with it.
  const told = [...value].filter(([id]) => field.kind === 'elements' || concepts.has(id));
  return told.flatMap(([, inside]) => textsIn(inner ?? {}, inside, concepts));
}

function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

const isSeen = (text: string) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim() !== '';
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the data of a plan', () => {
  test('is plain JSON, and the same for the same plan', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const data = planData(plan);
        expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
        expect(planData(plan)).toStrictEqual(data);
      }),
      { numRuns: 60 },
    );
  });

  test('holds every text of the plan in which something is to be seen', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const told = allStrings(planData(plan)).map(inOneLine).join('\n');
        for (const text of textsIn(planFields, plan, new Set(plan.concepts.keys())))
          expect(told).toContain(isSeen(text) ? inOneLine(visible(text)) : '');
      }),
      { numRuns: 60 },
    );
  });

  test('takes a text of signs without width for nothing said', () => {
    const { summary, segments } = planData(
      planOf({ summary: '\u200b', segments: { s: { name: '\ufeff \u2060' } } }),
    );
    expect([summary, segments[0]?.name]).toEqual(['', '']);
  });

  test('fits the schema that is published for it, which leaves nothing out', async () => {
    const validate = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
      sealed(reportSchema),
    );
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        validate(JSON.parse(reportJson(planData(plan, { lenses: await lensesIn(plan) }))));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('leaves out references to nothing and to the wrong kind', () => {
    const plan = planOf({
      segments: { flyers: { name: 'Frequent flyers', serves: ['gone', 'flyers', 'faster'] } },
      objectives: { faster: { statement: 'Answer faster' } },
    });
    expect(planData(plan).segments[0]?.serves.map(({ id }) => id)).toEqual(['faster']);
  });

  test('tells of all five strategies, in the order of the method', () => {
    const { strategies } = planData(nordair);
    expect(strategies.map(({ id, isTaken, isRefused }) => [id, isTaken, isRefused])).toEqual([
      ['access', true, false],
      ['engage', false, true],
      ['customise', false, false],
      ['connect', true, false],
      ['collaborate', false, false],
    ]);
  });

  test('tells how far a metric has come, where that can be told', () => {
    const [rebooking, renewals] = planData(nordair).metrics;
    expect(rebooking).toMatchObject({ progress: 0.3243, progressWords: '32%' });
    // It should stay where it is: there is no way to go.
    expect(renewals).toMatchObject({ progress: null, progressWords: '' });
  });

  test('follows a concept through its metrics to the objectives', () => {
    const reached = planData(nordair).concepts.map(({ number, objectives }) => [
      number,
      objectives.map((objective) => objective.number),
    ]);
    expect(reached).toEqual([
      ['C1', ['O1', 'O2']],
      ['C2', ['O2']],
      ['C3', []],
      ['C4', []],
      ['C5', []],
    ]);
  });

  test('of a plan with nothing in it is empty, not missing', () => {
    const data: PlanData = planData(planOf({}));
    expect(data).toMatchObject({
      title: 'Untitled plan',
      language: 'en',
      status: 'draft',
      objectives: [],
      ask: '',
    });
    expect(data.strategies).toHaveLength(5);
  });

  test('keeps a day that is none as it was typed, in words', () => {
    const metrics = { time: { name: 'Time to rebook', baseline: { value: 42, date: 'TBD' } } };
    expect(planData(planOf({ metrics })).metrics[0]?.baseline).toEqual({
      value: 42,
      date: null,
      words: '42 (TBD)',
    });
  });
});

describe('against an older plan', () => {
  const older: Plan = planOf({
    ...nordairValues,
    concepts: {
      ...Object.fromEntries(Object.entries(nordairValues.concepts).slice(0, 4)),
      'desk-feed': { ...nordairValues.concepts['desk-feed'], status: 'idea' },
    },
    objectives: Object.fromEntries(Object.entries(nordairValues.objectives).slice(1)),
  });

  test('what is new and what changed is marked, wherever it is named', () => {
    const data = planData(nordair, { since: older });
    const marked = data.concepts.filter(({ isNew, isChanged }) => isNew || isChanged);
    expect(marked.map(({ number, isNew }) => [number, isNew])).toEqual([
      ['C2', false],
      ['C5', true],
    ]);
    expect(data.segments[0]?.serves[0]).toMatchObject({ number: 'O1', isNew: true });
  });

  test('the same plan is no news', () => {
    const data = planData(planOf(nordairValues), { since: nordair });
    const marks = JSON.stringify(data).match(/"is(New|Changed)":true/g);
    expect(marks).toBeNull();
  });
});

/** The schema with no property allowed that it does not name. */
function sealed(schema: object): object {
  const inside = Object.entries(schema).map(([key, value]: [string, unknown]) => [key, sealedValue(value)]);
  const copy: Record<string, unknown> = Object.fromEntries(inside);
  return 'required' in copy && Array.isArray(copy.required) ? { ...copy, additionalProperties: false } : copy;
}

function sealedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sealedValue);
  return typeof value === 'object' && value !== null ? sealed(value) : value;
}
