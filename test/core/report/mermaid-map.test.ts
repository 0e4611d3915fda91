import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mermaidMap } from '../../../src/core/report/mermaid-map.ts';
import { planData } from '../../../src/core/report/plan-data-of.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair, nordairValues } from '../../plans/nordair.ts';

const mapOf = (plan: Parameters<typeof planData>[0]) => mermaidMap(planData(plan)).markup;

/** All that a line of the map can be, whatever was typed. */
const line = new RegExp(
  [
    '^flowchart LR$',
    String.raw`^  subgraph band\d \["[A-Z][a-z]+"\]$`,
    String.raw`^    [A-Za-z0-9]+\["[\p{L}\p{M}\p{N} ,.?!'()–’…-]*(?:#\d+;[\p{L}\p{M}\p{N} ,.?!'()–’…-]*)*"\]$`,
    '^  end$',
    String.raw`^  [A-Za-z0-9]+ (?:-->|-\.-) [A-Za-z0-9]+$`,
    '^  classDef gap stroke-dasharray: 5 4$',
    '^  class [A-Za-z0-9]+(?:,[A-Za-z0-9]+)* gap$',
  ].join('|'),
  'u',
);

describe('the strategy map as Mermaid', () => {
  test('holds what was taken and kept, and nothing else', () => {
    const map = mapOf(nordair);
    expect(map).toContain('C2["C2 A live feed for travel desks"]');
    expect(map).not.toMatch(/gate|auction|wiki|engage/i);
  });

  test('cuts long titles where a word ends', () => {
    const title =
      'Rebook yourself and everybody who travels with you in two taps before the desk opens again';
    const concepts = { rebook: { title, strategy: 'access', status: 'chosen' } };
    expect(mapOf(planOf({ strategies: { access: {} }, concepts }))).toContain(
      'C1["C1 Rebook yourself and everybody who travels with you in two …"]',
    );
  });

  test('marks what leads nowhere, and says so', () => {
    const { renewals } = nordairValues.metrics;
    const map = mapOf(planOf({ ...nordairValues, metrics: { renewals } }));
    expect(map).toContain('  class O1 gap');
    expect(map).toMatch(/\n\n\*Dashed boxes .*\*$/);
  });

  test('of more links than Mermaid draws is a line that says where the map is', () => {
    const concept = (at: number) =>
      [`c${at}`, { title: `Idea ${at}`, strategy: 'access', status: 'chosen' }] as const;
    const concepts = Object.fromEntries(Array.from({ length: 501 }, (_, at) => concept(at)));
    expect(mapOf(planOf({ strategies: { access: {} }, concepts }))).toBe(
      '*The map is too large to be drawn here; the report as HTML has it.*',
    );
  });

  test('is left out until there is something to link', () => {
    expect(mapOf(planOf({ objectives: { faster: { statement: 'Answer faster' } } }))).toBe('');
  });

  test('is a block that nothing typed can leave', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const [block = '', caption = ''] = mapOf(plan).split('\n\n');
        if (block === '') return;
        const lines = block.split('\n');
        expect([lines[0], lines.at(-1)]).toEqual(['```mermaid', '```']);
        for (const inside of lines.slice(1, -1)) expect(inside).toMatch(line);
        expect(caption).toMatch(/^(?:\*Dashed boxes [a-z ]+\.\*)?$/);
      }),
      { numRuns: 200 },
    );
  });
});
