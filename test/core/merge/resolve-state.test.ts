import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/core/merge/facts.ts';
import { joinedPlans } from '../../../src/core/merge/join-plans.ts';
import { markedText } from '../../../src/core/merge/markers.ts';
import { mergePlans } from '../../../src/core/merge/merge-plans.ts';
import { decided, keptBoth, newIdsFor } from '../../../src/core/merge/resolve-deciding.ts';
import {
  type Arrangement,
  arranged,
  conflictsOf,
  openConflicts,
  startingWith,
  textSoFar,
} from '../../../src/core/merge/resolve-state.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { textsOf } from '../../merge-oracle/sides.ts';
import { plansOf, trialOf } from '../../merge-oracle/trial.ts';

const marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };
const sides = ['ours', 'theirs'] as const;

/** What two people did to a plan apart, as texts. */
const trials = Array.from({ length: 150 }, (_, index) => ({
  seed: 1 + index,
  texts: textsOf(plansOf(trialOf(1 + index))),
}));

/** The merges of them that are left with conflicts, as files. */
const conflicting = trials.flatMap(({ seed, texts }) => {
  const merged = mergePlans(texts, marking);
  return merged.kind === 'conflicts' ? [{ seed, base: texts.base, text: merged.text }] : [];
});

/** A marked file as `resolve` takes it apart. */
function taken(text: string, base: string): Arrangement {
  const marked = markedText(text);
  return arranged({
    ours: readPlan(marked.side('ours')),
    theirs: readPlan(marked.side('theirs')),
    base: readPlan(base),
    isBaseWhole: true,
    settled: readPlan(marked.side('neither')),
    isJoin: false,
    places: new Map(),
    renames: [],
  });
}

function allFor(arrangement: Arrangement, side: 'ours' | 'theirs'): string {
  const start = startingWith(arrangement);
  const keys = conflictsOf(start).map(({ key }) => key);
  return textSoFar(decided(start, keys, { kind: 'side', side }), marking);
}

/** All that a text says, and the order of what has one; the order of an element's fields says nothing. */
function saidBy(text: string): { said: readonly string[]; orders: object } {
  const file = readPlan(text.replaceAll('\r\n', '\n'));
  if (!file.root) throw new Error(`This is no plan: ${file.problems[0]?.message}`);
  const { said, orders } = factsOf(file.text, file.root);
  return { said: [...said].sort(), orders: Object.fromEntries(orders) };
}

describe('a merge with conflicts that is taken apart', () => {
  test('has something to ask of', () => {
    expect(conflicting.length).toBeGreaterThan(10);
  });

  test('is one side or the other when all is decided for it', () => {
    for (const { seed, base, text } of conflicting)
      for (const side of sides)
        expect(apartFromComments(allFor(taken(text, base), side)), `seed ${seed}`).toEqual(
          apartFromComments(markedText(text).side(side)),
        );
  });

  test('keeps every comment of the side that is taken', () => {
    for (const { seed, base, text } of conflicting)
      for (const side of sides)
        expect(commentsIn(allFor(taken(text, base), side)), `seed ${seed}`).toEqual(
          expect.arrayContaining([...commentsIn(markedText(text).side(side))]),
        );
  });

  test('has the same conflicts when it was written with none decided', () => {
    for (const { seed, base, text } of conflicting) {
      const keys = (arrangement: Arrangement) =>
        openConflicts(startingWith(arrangement)).map(({ key }) => key);
      const first = taken(text, base);
      const again = taken(textSoFar(startingWith(first), marking), base);
      expect(keys(again), `seed ${seed}`).toEqual(keys(first));
    }
  });

  test('has one conflict less with each that is decided', () => {
    for (const { seed, base, text } of conflicting) {
      const start = startingWith(taken(text, base));
      const [first] = openConflicts(start);
      const left = decided(start, [first?.key ?? ''], { kind: 'side', side: 'ours' });
      expect(
        openConflicts(left).map(({ key }) => key),
        `seed ${seed}`,
      ).toEqual(
        openConflicts(start)
          .slice(1)
          .map(({ key }) => key),
      );
      expect(markedText(textSoFar(left, marking)).isBroken, `seed ${seed}`).toBe(false);
    }
  });
});

describe('two plans that are joined', () => {
  test('lose nothing: what either says is there, decided for one or the other', () => {
    for (const { seed, texts } of trials) {
      const joined = joinedPlans(readPlan(texts.ours), readPlan(texts.theirs));
      const said = new Set(sides.flatMap((side) => [...plainFacts(allFor(joined, side))]));
      const wanted = [...plainFacts(texts.ours), ...plainFacts(texts.theirs)];
      expect(
        wanted.filter((fact) => !said.has(fact)),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  test('are the plan itself where both are the same', () => {
    for (const { seed, texts } of trials.slice(0, 50)) {
      const joined = joinedPlans(readPlan(texts.ours), readPlan(texts.ours));
      expect(textSoFar(startingWith(joined), marking), `seed ${seed}`).toBe(texts.ours);
    }
  });

  test('are the larger one where it only adds', () => {
    const small = 'cnsg: 1\ntitle: Keep\nconcepts:\n  desk: {title: Desk}\n';
    const large = `${small.replace('desk:', 'app: {title: App}\n  desk:')}metrics:\n  time: {name: Time}\n`;
    const joined = joinedPlans(readPlan(small), readPlan(large));
    expect(openConflicts(startingWith(joined))).toEqual([]);
    expect([...readPlan(textSoFar(startingWith(joined), marking)).plan.concepts.keys()]).toEqual([
      'desk',
      'app',
    ]);
  });
});

const comment = / (#.*)$/;

function apartFromComments(text: string): object {
  const { said, orders } = saidBy(text);
  return { said: said.filter((fact) => !comment.test(fact)), orders };
}

function commentsIn(text: string): readonly string[] {
  return saidBy(text).said.filter((fact) => comment.test(fact));
}

/** All that a text says, with each comment by its words alone: it may come to belong to another line. */
function plainFacts(text: string): readonly string[] {
  return saidBy(text).said.map((fact) => comment.exec(fact)?.[1] ?? fact);
}

test('an element and an entry of a lens that have one id are both kept, theirs under a new one', () => {
  const plan = (concepts: string, touchpoints: string) =>
    readPlan(`cnsg: 1
title: Neighbours who insure together
segments:
  home-owners: {name: Home owners}
concepts:
  roof-check: {title: Check your roof from a photo}
${concepts}lenses:
  journey:
    segments:
      home-owners:
        touchpoints:
          first-search: {name: A search}
${touchpoints}`);
  const fair = plan('  street-fair: {title: A fair in the street}\n', '');
  const stop = plan('', '          street-fair: {name: The fair}\n');
  const path = ['lenses', 'journey', 'segments', 'home-owners', 'touchpoints', 'street-fair'];
  for (const [ours, theirs, at, gone] of [
    [fair, stop, path, '          street-fair:'],
    [stop, fair, ['concepts', 'street-fair'], '\n  street-fair:'],
  ] as const) {
    const start = startingWith(joinedPlans(ours, theirs));
    const { pair } = start.arrangement;
    const renames = pair ? newIdsFor(pair, at) : [];
    expect(renames).toEqual([['street-fair', expect.stringMatching(/^street-fair-x\w{4}$|^fair-street$/)]]);
    const { resolving } = keptBoth(start, at, renames);
    expect(openConflicts(resolving)).toEqual([]);
    const text = textSoFar(resolving, marking);
    expect(readPlan(text).problems).toEqual([]);
    expect(text).not.toContain(gone);
    expect(text).toContain(`${renames[0]?.[1]}:`);
  }
});
