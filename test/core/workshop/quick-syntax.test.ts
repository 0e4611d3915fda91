import { expect, test } from 'vitest';
import { quickLine } from '../../../src/core/workshop/quick-syntax.ts';
import { nordairDraft } from './capture/desk.ts';

const draft = nordairDraft();

test.each([
  ['Rebook', 'Rebook', {}],
  ['Rebook :: in the app', 'Rebook', { description: 'in the app' }],
  ['Rebook:: in the app', 'Rebook', { description: 'in the app' }],
  ['Rebook :: a :: b', 'Rebook', { description: 'a :: b' }],
  ['Rebook ::', 'Rebook', {}],
  ['Rebook @frequent-flyers', 'Rebook', { segments: ['frequent-flyers'] }],
  ['Rebook @S1', 'Rebook', { segments: ['frequent-flyers'] }],
  ['Rebook @s2 @S1', 'Rebook', { segments: ['families', 'frequent-flyers'] }],
  ['Rebook @S1, @S2', 'Rebook', { segments: ['frequent-flyers', 'families'] }],
  ['Rebook @S1 @s1', 'Rebook', { segments: ['frequent-flyers'] }],
  ['Rebook @Frequent Flyers', 'Rebook', { segments: ['frequent-flyers'] }],
  ['Rebook @frequent flyers in the app', 'Rebook in the app', { segments: ['frequent-flyers'] }],
  ["Coffee @ase's cafe guests", 'Coffee', { segments: ['forfremmede'] }],
  ['@families play corner', 'play corner', { segments: ['families'] }],
  ['Rebook :: in the app @S1', 'Rebook', { description: 'in the app', segments: ['frequent-flyers'] }],
  ['Rebook @S1 :: in the app', 'Rebook', { description: 'in the app', segments: ['frequent-flyers'] }],
  ['Play corner @Families!', 'Play corner!', { segments: ['families'] }],
])('%j is %j with more', (line, title, fields) => {
  expect(quickLine(line, 'concept', draft)).toEqual({ title, fields });
});

test.each([
  'Answer on @nordair',
  'Write to ada@families',
  'ada@nordair.com',
  '@families.com',
  '@families-club',
  '@familiesclub',
  '@S12',
  "@Families' lounge",
  '@',
  '@frequent-flyers',
  '@S1 @S2',
  ':: in the app',
  '@S1 :: in the app',
  'std::vector',
  '10:30 desk',
])('%j stays as it was typed', (line) => {
  expect(quickLine(line, 'concept', draft)).toEqual({ title: line, fields: {} });
});

test('each kind has its own second field, or none', () => {
  expect(quickLine('Islanders :: no other way', 'segment', draft).fields).toEqual({
    rationale: 'no other way',
  });
  expect(quickLine('Islanders :: too few', 'leftOut', draft).fields).toEqual({ reason: 'too few' });
  expect(quickLine('Start :: most calls', 'decision', draft).fields).toEqual({ reason: 'most calls' });
  expect(quickLine('Answer :: faster @S1', 'objective', draft)).toEqual({
    title: 'Answer :: faster @S1',
    fields: {},
  });
});

test('a reader of its own may refuse what stands behind the colons', () => {
  const second = (text: string) => (/^\d+$/.test(text) ? { target: { value: Number(text) } } : undefined);
  expect(quickLine('Queue :: 5', 'metric', draft, second)).toEqual({
    title: 'Queue',
    fields: { target: { value: 5 } },
  });
  expect(quickLine('Queue :: short', 'metric', draft, second)).toEqual({
    title: 'Queue :: short',
    fields: {},
  });
});
