import type { Json } from '../plan/tree.ts';
import { anatomyOf, type Part } from './anatomy.ts';
import { causesOf } from './causes.ts';
import type { Change, Difference } from './change.ts';
import { chapterOf, chapters } from './chapters.ts';
import { insideChanges, placesIn } from './element-changes.ts';
import { fieldChanges } from './field-changes.ts';
import { impactOf } from './impact.ts';
import { matched } from './matching.ts';
import { identical } from './same-data.ts';
import { plainlySpelt } from './spelling.ts';
import { type Subjects, subjectsOf } from './subjects.ts';
import { unshared } from './unshared.ts';

/**
 * What differs between two plans, given as plain data, whatever stands in them: in the order of the steps, and within
 * them of the newer plan. No changes where both say the same: the order of elements and of items of lists counts, the
 * order of keys within an element does not, and `customize` is `customise`.
 */
export function difference(before: Json, after: Json): Difference {
  const subjects = subjectsOf(before, after);
  const changes = changesBetween(before, after, subjects);
  const causes = causesOf(changes);
  if (causes.length === 0) return { changes, impact: [] };
  const plans = { older: takenApart(before), newer: takenApart(after) };
  return { changes, impact: impactOf(plans, changes, causes, subjects) };
}

/** The changes of a difference, where nobody asks what hangs on them. */
export function changesOf(before: Json, after: Json): readonly Change[] {
  return changesBetween(before, after, subjectsOf(before, after));
}

function takenApart(plan: Json): Part {
  return anatomyOf(plainlySpelt(plan));
}

function changesBetween(before: Json, after: Json, subjects: Subjects): readonly Change[] {
  if (identical(before, after)) return [];
  const rest = unshared(before, after);
  const [older, newer] = [anatomyOf(rest.older), anatomyOf(rest.newer)];
  const comparison = { ...matched(older, newer), subjects, places: placesIn([older, newer]) };
  const atTheTop = fieldChanges(older, newer, subjects);
  return chapters.flatMap((chapter) => [
    ...atTheTop.filter(({ path }) => chapterOf(path) === chapter),
    ...insideChanges(comparison, older, newer, chapter),
  ]);
}
