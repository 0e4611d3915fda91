import { expect, test } from 'vitest';
import { labelled } from '../../../../src/core/diff/tell/field-label.ts';

const titles = new Map([
  ['self-rebooking', 'Rebook in two taps'],
  ['flyers', 'Frequent flyers'],
]);

test.each([
  [['title'], 'Title'],
  [['workshop', 'facilitator'], 'Workshop facilitator'],
  [['workshop', 'participants', 'Ada Moreau'], 'Workshop participants'],
  [['metrics', 'minutes', 'target', 'value'], 'Target value'],
  [['metrics', 'minutes', 'target', 'x-guess'], 'Target › x-guess'],
  [
    ['metrics', 'minutes', 'concepts', 'self-rebooking', 'mechanism'],
    'Concepts › Rebook in two taps (self-rebooking) › How',
  ],
  [['metrics', 'minutes', 'actuals', '2026-12-31', 'note'], 'Actuals › 2026-12-31 › Note'],
  [['segments', 'flyers', 'barriers', 'queue', 'accepted'], 'Accepted because'],
  [['concepts', 'self-rebooking', 'waivers', 'CNSG415'], 'Waivers › CNSG415'],
  [['objectives', 'x-note'], 'Objectives › x-note'],
  [['concepts', 'self-rebooking', 'toString'], 'toString'],
  [['x-client', 'code'], 'x-client › code'],
  [['lenses'], 'Lenses'],
  [['lenses', 'x-ours', 'keptFor'], 'Lenses › x-ours › keptFor'],
  [['lenses', 'push-pull', 'maturity', 'collect', 'now'], 'Push or pull › maturity › collect › now'],
  [['lenses', 'four-rules', 'keptFor'], 'Four rules › kept for'],
  [['lenses', 'porters-forces', 'rivals'], 'porters-forces › rivals'],
  [
    ['lenses', 'journey', 'concepts', 'self-rebooking', 'stage'],
    'Journey › concepts › Rebook in two taps (self-rebooking) › stage',
  ],
  [
    ['lenses', 'journey', 'touchpoints', 'flyers', 'barriers', 'queue', 'bite'],
    'Journey › touchpoints › flyers › barriers › queue › bite',
  ],
])('the label of %j', (path, label) => {
  expect(labelled(path, (id) => titles.get(id)).label).toBe(label);
});

test('a barrier lives in its segment, an objective in nothing', () => {
  const within = (...path: readonly string[]) => labelled(path, (id) => titles.get(id)).within;
  expect(within('segments', 'flyers', 'barriers', 'queue', 'statement')).toBe('Frequent flyers');
  expect(within('segments', 'flyers', 'barriers', 'queue')).toBe('Frequent flyers');
  expect(within('segments', 'flyers', 'name')).toBeUndefined();
});
