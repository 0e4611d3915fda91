import { isLensVessel } from '../plan/lens-places.ts';
import { fieldAt, type Path } from '../plan/shape.ts';
import type { ListNode, Node } from '../plan/tree.ts';
import { isHollow, itemKeys } from './open-part.ts';
import type { Part } from './part.ts';
import { eachOf, present, type Three } from './three.ts';

/** Fields that are there for their entries alone: without any they are left out. */
const vessels = ['elements', 'links', 'list', 'references', 'texts', 'open'];

/** Whether a field that is not there is the same as one without entries. */
export function canBeAbsent(path: Path): boolean {
  return vessels.includes(fieldAt(path)?.kind ?? '') || isLensVessel(path);
}

/** Whether all that the three have at a path can be merged entry by entry, or item by item. */
export function canOpen(sides: Three<Part>, path: Path): boolean {
  const filled = present(sides).map(({ value }) => value);
  const [first] = filled.filter((node) => !isHollow(node));
  if (!first || first.kind === 'scalar') return false;
  if (!filled.every((node) => isHollow(node) || node.kind === first.kind)) return false;
  return (
    first.kind === 'map' ||
    canOpenLists(
      eachOf(sides, ({ value }) => keysIn(value, path)),
      filled.length,
      path,
    )
  );
}

function keysIn(node: Node, path: Path): readonly string[] | undefined {
  if (isHollow(node)) return [];
  return node.kind === 'list' ? itemKeys(node, path) : undefined;
}

/** Two texts that came for one are two ways to change it, which nobody but a person can decide between. */
function canOpenLists(keys: Three<readonly string[]>, count: number, path: Path): boolean {
  if (present(keys).length < count) return false;
  const kind = fieldAt(path)?.kind;
  return kind === 'references' || kind === 'list' || !isReplacedTwice(keys);
}

function isReplacedTwice({ base = [], ours = [], theirs = [] }: Three<readonly string[]>): boolean {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const isGone = base.some((key) => !inOurs.has(key) && !inTheirs.has(key));
  const adds = (keys: readonly string[], other: ReadonlySet<string>) =>
    keys.some((key) => !inBase.has(key) && !other.has(key));
  return isGone && adds(ours, inTheirs) && adds(theirs, inOurs);
}

/** Whether something is a list in brackets on one line. */
export function isFlowList(node: Node): node is ListNode {
  return node.kind === 'list' && node.flow;
}
