import type { Path } from '../plan/shape.ts';

/** Three texts of one plan. `base` is empty where the two sides have no common start. */
export interface Sides {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type ConflictKind =
  /** Both sides changed one field, or one comment's owner, in two ways. */
  | 'both-changed'
  /** One side deleted what the other changed, or began to refer to. */
  | 'changed-and-deleted'
  /** Both sides moved one element to different places. */
  | 'both-moved'
  /** Both sides added the same id with different content, or at different places. */
  | 'both-added';

export interface Conflict {
  readonly kind: ConflictKind;
  /** The way to the field or element that somebody has to decide about. */
  readonly path: Path;
}

/**
 * What a merge came to. `merged`: everything of both sides is in the text, which reads as a plan. `conflicts`: so it is,
 * but for what stands between the markers. `doubtful`: the sides cannot be merged in the plan's terms, and why.
 */
export type Merged =
  | { readonly kind: 'merged'; readonly text: string }
  | { readonly kind: 'conflicts'; readonly text: string; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'doubtful'; readonly why: string };

/** What the markers are made of. */
export interface Marking {
  /** How many characters a marker has; git's default is 7. */
  readonly size: number;
  readonly labels: { readonly ours: string; readonly base: string; readonly theirs: string };
}
