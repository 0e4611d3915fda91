import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapLink, MapNode } from '../../../../src/core/report/html/figures/map-model.ts';
import { crossings, untangled } from '../../../../src/core/report/html/figures/map-order.ts';
import { spreadOut } from '../../../../src/core/report/html/figures/spread.ts';
import { textLines, textWidth } from '../../../../src/core/report/html/figures/text-lines.ts';
import { htmlFigures } from '../../../../src/core/report/html/html-figures.ts';
import { visitorsPlan } from './a-plan.ts';

/** One thread, in which nothing is missing. */
const wholePlan = {
  objectives: {
    wait: { statement: 'Cut the wait', level: 'direct', supports: ['trusted'] },
    trusted: { statement: 'Be trusted', level: 'higher-order' },
  },
  segments: { relatives: { name: 'Relatives', serves: ['wait'] } },
  strategies: { access: { segments: ['relatives'] } },
  concepts: { board: { title: 'A board', strategy: 'access', status: 'chosen', segments: ['relatives'] } },
  metrics: { minutes: { name: 'Minutes', objectives: ['wait'], concepts: { board: { mechanism: 'Seen' } } } },
};

const classesOf = (svg: string, id: string) => new RegExp(`<a class="([^"]*)" href="#${id}"`).exec(svg)?.[1];

describe('the strategy map', () => {
  const map = htmlFigures(visitorsPlan()).strategyMap.markup;

  test('every element of a band leads to its place in the report', () => {
    for (const id of ['trusted', 'shorter-wait', 'relatives', 'access', 'hall-board', 'wait'])
      expect(classesOf(map, id), id).toBeDefined();
  });

  test.each([
    ['an objective without a metric', 'calmer-wards'],
    ['a segment without a strategy', 'couriers'],
    ['a strategy without a concept', 'connect'],
    ['a kept concept without a metric', 'text-message'],
    ['a metric without a concept', 'calls'],
  ])('%s is a gap', (_, id) => {
    expect(classesOf(map, id)).toContain('has-gap');
  });

  test('a gap is said in words as well', () => {
    expect(map).toContain('no strategy yet');
    expect(map).toContain('no metric yet');
  });

  test('what lacks nothing is no gap', () => {
    for (const id of ['shorter-wait', 'relatives', 'hall-board', 'wait', 'lift'])
      expect(classesOf(map, id), id).not.toContain('has-gap');
  });

  test('parked and dropped concepts are not drawn', () => {
    const concepts = {
      garden: { title: 'A garden', status: 'parked' },
      cafe: { title: 'A café', status: 'dropped' },
    };
    const drawn = htmlFigures(visitorsPlan({ concepts })).strategyMap.markup;
    expect(drawn).not.toMatch(/A garden|A café/);
  });

  test('a plan without anything says so in every band', () => {
    const empty = { objectives: {}, segments: {}, strategies: {}, concepts: {}, metrics: {} };
    const drawn = htmlFigures(visitorsPlan(empty)).strategyMap.markup;
    for (const words of ['No segments yet.', 'No concepts yet.', 'No metrics yet.'])
      expect(drawn).toContain(words);
  });

  test('a segment that only the concept is meant for is named, with no line across the strategies', () => {
    const concepts = {
      parcel: { title: 'A shelf for parcels', strategy: 'access', status: 'chosen', segments: ['couriers'] },
    };
    const drawn = htmlFigures(visitorsPlan({ concepts })).strategyMap.markup;
    expect(drawn).toContain('>for S2<');
    expect(drawn).not.toContain('is-thin');
  });

  test('dashes are explained where there are some', () => {
    expect(map).toContain('Dashed boxes still want an answer.</figcaption>');
  });

  test('dashes are not explained where there are none', () => {
    const { objectives, segments, strategies, concepts, metrics } = wholePlan;
    const drawn = htmlFigures(visitorsPlan({ objectives, segments, strategies, concepts, metrics }));
    expect(drawn.strategyMap.markup).not.toContain('Dashed');
    expect(drawn.compactMap.markup).not.toContain('<figcaption>');
  });

  test('a title is no markup', () => {
    const concepts = { evil: { title: '</text></svg><script>alert(1)</script>', status: 'chosen' } };
    expect(htmlFigures(visitorsPlan({ concepts })).strategyMap.markup).not.toContain('<script');
  });
});

