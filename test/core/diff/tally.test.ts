import { describe, expect, it } from 'vitest';
import { chosenChanges } from '../../../src/core/diff/chosen.ts';
import { tally } from '../../../src/core/diff/tally.ts';
import { changesTo, lines, nordairWith } from './told-changes.ts';

const changes = changesTo(
  nordairWith(
    ['title: Keep frequent flyers', 'title: Keep our frequent flyers'],
    ['Are told last', 'are told last'],
    ['strategy: access, segments', 'strategy: engage, segments'],
    ['status: parked', 'status: dropped'],
    ['decisions:', 'actions: {ask-legal: {statement: Ask the lawyers}}\ndecisions:'],
  ),
);

describe('the tally of changes', () => {
  it('counts by the parts of the plan, in their order, and by kind', () => {
    const { sections, counts, total } = tally(changes);
    expect(sections.map(({ section, total: inside }) => `${section} ${inside}`)).toEqual([
      'head 1',
      'segments 1',
      'concepts 3',
      'actions 1',
    ]);
    expect(counts).toMatchObject({
      meta: 1,
      changed: 1,
      linked: 1,
      unlinked: 1,
      status: 1,
      added: 1,
      moved: 0,
    });
    expect(total).toBe(6);
  });

  it('has no sections where nothing differs', () => {
    expect(tally([])).toMatchObject({ sections: [], total: 0 });
  });
});

describe('the changes that somebody wants to see', () => {
  it('are those of some kinds', () => {
    expect(lines(chosenChanges(changes, { only: ['added', 'status'] }))).toEqual([
      'status /concepts/video-desk/status',
      'added /actions/ask-legal',
    ]);
  });

  it('are all but some kinds and weights', () => {
    expect(lines(chosenChanges(changes, { ignore: ['editorial', 'linked', 'unlinked', 'added'] }))).toEqual([
      'meta /title',
      'status /concepts/video-desk/status',
    ]);
  });

  it('are those of a step, with its elements that live in others', () => {
    expect(lines(chosenChanges(changes, { step: 2 }))).toEqual([
      'changed /segments/travel-managers/barriers/told-last/statement editorial',
    ]);
  });

  it('are all where nothing is chosen', () => {
    expect(chosenChanges(changes, {})).toEqual(changes);
  });
});
