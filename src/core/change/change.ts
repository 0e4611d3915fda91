import type { Edit } from '../plan/edit.ts';

/** One thing that is done to a plan, in its own terms. */
export interface Change {
  /** To be made one after the other; none where the plan says so already. */
  readonly edits: readonly Edit[];
  /** What is then so, in a sentence or two: `C4 and C7 are parked: too early.` */
  readonly said: string;
  /** One line for each element that refers to what goes: `C3 Rebook in two taps (barriers)`. */
  readonly affected: readonly string[];
}

/** A change that takes nothing away which others refer to. */
export function plainChange(edits: readonly Edit[], said: string): Change {
  return { edits, said, affected: [] };
}
