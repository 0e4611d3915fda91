import { isMap } from '../plan/edit.ts';
import { everyPart, type Part } from './anatomy.ts';
import type { Cause } from './causes.ts';
import type { Change, Impact } from './change.ts';
import { address } from './matching.ts';
import type { Subjects } from './subjects.ts';
import { type Ties, tiesIn } from './ties.ts';

/**
 * What hangs downstream of changes and was itself not touched: for each element that became something else for those who
 * build on it, the elements of the newer plan that refer to it, and those that move a metric which does. Elements that
 * were set aside argue for nothing. No rows where nothing is left behind.
 */
export function impactOf(
  { older, newer }: { readonly older: Part; readonly newer: Part },
  changes: readonly Change[],
  causes: readonly Cause[],
  subjects: Subjects,
): readonly Impact[] {
  const ties = { before: tiesIn(older), after: tiesIn(newer) };
  const touched = new Set(
    changes.flatMap(({ subject, weight }) => (subject && weight !== 'order' ? [address(subject)] : [])),
  );
  const standing = new Map(
    everyPart(newer).flatMap((part) => (isStanding(part) ? [[address(part), part] as const] : [])),
  );
  return causes.flatMap(({ subject, how }) => {
    const key = address(subject);
    const near = downstream(how === 'removed' ? ties.before : ties.after, key);
    const untouched = near.flatMap((other) => {
      const part = touched.has(other) || other === key ? undefined : standing.get(other);
      return part?.kind ? [subjects.of(part.kind, part.id)] : [];
    });
    return untouched.length > 0 ? [{ cause: subject, how, untouched }] : [];
  });
}

/** Whether an element still argues for something. */
function isStanding({ value }: Part): boolean {
  if (!isMap(value)) return true;
  const isParked = value.status === 'parked' || value.status === 'dropped';
  return !isParked && value.selected !== false;
}

/** Those that refer to an element, then those that argue for it through them: the next step would be half the plan. */
function downstream({ naming, movedBy }: Ties, element: string): readonly string[] {
  const near = naming.get(element) ?? [];
  const through = near
    .filter(({ field }) => field !== 'links')
    .flatMap(({ from }) => movedBy.get(from) ?? []);
  return [...new Set([...near.map(({ from }) => from), ...through])];
}
