import { expect, test } from 'vitest';
import { lensFindings, neighbours } from './a-plan.ts';

/** What is found in the form, in a line each. */
async function foundIn(lenses: string): Promise<readonly string[]> {
  const found = await lensFindings(neighbours(lenses));
  return found
    .filter(({ code }) => code.startsWith('CNSG0'))
    .map(({ name, message, help, position: { line } }) => `${line} ${name}: ${message}. ${help}`);
}

test('a mistyped lens and a mistyped key are warnings with what was meant', async () => {
  expect(await foundIn('lenses:\n  push-pul: {}\n')).toEqual([
    '8 unknown-field: There is no lens `push-pul`. Did you mean `push-pull`?',
  ]);
  expect(await foundIn('lenses:\n  push-pull:\n    maturty: {}\n')).toEqual([
    '9 unknown-field: The lens has no `maturty` here. Did you mean `maturity`? Keys of your own begin with `x-`',
  ]);
});

test('a value of the wrong type, or out of range, says what belongs there', async () => {
  const answers = `lenses:
  push-pull:
    maturity: {act: {now: lots, needed: 5}}
    concepts:
      roof-check: {direction: pul, reason: 7}
`;
  expect(await foundIn(answers)).toEqual([
    '9 wrong-type: Now must be a whole number from 0 to 4, or TBD. Write it like `now: 1`',
    '9 wrong-value: Needed must be a whole number from 0 to 4, or TBD. Write it like `needed: 3`',
    '11 wrong-value: Direction must be one of push, pull. Did you mean `pull`?',
    '11 wrong-type: Reason must be text. Write it like `reason: "The customer starts it, in the minute of need"`',
  ]);
});

test('an id that is no concept is an error with the id that was meant', async () => {
  const answers =
    'lenses:\n  push-pull:\n    concepts:\n      roof-chek: {direction: pull, reason: They ask}\n';
  expect(await foundIn(answers)).toEqual([
    '10 dangling-reference: No concept has the id `roof-chek`. Did you mean `roof-check`?',
  ]);
});

test('maps that are none, and lenses that hold nothing, are told of once', async () => {
  expect(await foundIn('lenses:\n  push-pull:\n')).toHaveLength(1);
  expect(await foundIn('lenses:\n  push-pull: yes\n')).toHaveLength(1);
  expect(await foundIn('lenses:\n  push-pull:\n    concepts: [roof-check]\n    maturity: 3\n')).toHaveLength(
    2,
  );
});

test('keys of the team’s own are left alone at every level', async () => {
  const own = 'lenses:\n  x-ours: {a: 1}\n  push-pull:\n    x-note: here\n    concepts: {x-more: 2}\n';
  expect(await foundIn(own)).toEqual([]);
});

test('keys of the team’s own are no touchpoints', async () => {
  const path = (rows: string) => `segments:
  home-owners: {name: Home owners, barriers: {fear-of-costs: {statement: Fear of what it costs}}}
lenses:
  journey: {segments: {home-owners: {touchpoints: {${rows}}}}}
`;
  const half = async (rows: string) =>
    (await lensFindings(neighbours(path(rows)))).filter(({ name }) => name === 'touchpoint-half-said').length;
  expect(await half('first-search: {name: A search}')).toBe(1);
  expect(await half('x-note: ours, x-later: {name: A call}')).toBe(0);
});
