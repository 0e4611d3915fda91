import { valueAt } from '../plan/edit.ts';
import { everyLensKey } from '../plan/lens-keys.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import { type Path, pathOf, pointer } from '../plan/shape.ts';
import { walk } from '../plan/walk.ts';
import type { Files } from './brought.ts';
import { Doubt } from './doubt.ts';
import { type FaultsOf, nameOfFault, problemsOf, withoutPlaces } from './faults.ts';
import type { ConflictKind } from './merged.ts';
import { type Forced, newFaults } from './new-faults.ts';
import { type Places, placesOf } from './places.ts';

/** What a merge came to, with each conflict decided for ours, and for theirs: one and the same where there is none. */
export interface Outcomes {
  readonly ours: PlanFile;
  readonly theirs: PlanFile;
  readonly isClean: boolean;
}

/**
 * What has to be a conflict, though each part of it merged well: an id at two places, a reference to what the other side
 * took out, anything else that is wrong with the result and with neither side. By pointer.
 * @throws Doubt where something is wrong that no decision of the sides could mend.
 */
export function afterthoughts(
  files: Files,
  outcomes: Outcomes,
  faultsOf: FaultsOf,
): ReadonlyMap<string, ConflictKind> {
  const inBase = placesOf(files.base.root);
  const twice = [
    ...idsTwice(outcomes.ours, files.ours, inBase),
    ...(outcomes.isClean ? [] : idsTwice(outcomes.theirs, files.theirs, inBase)),
  ];
  const lost = outcomes.isClean
    ? []
    : [...idsLost(files, outcomes, 'ours'), ...idsLost(files, outcomes, 'theirs')];
  if (twice.length > 0 || lost.length > 0) return new Map([...lost, ...twice]);
  const missing = referredTo(files, outcomes, inBase);
  if (missing.length > 0) return new Map(missing);
  return outcomes.isClean ? new Map(newFaults(files, outcomes.ours, faultsOf)) : new Map();
}

/** All places of the ids that stand at two in the outcome, though not in the side. */
function idsTwice(outcome: PlanFile, side: PlanFile, inBase: Places): readonly Forced[] {
  const own = placesOf(side.root);
  return [...placesOf(outcome.root)].flatMap(([id, places]) => {
    if (places.length < 2 || (own.get(id)?.length ?? 0) > 1) return [];
    const kind = inBase.has(id) ? 'both-moved' : 'both-added';
    return places.map((path) => [pointer(path), kind] as const);
  });
}

/**
 * Where a side has what both have and its decisions would lose: it went there with what the other side took out, and came
 * again with something that is in a conflict.
 */
function idsLost(files: Files, outcomes: Outcomes, side: 'ours' | 'theirs'): readonly Forced[] {
  const other = placesOf(files[side === 'ours' ? 'theirs' : 'ours'].root);
  const left = placesOf(outcomes[side].root);
  return [...placesOf(files[side].root)].flatMap(([id, places]) =>
    other.has(id) && !left.has(id) ? places.map((path) => [pointer(path), 'both-moved'] as const) : [],
  );
}

/** The elements that one side took out and the other began to name; those that are in a conflict are so already. */
function referredTo(files: Files, { ours, theirs }: Outcomes, inBase: Places): readonly Forced[] {
  const sides = [files.ours, files.theirs];
  const known = new Set(sides.flatMap(problemsOf).map(nameOfFault));
  const knownKeys = new Set(sides.flatMap(keysOfNothing).map(pointer));
  const before = referencesIn(files.base);
  const left = [placesOf(ours.root), placesOf(theirs.root)];
  return [ours, theirs].flatMap((outcome) => {
    const faults = problemsOf(outcome).filter(
      (fault) => fault.name === 'dangling-reference' && !known.has(nameOfFault(fault)),
    );
    const named = [
      ...faults.map(({ path }) => ({ path: pathOf(path), id: idNamedAt(outcome, pathOf(path)) })),
      ...keysOfNothing(outcome)
        .filter((path) => !knownKeys.has(pointer(path)))
        .map((path) => ({ path, id: idOf(path) })),
    ];
    return named.flatMap(({ path, id }) => {
      const isKnown = before.has(nameOfReference(path, id)) || left.some((places) => places.has(id));
      const places = isKnown ? [] : (inBase.get(id) ?? []);
      return places.map((place) => [pointer(place), 'changed-and-deleted'] as const);
    });
  });
}

/** Where a lens is told something of an element that is not there. */
function keysOfNothing({ root }: PlanFile): readonly Path[] {
  const keys = everyLensKey(root);
  const places = placesOf(keys.length > 0 ? root : undefined);
  return keys.filter((path) => !places.has(idOf(path)));
}

/** Who names whom in a plan; lenses do it by keys. */
function referencesIn({ root }: PlanFile): ReadonlySet<string> {
  const found = new Set(everyLensKey(root).map((path) => nameOfReference(path, idOf(path))));
  if (root)
    walk(root, { reference: (_, id, __, path) => found.add(nameOfReference(path, id.normalize('NFC'))) });
  return found;
}

function nameOfReference(path: Path, id: string): string {
  return `${withoutPlaces(pointer(path))} ${id}`;
}

/** A reference is a text in a field, or the key of a link; here it is spelled as places are. */
function idNamedAt({ root }: PlanFile, path: Path): string {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value.normalize('NFC') : idOf(path);
}

function idOf(path: Path): string {
  return (path.at(-1) ?? '').normalize('NFC');
}

/** @throws Doubt where a merged text does not read as a plan. */
export function readOutcome(text: string): PlanFile {
  const file = readPlan(text);
  if (!file.root) throw new Doubt('The merged text does not read as a plan');
  return file;
}
