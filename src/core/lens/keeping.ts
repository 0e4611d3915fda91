import { keepingLenses } from '../change/emptied-lenses.ts';
import type { Asking } from '../workshop/asking.ts';

/** A screen of a lens that the plan has: with its last answer cleared, the lens stays. */
export function keepingLens(asking: Asking): Asking {
  return { ...asking, edits: (answer, draft) => keepingLenses(draft.root, asking.edits(answer, draft)) };
}
