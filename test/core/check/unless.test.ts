import { expect, test } from 'vitest';
import { noDirectObjective } from '../../../src/core/check/rules/no-direct-objective.ts';
import { unless } from '../../../src/core/check/unless.ts';
import { foundBy } from './checked.ts';

test('a rule about the whole plan can be narrowed too: it is asked about no element', () => {
  const asked: string[] = [];
  const narrowed = unless(noDirectObjective, (_facts, id) => {
    asked.push(id);
    return id === '';
  });
  expect(foundBy(narrowed, 'language: de')).toEqual([]);
  expect(asked).toEqual(['']);
});
