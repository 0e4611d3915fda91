import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { planFromAnswers } from '../../../src/core/plan/answers.ts';
import type { Field } from '../../../src/core/plan/field.ts';
import { formatPlan } from '../../../src/core/plan/format.ts';
import { homework } from '../../../src/core/plan/homework.ts';
import { newPlanText } from '../../../src/core/plan/new-plan.ts';
import { openPoints } from '../../../src/core/plan/open.ts';
import { type PlanFile, readPlan } from '../../../src/core/plan/plan-file.ts';
import { stepProgress } from '../../../src/core/plan/progress.ts';
import { fieldAt, type Path, placeAt, pointer } from '../../../src/core/plan/shape.ts';
import type { Json } from '../../../src/core/plan/tree.ts';
import { showPlan } from '../../../src/core/report/show.ts';
import { written } from '../report/render.ts';
import { completePlan, plainValue } from './complete-plan.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 60) };

const complete = plainValue(completePlan());
const places = placesIn(complete, []);

/** YAML for values that somebody could write by mistake. */
const wrong: Readonly<Record<string, string>> = {
  nothing: 'null',
  'an empty text': '""',
  'a list': '[desk-queues, 7]',
  'an empty list': '[]',
  'a map': '{name: Frequent flyers}',
  'an empty map': '{}',
  'a number': '-7.5',
  'minus zero': '-0',
  'no number': '.nan',
  'a number that is too large': '1e400',
  'a text': 'Ask Ada',
  'a blank': '" "',
  'a date': '2026-02-31',
  'a truth': 'true',
  'a deep map': `${'{a: '.repeat(30)}1${'}'.repeat(30)}`,
};

const marker = 'the-place-of-the-wrong-value';

/** The text of the complete plan with one value replaced. */
function mistaken(path: Path, yaml: string): string {
  const text = newPlanText(asMap(replaced(complete, path)));
  expect(text.split(marker)).toHaveLength(2);
  return text.replace(marker, yaml);
}

function asMap(value: Json): { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('No map');
  return value as { readonly [key: string]: Json };
}

function replaced(value: Json, [key, ...rest]: Path): Json {
  if (key === undefined) return marker;
  if (Array.isArray(value)) {
    return value.map((item: Json, at) => (String(at) === key ? replaced(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(asMap(value)).map(([name, item]) => [name, name === key ? replaced(item, rest) : item]),
  );
}

function placesIn(value: Json, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]: [string, Json]) =>
    placesIn(item, [...path, key]),
  );
  return path.length === 0 ? inner : [path, ...inner];
}

/** Whether a field has a place for a value of that kind at all; what it then says is another matter. */
function mayHold(field: Field | undefined, kind: string): boolean {
  if (!field) return false;
  if (kind === 'nothing' || kind === 'an empty text') return true;
  if (['line', 'text'].includes(field.kind)) return ['a text', 'a blank', 'a date'].includes(kind);
  if (field.kind === 'number') return ['a number', 'minus zero'].includes(kind);
  if (field.kind === 'integer') return kind === 'minus zero' && field.minimum === 0;
  if (field.kind === 'flag') return kind === 'a truth';
  if (field.kind === 'texts') return ['a list', 'an empty list'].includes(kind);
  if (field.kind === 'references' || field.kind === 'list') return kind === 'an empty list';
  if (['group', 'elements', 'links'].includes(field.kind))
    return ['a map', 'an empty map', 'a deep map'].includes(kind);
  if (field.kind === 'open') return ['a map', 'an empty map', 'a deep map'].includes(kind);
  return false;
}

const mistake = fc.record({
  path: fc.constantFrom(...places),
  kind: fc.constantFrom(...Object.keys(wrong)),
});

describe('a plan with a wrong value somewhere', () => {
  it('is read, shown and reported on all the same, and each finding has its place in the file', async () => {
    await fc.assert(
      fc.asyncProperty(mistake, async ({ path, kind }) => {
        const text = mistaken(path, wrong[kind] ?? '');
        const file = readPlan(text);
        holdPlaces(file);
        await useEverywhere(file);
        expect(planFromAnswers(text).problems.every(({ position }) => isIn(text, position))).toBe(true);
      }),
      runs,
    );
  });

  it('has an error there, unless the value is one that the field may hold', () => {
    fc.assert(
      fc.property(mistake, ({ path, kind }) => {
        const field = fieldAt(path);
        const inside = placeAt(path.slice(0, -1));
        if (!field || inside.kind !== 'fields' || mayHold(field, kind)) return;
        const { problems } = readPlan(mistaken(path, wrong[kind] ?? ''));
        const there = problems.filter((problem) => problem.path.startsWith(pointer(path)));
        expect(there.map(({ severity }) => severity)).toContain('error');
      }),
      runs,
    );
  });

  it.each(['organisation', 'summary', 'status', 'workshop', 'concepts', 'revisions'])(
    'has no more than a warning where %s is empty',
    (key) => {
      for (const kind of ['nothing', 'an empty text']) {
        const { problems } = readPlan(mistaken([key], wrong[kind] ?? ''));
        expect(problems.filter(({ path }) => path === `/${key}`)).toMatchObject([
          { name: 'empty-field', severity: 'warning' },
        ]);
      }
    },
  );

  it.each(['cnsg', 'title'])('has an error where %s is empty, since no plan is without it', (key) => {
    for (const empty of ['', 'null', '""', '~']) {
      const text = completePlan().replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${empty}`);
      expect(readPlan(text).problems).toMatchObject([{ path: `/${key}`, severity: 'error' }]);
    }
  });
});

async function useEverywhere(file: PlanFile): Promise<void> {
  const { plan, root, text } = file;
  stepProgress(plan);
  homework(plan, openPoints(plan));
  await written('full', 'md', plan);
  await showPlan(plan, { columns: 60, paint: (_, shown) => shown, width: stringWidth });
  if (root) expect(formatPlan(text, root)).toMatch(/\n$/);
}

function holdPlaces({ text, problems }: PlanFile): void {
  for (const problem of problems) {
    expect(isIn(text, problem.position), JSON.stringify(problem)).toBe(true);
    expect(problem.message).toMatch(/\S/);
    expect(problem.help).toMatch(/\S/);
  }
  const keys = problems.map(
    ({ name, path, position }) => `${name} ${path} ${position.line}:${position.column}`,
  );
  expect(new Set(keys).size, JSON.stringify(problems, null, 1)).toBe(keys.length);
}

function isIn(text: string, { line, column }: { line: number; column: number }): boolean {
  const source = text.split('\n')[line - 1];
  return source !== undefined && column >= 1 && column <= source.length + 1;
}
