import { isMap, sameValue, valueAt } from '../plan/edit.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { fieldAt, type Path, pathOf, placeAt, pointer } from '../plan/shape.ts';
import type { Files } from './brought.ts';
import { Doubt } from './doubt.ts';
import { type Fault, type FaultsOf, nameOfFault, problemsOf } from './faults.ts';
import type { ConflictKind } from './merged.ts';

/** The pointer to a part that has to be a conflict, and of which kind. */
export type Forced = readonly [place: string, kind: ConflictKind];

/**
 * What is wrong with a clean result alone becomes a conflict of the fields that made it so.
 * @throws Doubt where neither side changed any of them.
 */
export function newFaults(files: Files, outcome: PlanFile, faultsOf: FaultsOf): readonly Forced[] {
  const all = ({ text, ...file }: PlanFile) => [...problemsOf({ text, ...file }), ...faultsOf(text)];
  const found = all(outcome);
  // Most merges come out without a fault, and then nobody has to know those of the sides.
  if (found.length === 0) return [];
  const known = new Set([...all(files.ours), ...all(files.theirs)].map(nameWithoutWords));
  const fresh = found.filter((fault) => !known.has(nameWithoutWords(fault)));
  return fresh.flatMap(({ path, code }) => {
    const places = touchedBy(files, pathOf(path));
    if (places.length === 0)
      throw new Doubt(`The merged plan would have a fault that neither side has: ${code}`);
    return places.map((place) => [pointer(place), 'both-changed'] as const);
  });
}

function nameWithoutWords({ code, path }: Fault): string {
  return nameOfFault({ code, path });
}

/** The field at a path if a side changed it, else all changed fields of its element, else the status of the plan. */
function touchedBy(files: Files, path: Path): readonly Path[] {
  const element = elementAround(path);
  const field = path.slice(0, element.length + 1);
  const isField = field.length > element.length && fieldAt(field)?.kind !== 'elements';
  if (isField && isTouched(files, field)) return [field];
  const keys = [files.ours, files.theirs].flatMap(({ root }) =>
    element.length > 0 ? keysAt(root, element) : [],
  );
  const touched = [...new Set(keys)].map((key) => [...element, key]).filter((one) => isTouched(files, one));
  if (touched.length > 0) return touched;
  return isTouched(files, ['status']) ? [['status']] : [];
}

function keysAt(root: PlanFile['root'], path: Path): readonly string[] {
  const value = valueAt(root, path);
  return isMap(value) ? Object.keys(value) : [];
}

function isTouched({ base, ours, theirs }: Files, path: Path): boolean {
  const [before, one, other] = [base, ours, theirs].map(({ root }) => valueAt(root, path) ?? null);
  return (
    [one, other].some((value) => !sameValue(value ?? null, before ?? null)) &&
    !sameValue(one ?? null, other ?? null)
  );
}

/** The path of the innermost element around a place; empty at the top of the plan. */
function elementAround(path: Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const place = placeAt(path.slice(0, length - 1));
    if (place.kind === 'entries' && place.field.kind === 'elements') return path.slice(0, length);
  }
  return [];
}
