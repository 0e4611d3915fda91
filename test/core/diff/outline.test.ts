import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/core/diff/outline.ts';
import { formatPlan } from '../../../src/core/plan/format.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';

const nordair = readFileSync(
  join(import.meta.dirname, '../../../examples/nordair/nordair.cnsg.yaml'),
  'utf8',
);

function linesOf(text: string): readonly string[] {
  return outlineOf(text)?.split('\n').slice(0, -1) ?? [];
}

function reformatted(text: string): string {
  const { root } = readPlan(text);
  return root ? formatPlan(text, root) : text;
}

test('each line is a fact with its element, and a link has its title', () => {
  const lines = linesOf(`cnsg: 1
title: Keep frequent flyers
segments:
  frequent-flyers:
    name: Frequent flyers
    barriers:
      desk-queues: {statement: Queues at the desk}
metrics:
  rebooking-time:
    objectives: [faster-answers]
    target: {value: 5, date: TBD}
    actuals: [{date: 2026-12-31, value: 30}]
decisions:
  start-here: {statement: Start with one route, replaces: start-there}
  start-there: {statement: Start with all}
lenses: {push-pull: {note: both}}
x-round: 2
# Ask again
`);
  expect(lines).toEqual([
    'plan: cnsg: 1',
    'plan: title: Keep frequent flyers',
    'segment frequent-flyers: name: Frequent flyers',
    'barrier desk-queues: in: frequent-flyers (Frequent flyers)',
    'barrier desk-queues: statement: Queues at the desk',
    'metric rebooking-time: objectives: faster-answers',
    'metric rebooking-time: target: value: 5',
    'metric rebooking-time: target: date: TBD',
    'metric rebooking-time: actuals: 2026-12-31: value: 30',
    'metric rebooking-time: actuals: 2026-12-31: date: 2026-12-31',
    'decision start-here: statement: Start with one route',
    'decision start-here: replaces: start-there (Start with all)',
    'decision start-there: statement: Start with all',
    'plan: lenses: push-pull: note: both',
    'plan: x-round: 2',
    '# Ask again',
  ]);
});

test('a text of several lines is told line by line', () => {
  expect(linesOf('cnsg: 1\nsummary: |\n  Rebook.\n\n  Refund.\n')).toEqual([
    'plan: cnsg: 1',
    'plan: summary: Rebook.',
    'plan: summary:',
    'plan: summary: Refund.',
  ]);
});

test('a text that looks like something else is told from it', () => {
  const lines = linesOf(
    'cnsg: 1\nx-text: "5"\nx-number: 5\nx-yes: "true"\nx-none: ~\nx-empty: {}\nx-blank: " a"\n',
  );
  expect(lines.slice(1)).toEqual([
    'plan: x-text: "5"',
    'plan: x-number: 5',
    'plan: x-yes: "true"',
    'plan: x-none: null',
    'plan: x-empty: {}',
    'plan: x-blank: " a"',
  ]);
});

test('a plan that is formatted anew has the outline that it had', () => {
  const shuffled = nordair
    .replace(/^(organisation: .*\n)(language: .*\n)/m, '$2$1')
    .replace(/^( +level): (direct)$/gm, '$1:   "$2"');
  expect(shuffled).not.toBe(nordair);
  expect(outlineOf(shuffled)).toBe(outlineOf(nordair));
  expect(outlineOf(reformatted(shuffled))).toBe(outlineOf(nordair));
});

test('nothing in a plan can steer a terminal', () => {
  expect(outlineOf('cnsg: 1\ntitle: "Keep \\e[31m\\u202Eflyers"\n"x-\\e[2J": 1\n')).not.toMatch(
    /[\u0000-\u0009\u000b-\u001f\u202e]/,
  );
});

test.each([
  'title: Keep',
  'cnsg: 2\ntitle: Keep',
  'cnsg: one',
  '- cnsg',
  'cnsg: 1\ncnsg: 1\n',
  '<<<<<<< ours\ncnsg: 1\n',
  'cnsg: [',
  '',
])('what this program cannot read as a plan has no outline: %j', (text) => {
  expect(outlineOf(text)).toBeUndefined();
});

test('a change of any value changes the outline', () => {
  const values = [...nordair.matchAll(/^( +\w+: )(\w[\w ]*)$/gm)];
  fc.assert(
    fc.property(fc.nat(values.length - 1), (at) => {
      const match = values[at];
      if (!match) return;
      const place = match.index + (match[1] ?? '').length;
      const changed = `${nordair.slice(0, place)}Q${nordair.slice(place)}`;
      expect(outlineOf(changed)).not.toBe(outlineOf(nordair));
    }),
    { numRuns: 60 },
  );
});
