import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stepIds } from '../src/core/method/steps.ts';
import { strategyIds } from '../src/core/method/strategies.ts';
import { everyElement } from '../src/core/plan/every-element.ts';
import { formatPlan } from '../src/core/plan/format.ts';
import { readPlan } from '../src/core/plan/plan-file.ts';
import { readStarter } from '../src/core/workshop/starter.ts';

const folder = join(import.meta.dirname, '../templates/starters');
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

test('there are starters for five kinds of work, and all of them are plans', () => {
  expect(files.map((file) => file.replace(/\.cnsg\.yaml$/, ''))).toEqual([
    'b2b-accounts',
    'customer-service',
    'membership',
    'public-service',
    'retail-loyalty',
  ]);
});

describe.each(files)('the starter %s', (file) => {
  const text = textOf(file);
  const starter = readStarter(text, file, file);
  const { plan } = starter;

  test('is in canonical form, and says what it is', () => {
    const { root } = readPlan(text);
    expect(root && formatPlan(text, root)).toBe(text);
    expect(text.replaceAll('\n# ', ' ')).toContain('suggestions, to be accepted or struck one by one');
  });

  test('has something for every list, and questions for every step', () => {
    const levels = [...plan.objectives.values()].map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['direct', 'higher-order']));
    expect(plan.leftOut.size).toBeGreaterThan(0);
    for (const { barriers } of plan.segments.values()) expect(barriers?.size).toBeGreaterThan(0);
    for (const id of strategyIds) {
      const own = [...plan.concepts.values()].filter(({ strategy }) => strategy === id);
      expect(own.length, id).toBeGreaterThanOrEqual(2);
    }
    for (const [id, { level }] of plan.objectives) {
      const proofs = [...plan.metrics.values()].filter(({ objectives }) => objectives?.includes(id));
      if (level === 'direct') expect(proofs.length, id).toBeGreaterThan(0);
    }
    expect(Object.keys(starter.questions)).toEqual([...stepIds]);
  });

  test('states no figure: every number is to be found out', () => {
    for (const { baseline, target } of plan.metrics.values()) {
      expect([baseline?.value, target?.value, target?.date]).toEqual(['TBD', 'TBD', 'TBD']);
    }
    const texts = [...everyElement(plan)].flatMap(({ element }) =>
      Object.values(element).filter((value) => typeof value === 'string'),
    );
    expect(texts.filter((words) => /\d/.test(words.replace('100 customers', '')))).toEqual([]);
  });
});
