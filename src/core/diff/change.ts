import type { ElementKind } from '../plan/fields.ts';
import type { Path } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';

/** How much a change says: what a plan means, how it is written (white space, case), or where something stands. */
export type Weight = 'substantive' | 'editorial' | 'order';

/** The element that a change is about; undefined in a change of what stands at the top of the plan. */
export interface Subject {
  readonly kind: ElementKind;
  readonly id: string;
  /** Its title where it stands in the newer plan, else in the older; its id where it has none. */
  readonly title: string;
}

interface About {
  /** The way to what changed, in the newer plan where it stands there; entries of lists go by what identifies them. */
  readonly path: Path;
  readonly subject: Subject | undefined;
  readonly weight: Weight;
}

/**
 * One difference between two plans. Together the changes between two plans say all that differs, so that they can be
 * applied to the older plan and turned round. Values are as the file has them.
 */
export type Change = Added | Removed | Renamed | Moved | FieldChange | LinkChange;

/**
 * An element came. `after` is the element before it in the newer plan; undefined where it comes first. Elements that live
 * in it are not part of its value: they are changes of their own.
 */
export interface Added extends About {
  readonly kind: 'added';
  readonly value: Json;
  readonly after: string | undefined;
}

/** An element went. `after` is the element that stood before it in the older plan. */
export interface Removed extends About {
  readonly kind: 'removed';
  readonly value: Json;
  readonly after: string | undefined;
}

/**
 * An element went and another with the same content came in its place: possibly renamed, which nobody can know. It stands
 * for one that was removed and one that was added.
 */
export interface Renamed extends About {
  readonly kind: 'renamed';
  readonly from: { readonly path: Path; readonly value: Json; readonly after: string | undefined };
  readonly to: { readonly path: Path; readonly value: Json; readonly after: string | undefined };
}

/** An element stands at another place among its like (weight `order`), or under another one (a barrier). */
export interface Moved extends About {
  readonly kind: 'moved';
  readonly from: { readonly path: Path; readonly after: string | undefined };
  readonly to: { readonly path: Path; readonly after: string | undefined };
}

/**
 * A field says something else; undefined where it said, or says, nothing. `status`: how far an element or the plan has
 * come. `meta`: what stands at the top of the plan, outside its elements. With the weight `order` it is the order of a
 * list that changed: `before` and `after` are what identifies its entries, all of them.
 */
export interface FieldChange extends About {
  readonly kind: 'changed' | 'status' | 'meta';
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** There where an entry of a list came or went: the key of the entry before it in its list, null where it is the first. */
  readonly behind?: string | null;
}

/**
 * A reference came or went: `field` of the subject names `target`, with what the link says besides. The path ends with
 * the id of the target where the field can name several.
 */
export interface LinkChange extends About {
  readonly kind: 'linked' | 'unlinked';
  readonly field: string;
  readonly target: Subject;
  readonly value: Json | undefined;
  /** The reference before it in its field; null where it is the first. */
  readonly behind: string | null;
}

/** What hangs downstream of a change and was itself not touched. */
export interface Impact {
  /** The element that changed, and in what way: `reworded`, `removed`, `dropped`, `changed`. */
  readonly cause: Subject;
  readonly how: string;
  /** Elements of the newer plan that still argue for what was, nearest first. */
  readonly untouched: readonly Subject[];
}

/** The difference between two plans: its changes in the order of the steps, and what they leave behind. */
export interface Difference {
  readonly changes: readonly Change[];
  readonly impact: readonly Impact[];
}
