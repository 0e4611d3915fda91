import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/core/lens/answers.ts';
import { outlineOf } from '../../../src/core/lens/outline.ts';
import { readinessTables } from '../../../src/core/lens/readiness-fields.ts';
import { type AwaitedField, rolledUp } from '../../../src/core/lens/readiness-rolled-up.ts';
import { planOf } from '../../plan-of.ts';

/** What concepts wait for that say this, one after the other. */
function awaited(field: AwaitedField, ...said: readonly (readonly string[])[]) {
  const ids = ['self-rebooking', 'airfield-channel', 'answered-ideas'];
  const concepts = Object.fromEntries(ids.map((id, at) => [id, { [field]: said[at] ?? [] }]));
  const plan = planOf({
    concepts: Object.fromEntries(ids.map((id) => [id, { status: 'chosen' }])),
    lenses: { readiness: { concepts } },
  });
  return rolledUp(outlineOf(plan), readAnswers('readiness', readinessTables)(plan), field);
}

describe('what concepts wait for', () => {
  test('stands once, with all its concepts, and what most of them wait for first', () => {
    expect(
      awaited('skills', ['Sell online'], ['Write in public', 'write  in Public'], ['Write in public.']),
    ).toEqual([
      { words: 'Write in public', concepts: ['airfield-channel', 'answered-ideas'] },
      { words: 'Sell online', concepts: ['self-rebooking'] },
    ]);
  });

  test.each([
    ['Community management', 'community-management'],
    ['Write in public', 'In public, write.'],
    ['Plan and buy media', 'plan, buy media'],
    ['Créer un forum', 'creer un forum'],
    ['社区管理', '社区管理。'],
  ])('is one skill, be it written %s or %s', (one, other) => {
    expect(awaited('skills', [one], [other])).toEqual([
      { words: one, concepts: ['self-rebooking', 'airfield-channel'] },
    ]);
  });

  test.each([
    ['Community management', 'Content management'],
    ['Train the nurses', 'Train the nursery'],
    ['Plan the routes', 'Plan the routers'],
    ['Sell online', 'Sell on the phone'],
    ['社区管理', '内容管理'],
  ])('is two skills where they are %s and %s', (one, other) => {
    expect(awaited('skills', [one], [other])).toHaveLength(2);
  });

  test.each(['IT and service', 'service & IT', 'Service/IT', 'IT – service', 'Service with IT'])(
    'is the bridge between service and IT, be it called %s',
    (words) => {
      expect(awaited('silos', ['Service and IT'], [words])).toHaveLength(1);
      expect(awaited('silos', ['Service and sales'], [words])).toHaveLength(2);
    },
  );

  test('has no place for none, for what is to be found out, and for blanks', () => {
    expect(awaited('silos', ['none', 'TBD'], ['None.', ' '], ['tbd'])).toEqual([]);
  });
});