describe('the order of the map', () => {
  const node = (key: string): MapNode => ({
    key,
    band: 'metrics',
    ref: { id: key, number: '', title: key, isNew: false, isChanged: false },
    strategies: [],
    isIdea: false,
    gap: '',
    tags: { words: '', refs: [] },
  });
  const link = (from: string, to: string): MapLink => ({ from, to, strategy: undefined, isThin: false });
  const columns = [['a', 'b', 'c'].map(node), ['d', 'e', 'f'].map(node)];

  test('two links cross when their ends stand the other way round', () => {
    expect(crossings(columns, [link('a', 'e'), link('b', 'd')])).toBe(1);
    expect(crossings(columns, [link('a', 'd'), link('b', 'e')])).toBe(0);
  });

  test('links from or to the same place do not cross', () => {
    expect(crossings(columns, [link('a', 'd'), link('a', 'e'), link('b', 'e')])).toBe(0);
  });

  test('crossings that need not be are gone', () => {
    const links = [link('a', 'f'), link('b', 'e'), link('c', 'd')];
    expect(crossings(untangled(columns, links), links)).toBe(0);
  });

  test('concepts without a strategy stand below the others', () => {
    const concept = (key: string, ...strategies: readonly 'access'[]): MapNode => ({
      ...node(key),
      band: 'concepts',
      strategies,
    });
    const loose = [
      [node('a'), node('b')],
      [concept('x'), concept('y', 'access'), concept('z', 'access')],
    ];
    const [, last = []] = untangled(loose, [link('a', 'z'), link('b', 'y')]);
    expect(last.map(({ key }) => key)).toEqual(['z', 'y', 'x']);
  });

  test('no order has more crossings than the one of the plan, and none loses a node', () => {
    const ends = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('d', 'e', 'f'));
    fc.assert(
      fc.property(fc.array(ends), (pairs) => {
        const links = pairs.map(([from, to]) => link(from, to));
        const best = untangled(columns, links);
        expect(crossings(best, links)).toBeLessThanOrEqual(crossings(columns, links));
        expect(
          best
            .flat()
            .map(({ key }) => key)
            .toSorted(),
        ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
      }),
    );
  });
});

test('boxes in a column never overlap and keep their order', () => {
  const item = fc.record({
    wanted: fc.integer({ min: -50, max: 500 }),
    length: fc.integer({ min: 5, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
      const starts = spreadOut(items, 4, 400);
      expect(starts[0]).toBeGreaterThanOrEqual(0);
      for (const [at, { length }] of items.entries())
        expect((starts[at + 1] ?? Infinity) - (starts[at] ?? 0)).toBeGreaterThanOrEqual(length + 4 - 1e-6);
    }),
  );
});

describe('the impact–effort grid', () => {
  const grid = htmlFigures(visitorsPlan()).grid.markup;

  test('quick wins are named', () => {
    const [, wins = ''] = /Quick wins<\/p><ul>(.*?)<\/ul>/.exec(grid) ?? [];
    expect(wins).toContain('A board in the hall');
    expect(wins).toContain('A message when the doctor comes by');
  });

  test('what has no scores is named as such', () => {
    expect(grid).toMatch(/Without scores<\/p><ul>.*A lift of their own/);
  });

  test('however many concepts share a cell, no mark covers another', () => {
    const concepts = Object.fromEntries(
      Array.from({ length: 23 }, (_, at) => [
        `idea-${at}`,
        { title: `Idea ${at}`, assessment: { impact: 4 + (at % 2), effort: 1 } },
      ]),
    );
    const drawn = htmlFigures(visitorsPlan({ concepts })).grid.markup;
    const places = [...drawn.matchAll(/<a class="badge[^>]*><rect x="([\d.]+)" y="([\d.]+)"/g)].map(
      ([, x, y]) => ({ x: Number(x), y: Number(y) }),
    );
    expect(places).toHaveLength(23);
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= 32 || Math.abs(one.y - other.y) >= 18).toBe(true);
  });
});

describe('the bars of metrics', () => {
  const bars = htmlFigures(visitorsPlan()).bars.markup;
  const length = (kind: string) =>
    Number(new RegExp(`is-${kind}" x="[\\d.]+" width="([\\d.]+)"`).exec(bars)?.[1]);

  test('lengths compare as the numbers do', () => {
    expect(length('latest') / length('baseline')).toBeCloseTo(20 / 40, 2);
    expect(length('target') / length('baseline')).toBeCloseTo(10 / 40, 2);
  });

  test('a number to be found is an empty bar with its words', () => {
    expect(bars).toContain('aria-label="Baseline: TBD; Target: not said yet"');
    expect(bars.match(/is-missing/g)).toHaveLength(2);
  });

  test('numbers below zero go the other way from the same line', () => {
    const metrics = { margin: { name: 'Margin', baseline: { value: -10 }, target: { value: 10 } } };
    const drawn = htmlFigures(visitorsPlan({ metrics })).bars.markup;
    const [zero = 0] = [...drawn.matchAll(/class="zero" x1="([\d.]+)"/g)].map(([, x]) => Number(x));
    const [, x, width] = /is-baseline" x="([\d.]+)" width="([\d.]+)"/.exec(drawn) ?? [];
    expect(Number(x) + Number(width)).toBeCloseTo(zero, 0);
    expect(drawn).toContain(`is-target" x="${zero}"`);
  });
});

describe('words in drawings', () => {
  test('no line is longer than there is room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 3, max: 30 }),
        (text, room) => {
          for (const line of textLines(text, room, 3))
            expect(textWidth(line)).toBeLessThanOrEqual(room + 1.1);
        },
      ),
    );
  });

  test('Chinese is broken between any two signs, and no line begins with a comma', () => {
    expect(textLines('O1 更快回答，客户的问题', 6, 3)).toEqual(['O1 更快回', '答，客户的', '问题']);
  });

  test('where there is no room at all, the end is still found', () => {
    expect(textLines('Answer faster', 0.5, 1)).toEqual(['…']);
  });

  test('what is left out shows at the end, after a whole word', () => {
    expect(textLines('Answer the questions of customers faster', 8, 2).at(-1)).toMatch(/^\S.*\w…$/);
  });
});
