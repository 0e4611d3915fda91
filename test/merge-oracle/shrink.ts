import type { Edit } from './edit.ts';
import type { Trial } from './trial.ts';

/** The trial with as few edits as it takes to fail in any way; each edit that can be dropped is dropped. */
export function shrunk(trial: Trial, fails: (trial: Trial) => boolean): Trial {
  let smallest = trial;
  for (let next: Trial | undefined = trial; next !== undefined; next = smaller(smallest).find(fails))
    smallest = next;
  return smallest;
}

function smaller(trial: Trial): Trial[] {
  const without = (edits: readonly Edit[]) => edits.map((_, index) => edits.toSpliced(index, 1));
  return [
    ...without(trial.ours).map((ours) => ({ ...trial, ours })),
    ...without(trial.theirs).map((theirs) => ({ ...trial, theirs })),
  ];
}
