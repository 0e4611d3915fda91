import { expect, test } from 'vitest';
import { differenceText } from '../../../../src/core/diff/tell/text.ts';
import { toldBetween } from './between.ts';

const plan = (lenses: string) => `cnsg: 1
title: Keep frequent flyers
segments: {flyers: {name: Frequent flyers, barriers: {queues: {statement: Queues at the desk}}}}
concepts: {rebook: {title: Rebook in two taps}}
${lenses}`;

const shown = (before: string, after: string) =>
  differenceText(toldBetween(plan(before), plan(after)), {
    columns: 120,
    paint: (_style, text) => text,
    width: (text) => text.length,
  })
    .split('\n')
    .slice(3)
    .filter((line) => line !== '');

test('what a lens says of the plan stands in front of what it says of elements', () => {
  const four = (kept: string, answer: string) =>
    `lenses: {four-rules: {concepts: {rebook: {keptFor: ${kept}}}, network: {clusters: {answer: ${answer}}}}}`;
  expect(shown(four('A year', '"no"'), four('A week', '"yes"'))).toEqual([
    'Lenses',
    '    Four rules › network › clusters › answer: [-no-]{+yes+}',
    '~ Concept: Rebook in two taps (rebook)',
    '    Four rules › kept for: A [-year-]{+week+}',
  ]);
});

test('a lens that is put on is told, and so is a barrier that is named', () => {
  expect(shown('', 'lenses: {push-pull: {}}')).toEqual(['Lenses', '    Push or pull: {+no answers yet+}']);
  const gate = (inside: string) =>
    `lenses: {journey: {segments: {flyers: {touchpoints: {gate: {name: Gate${inside}}}}}}}`;
  expect(shown(gate(''), gate(', barriers: {queues: {}}'))).toEqual([
    'Lenses',
    '~ Segment: Frequent flyers (flyers)',
    '    Journey › touchpoints › gate › barriers › Queues at the desk (queues): {+named+}',
  ]);
});

test('touchpoints in another order are told as that, and one that came as a whole', () => {
  const path = (...touchpoints: readonly string[]) =>
    `lenses: {journey: {segments: {flyers: {touchpoints: {${touchpoints.join(', ')}}}}}}`;
  const [gate, board, forum] = [
    'gate: {name: Gate}',
    'board: {name: Board, moment: use}',
    'forum: {name: Forum}',
  ];
  expect(shown(path(gate, board), path(board, gate))).toEqual([
    'Lenses',
    '~ Segment: Frequent flyers (flyers)',
    '    Journey › touchpoints, order only: now board; gate',
  ]);
  expect(shown(path(gate, forum), path(gate, board, forum))).toEqual([
    'Lenses',
    '~ Segment: Frequent flyers (flyers)',
    '    Journey › touchpoints › board: {+name: Board; moment: use+}',
  ]);
});
