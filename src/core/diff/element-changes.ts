import type { Path } from '../plan/shape.ts';
import { elementFields, everyPart, fieldsIn, ownValue, type Part } from './anatomy.ts';
import type { Change } from './change.ts';
import { fieldChanges } from './field-changes.ts';
import type { Matching } from './matching.ts';
import { steady } from './steady.ts';
import type { Subjects } from './subjects.ts';

export interface Comparison extends Matching {
  readonly subjects: Subjects;
  readonly places: ReadonlyMap<Part, Place>;
}

interface Place {
  readonly path: Path;
  /** The id of the element before it. */
  readonly after: string | undefined;
}

/** Where the elements of plans stand. */
export function placesIn(plans: readonly Part[]): ReadonlyMap<Part, Place> {
  const all = plans.flatMap((plan) => [plan, ...everyPart(plan)]);
  const lists = all.flatMap(({ inner }) => [...inner.values()]);
  return new Map(
    lists.flatMap((parts) =>
      parts.map((part, at) => [part, { path: part.path, after: parts[at - 1]?.id }] as const),
    ),
  );
}

/**
 * What became of the elements that a field of an older and a newer part holds, in the newer order; what went stands where
 * it stood. One of the parts is undefined where the element that holds them came or went.
 */
export function insideChanges(
  comparison: Comparison,
  older: Part | undefined,
  newer: Part | undefined,
  field: string,
): readonly Change[] {
  const olders = older?.inner.get(field) ?? [];
  const newers = newer?.inner.get(field) ?? [];
  if (olders.length === 0 && newers.length === 0) return [];
  const stayed = stayedAmong(comparison, olders, newers);
  const gone = goneFrom(comparison, olders, newers);
  return [undefined, ...newers].flatMap((part) => [
    ...(part ? changesOf(comparison, part, stayed.has(part.id)) : []),
    ...(gone.get(part) ?? []).flatMap((removed) => removal(comparison, removed)),
  ]);
}

/** The ids of those that did not move. */
function stayedAmong(
  { partner, renamed }: Comparison,
  olders: readonly Part[],
  newers: readonly Part[],
): ReadonlySet<string> {
  const ranks = new Map(olders.map((part, at) => [part, at]));
  const standings = newers.flatMap((part, newer) => {
    const same = renamed.has(part) ? undefined : partner.get(part);
    const older = same && ranks.get(same);
    return older === undefined ? [] : [{ id: part.id, older, newer }];
  });
  return steady(standings);
}

/** Those that went, by the newer element behind which they stood; undefined for those that stood before all of them. */
function goneFrom(
  { partner }: Comparison,
  olders: readonly Part[],
  newers: readonly Part[],
): ReadonlyMap<Part | undefined, readonly Part[]> {
  const here = new Set(newers);
  const gone = new Map<Part | undefined, Part[]>();
  let last: Part | undefined;
  for (const part of olders) {
    const same = partner.get(part);
    if (same && here.has(same)) last = same;
    if (same) continue;
    const others = gone.get(last);
    if (others) others.push(part);
    else gone.set(last, [part]);
  }
  return gone;
}

function removal(comparison: Comparison, part: Part): readonly Change[] {
  return [...about(comparison, part, 'removed'), ...changesInside(comparison, part, undefined)];
}

function changesOf(comparison: Comparison, part: Part, stayed: boolean): readonly Change[] {
  const older = comparison.partner.get(part);
  if (!older) return [...about(comparison, part, 'added'), ...changesInside(comparison, undefined, part)];
  const own = comparison.renamed.has(part)
    ? renaming(comparison, older, part)
    : [...(stayed ? [] : moving(comparison, older, part)), ...fieldChanges(older, part, comparison.subjects)];
  return [...own, ...changesInside(comparison, older, part)];
}

function changesInside(
  comparison: Comparison,
  older: Part | undefined,
  newer: Part | undefined,
): readonly Change[] {
  const part = newer ?? older;
  const fields = part ? elementFields(fieldsIn(part)) : [];
  return fields.flatMap(([field]) => insideChanges(comparison, older, newer, field));
}

function about({ subjects, places }: Comparison, part: Part, kind: 'added' | 'removed'): readonly Change[] {
  const place = places.get(part);
  if (!part.kind || !place) return [];
  const subject = subjects.of(part.kind, part.id);
  return [{ kind, ...place, subject, weight: 'substantive', value: ownValue(part) }];
}

function renaming({ subjects, places }: Comparison, older: Part, newer: Part): readonly Change[] {
  const [was, is] = [places.get(older), places.get(newer)];
  if (!newer.kind || !was || !is) return [];
  const subject = subjects.of(newer.kind, newer.id);
  const from = { ...was, value: ownValue(older) };
  const to = { ...is, value: ownValue(newer) };
  return [{ kind: 'renamed', path: is.path, subject, weight: 'substantive', from, to }];
}

function moving({ subjects, places, partner }: Comparison, older: Part, newer: Part): readonly Change[] {
  const [from, to] = [places.get(older), places.get(newer)];
  if (!newer.kind || !newer.parent || !from || !to) return [];
  const subject = subjects.of(newer.kind, newer.id);
  const weight = partner.get(newer.parent) === older.parent ? 'order' : 'substantive';
  return [{ kind: 'moved', path: to.path, subject, weight, from, to }];
}
