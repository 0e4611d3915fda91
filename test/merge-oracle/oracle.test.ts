import { describe, expect, test } from 'vitest';
import { chance } from '../generate/chance.ts';
import { textFacts, typedFacts } from './facts.ts';
import { openGitMerge } from './git-merge.ts';
import { judge } from './judge.ts';
import { isProved, prove } from './proof.ts';
import { plainText, readPlans, textsOf } from './sides.ts';
import { plansOf, trialOf } from './trial.ts';
import { textOf } from './write.ts';

const seeds = Array.from({ length: 150 }, (_, index) => 7_000 + index);

test('what the generator typed is what its text says, comments included', () => {
  for (const seed of seeds)
    for (const plan of Object.values(plansOf({ ...trialOf(seed), isUnrelated: false }))) {
      const text = plainText(textOf(plan));
      expect([...textFacts(text)].sort().join('\n'), `seed ${seed}`).toBe(
        [...typedFacts(plan)].sort().join('\n'),
      );
    }
});

test('a seed makes the same trial whenever it is asked', () => {
  expect(textsOf(plansOf(trialOf(42)))).toEqual(textsOf(plansOf(trialOf(42))));
  expect(textsOf(plansOf(trialOf(42)))).not.toEqual(textsOf(plansOf(trialOf(43))));
});

/** Ours alone changed the plan, so that ours is the only right result. */
function oneSided(seed: number) {
  const plans = { ...plansOf(trialOf(seed)) };
  const alone = { ...plans, theirs: plans.base };
  const texts = textsOf(alone);
  return { sides: readPlans(alone, texts), text: plainText(texts.ours) };
}

describe('the oracle', () => {
  test('has nothing against a result that keeps everything', () => {
    for (const seed of seeds) {
      const { sides, text } = oneSided(seed);
      expect(judge(sides, { kind: 'merged', text }), `seed ${seed}`).toEqual([]);
    }
  });

  test('misses no line that a result lost', () => {
    for (const seed of seeds) {
      const { sides, text } = oneSided(seed);
      const lines = text.split('\n');
      const said = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
      const lost = lines.toSpliced(chance(seed).pick(said), 1).join('\n');
      expect(judge(sides, { kind: 'merged', text: lost }), `seed ${seed}`).not.toEqual([]);
    }
  });

  test('misses no line that came from nowhere', () => {
    for (const seed of seeds) {
      const { sides, text } = oneSided(seed);
      const added = `${text}x-stranger: ${seed}\n`;
      expect(judge(sides, { kind: 'merged', text: added }), `seed ${seed}`).not.toEqual([]);
    }
  });

  test('misses no side that was dropped without a marker', () => {
    for (const seed of seeds) {
      const plans = plansOf({ ...trialOf(seed), isUnrelated: false });
      const texts = textsOf(plans);
      const sides = readPlans(plans, texts);
      const { base, ours, theirs } = {
        base: sides.base.facts,
        ours: sides.ours.facts,
        theirs: sides.theirs.facts,
      };
      const isDropped = [...theirs].some(
        ([key, value]) => base.get(key) !== value && ours.get(key) !== value,
      );
      if (!isDropped || theirs.size < base.size) continue;
      const text = plainText(texts.ours);
      expect(judge(sides, { kind: 'merged', text }), `seed ${seed}`).not.toEqual([]);
    }
  });

  test('finds plain git saying one id at two places and calling it merged', () => {
    const git = openGitMerge();
    const found = Array.from({ length: 100 }, (_, index) => 100 + index).filter((seed) => {
      const plans = plansOf(trialOf(seed));
      const texts = textsOf(plans);
      const { isClean, text } = git.merge(texts);
      const complaints = isClean ? judge(readPlans(plans, texts), { kind: 'merged', text }) : [];
      return complaints.some((complaint) => /duplicated|two places/.test(complaint));
    });
    git.close();
    expect(found.length).toBeGreaterThan(0);
  });
});

test('the proof tells of a merge that keeps ours alone, with the edits that it takes and the three files', () => {
  const told: string[] = [];
  const counts = prove(
    { seed: 1, count: 12 },
    ({ ours }) => ({ kind: 'merged', text: ours }),
    (failure) => told.push(failure),
  );
  expect(counts).toMatchObject({ trials: 12, merged: 12, conflicts: 0, doubtful: 0, failed: told.length });
  expect(told.length).toBeGreaterThan(6);
  expect(told[0]).toMatch(
    /^seed \d+\nours:\n[\s\S]*theirs:\n {2}\S.*\ncomplaints:[\s\S]*---- base\n[\s\S]*---- ours\n[\s\S]*---- theirs\n/,
  );
});

test('one failure is no proof, and of a thousand merges one may be given up', () => {
  const counts = { trials: 1_000, merged: 0, conflicts: 0, gitConflicts: 0, gitLosses: 0 };
  expect(isProved({ ...counts, doubtful: 1, failed: 0 })).toBe(true);
  expect(isProved({ ...counts, doubtful: 2, failed: 0 })).toBe(false);
  expect(isProved({ ...counts, doubtful: 0, failed: 1 })).toBe(false);
});
