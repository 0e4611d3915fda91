import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { mergePlans } from '../../../src/core/merge/merge-plans.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { proveTrial } from '../../merge-oracle/proof.ts';
import { textsOf } from '../../merge-oracle/sides.ts';
import { plansOf, trialOf } from '../../merge-oracle/trial.ts';

const marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };
const merge: Parameters<typeof proveTrial>[1] = (texts) => mergePlans(texts, marking);

const trials = Array.from({ length: 1_000 }, (_, index) => trialOf(1 + index));

describe('2,000 merges of what two people did to a plan', () => {
  /** Each trial is merged both ways round. */
  const proofs: ReturnType<typeof proveTrial>[] = [];
  const count = (kind: string) => proofs.filter(({ verdict }) => verdict.outcome.kind === kind).length;

  test('lose nothing, invent nothing and mark what nobody but people can decide', {
    timeout: 180_000,
  }, () => {
    for (const trial of trials) proofs.push(proveTrial(trial, merge));
    const failures = proofs.flatMap(({ failure }) => failure ?? []);
    expect(failures.length, failures[0]).toBe(0);
  });

  test('are hardly ever given up', () => {
    expect(proofs.length).toBe(trials.length);
    expect(count('doubtful')).toBeLessThanOrEqual(1);
  });

  test('come out clean more often than not', () => {
    expect(count('merged')).toBeGreaterThan(trials.length / 2);
  });

  test('leave no error in a clean result that neither side had', () => {
    for (const trial of trials.slice(0, 100)) {
      const texts = textsOf(plansOf(trial));
      const merged = mergePlans(texts, marking, errorsIn);
      if (merged.kind !== 'merged') continue;
      const known = [texts.ours, texts.theirs].flatMap(errorsIn).map(nameOf);
      const fresh = errorsIn(merged.text)
        .map(nameOf)
        .filter((error) => !known.includes(error));
      expect(fresh, `seed ${trial.seed}`).toEqual([]);
    }
  });
});

function errorsIn(text: string): readonly Diagnostic[] {
  const { diagnostics } = checkPlan(readPlan(text), {}, '2026-11-21');
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function nameOf({ code, path }: Diagnostic): string {
  return `${code} ${path}`;
}
