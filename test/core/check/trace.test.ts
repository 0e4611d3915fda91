import { describe, expect, test } from 'vitest';
import { type Branch, chains, dependents } from '../../../src/core/check/trace.ts';
import { partialPlan } from './checked.ts';
import { flush } from './found-places.ts';

const { plan } = partialPlan(
  flush(`
    objectives:
      schneller: {statement: Schneller antworten, level: direct, supports: [kundennah]}
      treuer: {statement: Weniger verlieren, level: direct}
      kundennah: {statement: Kundennah werden, level: higher-order}
      sparsam: {statement: Sparsam werden, level: higher-order}
    segments:
      vielflieger: {name: Vielflieger, serves: [schneller, treuer], barriers: {schlange: {statement: Schlange}}}
      firmen: {name: Firmen, serves: [treuer]}
    strategies:
      access: {rationale: Der Schalter hält auf, segments: [vielflieger]}
      engage: {selected: false, rationale: Hilft keinem, segments: [firmen]}
    concepts:
      umbuchen:
        {title: Umbuchen, strategy: access, segments: [vielflieger], barriers: [schlange], status: chosen}
      tafel: {title: Tafel, strategy: access, segments: [vielflieger], status: idea}
    metrics:
      zeit: {name: Zeit, objectives: [schneller], concepts: {umbuchen: {mechanism: Kein Schalter}}}`),
);

/** A tree as lines of ids, indented; a gap begins with a question mark. */
function lines({ id, text, isGap, branches }: Branch): string[] {
  return [isGap ? `? ${text}` : id, ...branches.flatMap(lines).map((line) => `  ${line}`)];
}

describe('the chain', () => {
  test('leads from each objective to its metrics, and shows each link that is missing', () => {
    expect(chains(plan).flatMap(lines)).toEqual([
      'schneller',
      '  vielflieger',
      '    access',
      '      umbuchen',
      '        zeit',
      'treuer',
      '  vielflieger',
      '    access',
      '      ? no kept concept leads on to this objective',
      '  firmen',
      '    ? no strategy serves this segment',
      'kundennah',
      '  schneller',
      'sparsam',
      '  ? no objective supports it',
    ]);
  });

  test('ends early in a plan that ends early', () => {
    const found = chains(partialPlan('objectives: {faster: {statement: Faster, level: direct}}').plan);
    expect(found.flatMap(lines)).toEqual(['faster', '  ? no segment matters for it']);
    expect(chains(partialPlan('').plan)).toEqual([]);
  });

  test('has the display number and the words of each element', () => {
    expect(chains(plan)[0]?.branches[0]).toMatchObject({
      id: 'vielflieger',
      number: 'S1',
      text: 'Vielflieger',
    });
  });
});

describe('what depends on an element', () => {
  test('is what names it and what names that, each once', () => {
    expect(lines(dependents(plan, 'schlange'))).toEqual(['schlange', '  umbuchen', '    zeit']);
    const all = lines(dependents(plan, 'treuer')).map((line) => line.trim());
    expect(all).toEqual([...new Set(all)]);
    expect(all).toEqual(expect.arrayContaining(['vielflieger', 'firmen', 'umbuchen', 'zeit']));
  });

  test('is nothing where nothing names it, and ends where things name one another in a circle', () => {
    expect(lines(dependents(plan, 'zeit'))).toEqual(['zeit']);
    const circle = partialPlan('objectives: {one: {supports: [two]}, two: {supports: [one]}}');
    expect(lines(dependents(circle.plan, 'one'))).toEqual(['one', '  two']);
  });
});
