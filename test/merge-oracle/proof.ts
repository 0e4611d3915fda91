import { openGitMerge } from './git-merge.ts';
import type { Outcome } from './judge.ts';
import { shrunk } from './shrink.ts';
import { textsOf } from './sides.ts';
import { toldFailure } from './told.ts';
import { plansOf, type Trial, trialOf } from './trial.ts';
import { lawComplaints, type Merge, type Verdict, verify } from './verify.ts';

/** How many merges came to what; plain git's besides, where it was asked. */
export interface Counts {
  trials: number;
  merged: number;
  conflicts: number;
  /** Given up: git's own merge would decide. */
  doubtful: number;
  failed: number;
  gitConflicts: number;
  /** Plain git said that all was well, and it was not. */
  gitLosses: number;
}

/** Giving up is safe, but what never says anything is no merge: of so many merges one may be. */
const mergesForOneDoubt = 1_000;

/** Whether nothing failed, and hardly any merge was given up. */
export function isProved({ trials, doubtful, failed }: Counts): boolean {
  return failed === 0 && doubtful <= Math.ceil(trials / mergesForOneDoubt);
}

/** A trial is put to the proof, and shrunk where it fails; undefined where it holds. */
export function proveTrial(trial: Trial, merge: Merge): { verdict: Verdict; failure: string | undefined } {
  const complaintsOf = (one: Trial) => {
    const verdict = tried(one, merge);
    const laws = one.seed % 10 === 0 ? lawComplaints(verdict.texts, merge) : [];
    return { ...verdict, complaints: [...verdict.complaints, ...laws] };
  };
  const verdict = complaintsOf(trial);
  if (verdict.complaints.length === 0) return { verdict, failure: undefined };
  const smallest = shrunk(trial, (one) => complaintsOf(one).complaints.length > 0);
  return { verdict, failure: toldFailure(smallest, complaintsOf(smallest)) };
}

/** A merge that breaks down must not end the proof, and must not pass it either. */
function tried(trial: Trial, merge: Merge): Verdict {
  try {
    return verify(trial, merge);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { texts: textsOf(plansOf(trial)), outcome: { kind: 'doubtful', why }, complaints: [why] };
  }
}

/** Puts the trials of `count` seeds to the proof, beside plain git; tells of each failure as it comes. */
export function prove(
  { seed, count }: { readonly seed: number; readonly count: number },
  merge: Merge,
  tell: (failure: string) => void,
): Counts {
  const counts: Counts = {
    trials: 0,
    merged: 0,
    conflicts: 0,
    doubtful: 0,
    failed: 0,
    gitConflicts: 0,
    gitLosses: 0,
  };
  const git = openGitMerge();
  try {
    for (let offset = 0; offset < count; offset += 1) {
      const trial = trialOf(seed + offset);
      const { verdict, failure } = proveTrial(trial, merge);
      counts.trials += 1;
      counts[verdict.outcome.kind] += 1;
      if (failure !== undefined) {
        counts.failed += 1;
        tell(failure);
      }
      if (verdict.outcome.kind === 'doubtful' && failure === undefined)
        tell(`seed ${trial.seed} was given up: ${verdict.outcome.why}`);
      const plain = gitComesTo(trial, git.merge);
      if (plain === 'conflicts') counts.gitConflicts += 1;
      if (plain === 'losses') counts.gitLosses += 1;
    }
  } finally {
    git.close();
  }
  return counts;
}

function gitComesTo(
  trial: Trial,
  merge: ReturnType<typeof openGitMerge>['merge'],
): 'merged' | 'conflicts' | 'losses' {
  let isClean = true;
  const asMerge: Merge = (texts): Outcome => {
    const plain = merge(texts);
    isClean &&= plain.isClean;
    return { kind: 'merged', text: plain.text };
  };
  const { complaints } = verify(trial, asMerge);
  if (!isClean) return 'conflicts';
  return complaints.length === 0 ? 'merged' : 'losses';
}
