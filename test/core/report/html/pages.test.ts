import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../src/core/plan/plan-file.ts';
import { reports } from '../../../../src/core/report/generated/reports.ts';
import { planOf } from '../../../plan-of.ts';
import { written } from '../render.ts';

const examples = join(import.meta.dirname, '../../../../examples');
const example = (name: string) =>
  readPlan(readFileSync(join(examples, name, `${name}.cnsg.yaml`), 'utf8')).plan;

const evil =
  '"\'></text></svg></style></title><script>alert(1)</script><img src=x onerror=alert(1)>{{ plan }}';
const evilPlan = planOf({
  title: evil,
  organisation: evil,
  language: evil,
  summary: evil,
  ask: evil,
  objectives: { waiting: { statement: evil, level: 'direct', owner: evil } },
  segments: {
    relatives: { name: evil, objective: evil, serves: ['waiting'], barriers: { hall: { statement: evil } } },
  },
  strategies: { access: { rationale: evil, segments: ['relatives'] } },
  concepts: {
    board: { title: evil, description: evil, strategy: 'access', status: 'chosen', customerValue: evil },
  },
  metrics: {
    minutes: { name: evil, unit: evil, objectives: ['waiting'], concepts: { board: { mechanism: evil } } },
  },
  decisions: { first: { statement: evil, reason: evil } },
  parkingLot: { later: { statement: evil } },
  actions: { next: { statement: evil, owner: evil } },
});

const plans = [
  ['every field filled', example('nordair')],
  ['half of it open', example('book-customer-service')],
  ['nothing in it', planOf({})],
  ['markup in every text', evilPlan],
] as const;

describe.each(Object.keys(reports))('%s', (name) => {
  test.each(plans)('with %s has one heading of the first rank and leaves no rank out', async (_, plan) => {
    const ranks = [...(await written(name, 'html', plan)).matchAll(/<h([1-6])/g)].map(([, rank]) =>
      Number(rank),
    );
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    for (const [at, rank] of ranks.entries()) expect(rank).toBeLessThanOrEqual((ranks[at - 1] ?? 0) + 1);
  });

  test.each(plans)(
    'with %s gives every id once, and every link within it a place to lead to',
    async (_, plan) => {
      const page = await written(name, 'html', plan);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
    },
  );

  test.each(plans)(
    'with %s holds no script, no style but its own and no address to load from',
    async (_, plan) => {
      const page = await written(name, 'html', plan);
      const tags = [...page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)];
      const names = new Set(tags.map(([, tag]) => tag?.toLowerCase()));
      for (const tag of ['script', 'style', 'img', 'iframe', 'object', 'use', 'image'])
        expect(names).not.toContain(tag);
      // What stands in quotes is a value; what remains are the names of attributes.
      const attributes = tags.map(([, , rest = '']) => rest.replace(/"[^"]*"/g, '')).join(' ');
      expect(attributes).not.toMatch(/\b(on[a-z]+|style|src|srcset)=/i);
    },
  );

  test('the same plan gives the same bytes', async () => {
    const plan = example('nordair');
    expect(await written(name, 'html', plan)).toBe(await written(name, 'html', plan));
  });
});

test('in the full report every element of the plan can be linked to', async () => {
  const plan = example('nordair');
  const page = await written('full', 'html', plan);
  const kinds = [plan.objectives, plan.segments, plan.concepts, plan.metrics, plan.decisions, plan.actions];
  for (const id of kinds.flatMap((kind) => [...kind.keys()])) expect(page).toContain(` id="${id}"`);
});

test('a metric that is to stay where it is has no progress, and that is no gap', async () => {
  const page = await written('metrics', 'html', example('nordair'));
  expect(page).toContain('data-label="Progress">–</td>');
  expect(page).not.toMatch(/data-label="Progress"><span class="gap">/);
});
