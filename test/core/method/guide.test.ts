import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lenses } from '../../../src/core/lens/index.ts';
import { agenda } from '../../../src/core/method/agenda.ts';
import { approachesOf, approachIds, approachTitle } from '../../../src/core/method/approaches.ts';
import { stepIds, steps } from '../../../src/core/method/steps.ts';
import { strategies, strategyIds } from '../../../src/core/method/strategies.ts';

const guide = join(import.meta.dirname, '../../../templates/guide');
const page = (name: string) => readFileSync(join(guide, `${name}.md`), 'utf8');

const lensIds = lenses.map(({ id }) => id);

describe('the guide', () => {
  test('has a page for each step, each strategy and each lens, an index, and no other', () => {
    const pages = readdirSync(guide).map((file) => file.replace(/\.md$/, ''));
    expect(pages.toSorted()).toEqual(['index', ...stepIds, ...strategyIds, ...lensIds].toSorted());
  });

  test('calls steps and strategies by their titles', () => {
    for (const id of stepIds) expect(page(id)).toMatch(`# Step ${steps[id].number}: ${steps[id].title}\n`);
    for (const id of strategyIds) expect(page(id)).toMatch(`# ${strategies[id].title}\n`);
  });

  test.each(lenses)('calls the lens $id by its title and names its source', ({ id, title }) => {
    expect(page(id)).toMatch(`# Lens: ${title}\n`);
    expect(page(id)).toMatch(/^Source: .+/m);
  });

  test.each(strategyIds)('has exactly the approaches of %s, in their order', (strategy) => {
    const [, section = ''] = page(strategy).split(/^## Approaches$|^## /m);
    const told = [...section.matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, title]) => title);
    expect(told).toEqual(approachesOf(strategy).map(approachTitle));
  });

  test('gives each step the minutes that the agenda gives it', () => {
    for (const id of stepIds) {
      const blocks = agenda.filter(({ step }) => step === id);
      const minutes = blocks.reduce((sum, block) => sum + block.minutes, 0);
      expect(page(id).replaceAll('\n', ' ')).toContain(`About ${minutes} minutes`);
    }
  });
});

test('the agenda fills half a day', () => {
  expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(240);
});

test('there are five steps, five strategies and twenty-two approaches with one way out', () => {
  expect([stepIds.length, strategyIds.length, approachIds.length]).toEqual([5, 5, 23]);
});
