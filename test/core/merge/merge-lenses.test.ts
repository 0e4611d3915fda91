import { describe, expect, test } from 'vitest';
import { all, type Change, conflictsOf, mergeOf, swap, textOf } from './sides.ts';

const search = '          first-search: {name: A search}\n';
const neighbour = '          ask-neighbour: {name: The neighbour} # Gudrun\n';
const call = '          first-call: {name: A call}\n';
const said = '      roof-check: {direction: pull, reason: They ask}\n';
const concept = '  roof-check: {title: Check your roof from a photo}\n';
const plan = `cnsg: 1
title: Neighbours who insure together
segments:
  home-owners: {name: Home owners}
concepts:
${concept}  storm-letter: {title: A letter before the storm}
lenses:
  journey:
    segments:
      home-owners:
        touchpoints:
${search}${neighbour}${call}  push-pull:
    maturity:
      collect: {now: 1, needed: 3}
    concepts:
${said}      storm-letter: {direction: push}
`;
const merged = (ours: Change, theirs: Change) => mergeOf(plan, ours, theirs);
const touchpoints = 'lenses/journey/segments/home-owners/touchpoints';

describe('touchpoints', () => {
  test('that both sides bring to different places are a conflict, whichever side is whose', () => {
    const first = all(swap(call, ''), swap(search, `${call}${search}`));
    const second = all(swap(call, ''), swap(neighbour, `${call}${neighbour}`));
    for (const [ours, theirs] of [
      [first, second],
      [second, first],
    ] as const) {
      const outcome = merged(ours, theirs);
      expect(conflictsOf(outcome)).toEqual([
        `both-moved ${touchpoints}/first-call`,
        `both-moved ${touchpoints}/first-call`,
      ]);
    }
  });

  test('that one side moves and the other one changes are moved and changed', () => {
    const moved = all(swap(call, ''), swap(search, `${call}${search}`));
    const outcome = merged(moved, swap('{name: A call}', '{name: A call, channel: Telephone}'));
    expect(textOf(outcome)).toContain(`          first-call: {name: A call, channel: Telephone}\n${search}`);
    expect(conflictsOf(outcome)).toEqual([]);
  });

  test('that both add with one id are two things', () => {
    const adding = (entry: string) => swap(call, `${call}          the-letter: ${entry}\n`);
    expect(
      conflictsOf(merged(adding('{name: A letter}'), adding('{name: A letter, channel: Post}'))),
    ).toEqual([`both-added ${touchpoints}/the-letter`]);
  });

  test('are a conflict where one side takes one out that the other one changes', () => {
    expect(conflictsOf(merged(swap(call, ''), swap('A call', 'Two calls')))).toEqual([
      `changed-and-deleted ${touchpoints}/first-call`,
    ]);
  });

  test('merge where one side puts another in place of the only one and the other adds one', () => {
    const alone = plan.replace(neighbour, '').replace(call, '');
    const outcome = mergeOf(
      alone,
      swap(search, '          the-fair: {name: A fair}\n'),
      swap(search, `${search}${call}`),
    );
    expect(textOf(outcome)).toContain(`        touchpoints:\n          the-fair: {name: A fair}\n${call}`);
  });

  test('with an id that the other side gives to an element are a conflict at both', () => {
    const conflicts = conflictsOf(
      merged(
        swap(call, `${call}          the-fair: {name: A fair}\n`),
        swap(concept, `${concept}  the-fair: {title: A fair in the street}\n`),
      ),
    );
    expect(conflicts).toEqual(['both-added concepts/the-fair', `both-added ${touchpoints}/the-fair`]);
  });
});

describe('what lenses say of elements', () => {
  test('of something that the other side took out is a conflict about that', () => {
    const without = all(swap(concept, ''), swap(said, ''));
    const rules = swap('lenses:\n', 'lenses:\n  four-rules: {concepts: {roof-check: {collects: true}}}\n');
    expect(conflictsOf(merged(without, rules))).toEqual(['changed-and-deleted concepts/roof-check']);
  });

  test('of something that was taken out goes with a lens that the other side took off', () => {
    const push = plan.slice(plan.indexOf('  push-pull:'));
    const outcome = merged(all(swap(concept, ''), swap(said, '')), swap(push, ''));
    expect(conflictsOf(outcome)).toEqual([]);
    expect(textOf(outcome)).toBe(plan.replace(concept, '').replace(push, ''));
  });

  test('is a conflict where one side changes it and the other one takes the lens off', () => {
    const push = plan.slice(plan.indexOf('  push-pull:'));
    expect(conflictsOf(merged(swap('now: 1', 'now: 2'), swap(push, '')))).toEqual([
      'changed-and-deleted lenses/push-pull',
    ]);
  });

  test('merges answer by answer, in a lens that both have', () => {
    const outcome = merged(swap('They ask', 'They write'), swap('now: 1', 'now: 2'));
    expect(textOf(outcome)).toBe(plan.replace('They ask', 'They write').replace('now: 1', 'now: 2'));
  });

  test('in two lenses that each side put on stands in both', () => {
    const rules = "  four-rules:\n    data: {limits: {answer: 'yes'}}\n";
    const models = '  management-models:\n    segments: {home-owners: {inUse: social}}\n';
    const outcome = merged(swap('  push-pull:\n', `${rules}  push-pull:\n`), (text) => `${text}${models}`);
    expect(textOf(outcome)).toBe(`${plan.replace('  push-pull:\n', `${rules}  push-pull:\n`)}${models}`);
  });
});
