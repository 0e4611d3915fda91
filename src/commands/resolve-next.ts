import type { Dispute } from '../core/merge/piece.ts';
import { elementAt, kindAt, saySame } from '../core/merge/resolve-sides.ts';
import { type Conflicting, openConflicts, type Pair, type Resolving } from '../core/merge/resolve-state.ts';
import { nodeAt } from '../core/plan/edit.ts';
import { namingOf, type Path, pointer } from '../core/plan/shape.ts';
import { before } from './resolve-words.ts';

/** What is asked next: about one conflict, or about a whole element that both sides have added. */
export type Next =
  | {
      readonly kind: 'field' | 'place' | 'twins' | 'lines';
      readonly conflict: Conflicting;
      readonly path: Path;
    }
  | { readonly kind: 'element'; readonly conflict: Conflicting; readonly path: Path };

/** What to ask about an open conflict. */
export function nextAbout(resolving: Resolving, conflict: Conflicting): Next {
  const { pair, astray } = resolving.arrangement;
  const [first] = conflict.clash.disputes;
  if (!pair || !first) return { kind: 'lines', conflict, path: [] };
  const apart = astray.get(conflict.key);
  if (apart && !apart.isOneKind) return { kind: 'twins', conflict, path: apart.theirs };
  if (first.kind === 'both-moved') return { kind: 'place', conflict, path: first.path };
  const element = elementAt(first.path);
  if (element && isTwice(resolving, pair, element, first))
    return { kind: 'element', conflict, path: element };
  return { kind: 'field', conflict, path: first.path };
}

/** Whether both sides may mean two things by one id, or say so much of it differently that a side is chosen at once. */
function isTwice(resolving: Resolving, pair: Pair, element: Path, { path }: Dispute): boolean {
  const place = pointer(element);
  const isInside = path.length > element.length && !resolving.opened.has(place);
  if (!isInside || kindAt(element) === 'strategy') return false;
  const inside = openConflicts(resolving).filter(({ key }) => key.startsWith(`${place}/`));
  const wasThere = pair.isBaseWhole && nodeAt(pair.base?.root, element)?.kind === 'map';
  const wasTold = inside.some(({ clash }) =>
    clash.disputes.some((one) => before(pair, one.path) !== undefined),
  );
  if (wasThere || wasTold) return false;
  const naming = namingOf(kindAt(element) ?? '');
  const isNamedApart =
    naming !== undefined && !saySame(pair.ours.root, pair.theirs.root, [...element, naming]);
  return inside.length > 1 || isNamedApart;
}
