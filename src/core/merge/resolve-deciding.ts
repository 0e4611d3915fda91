import { nodeAt, valueAt } from '../plan/edit.ts';
import { everyElement, namingWords } from '../plan/every-element.ts';
import { makeId } from '../plan/ids.ts';
import { linksOf, type Reference } from '../plan/links.ts';
import { findElement } from '../plan/numbers.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { renamed } from '../plan/rename.ts';
import { everyRow, rowCalled } from '../plan/rows.ts';
import { type Path, pointer } from '../plan/shape.ts';
import { takenIds } from '../plan/taken-ids.ts';
import { updatePlan } from '../plan/update.ts';
import type { Decider } from './resolve-sides.ts';
import { arranged, conflictsOf, type Pair, type Resolving } from './resolve-state.ts';
import type { Verdict } from './resolve-verdict.ts';

/** Decides conflicts, by their keys; an element that stands at two places is decided at both. */
export function decided(resolving: Resolving, keys: readonly string[], verdict: Verdict): Resolving {
  const verdicts = new Map(resolving.verdicts);
  for (const key of keys) {
    const apart = resolving.arrangement.astray.get(key);
    const places = apart ? [pointer(apart.ours), pointer(apart.theirs)] : [key];
    for (const place of places) verdicts.set(place, verdict);
  }
  return { ...resolving, verdicts };
}

/** Decides everything inside of an element for one side, but for what stands elsewhere on the other. */
export function decidedWithin(resolving: Resolving, element: Path, side: Decider): Resolving {
  const inside = `${pointer(element)}/`;
  const { astray } = resolving.arrangement;
  const keys = conflictsOf(resolving).map(({ key }) => key);
  const own = keys.filter((key) => key.startsWith(inside) && !astray.has(key));
  return decided(resolving, own, { kind: 'side', side });
}

/** Goes on with an element field by field. */
export function opening(resolving: Resolving, element: Path): Resolving {
  return { ...resolving, opened: new Set([...resolving.opened, pointer(element)]) };
}

/** Gives an element that both sides moved the place that it has on one of them; what it says is compared there. */
export function placed(resolving: Resolving, key: string, side: Decider): Resolving {
  const { pair, astray } = resolving.arrangement;
  if (!pair) return resolving;
  const apart = astray.get(key);
  if (!apart) return rearranged(resolving, { ...pair, places: new Map(pair.places).set(key, side) });
  const other = side === 'ours' ? 'theirs' : 'ours';
  const [from, to] = [apart[other], apart[side]];
  const isAtHome = nodeAt(pair[other].root, to.slice(0, -2)) !== undefined;
  if (apart.isOneKind && isAtHome)
    return rearranged(resolving, { ...pair, [other]: movedTo(pair[other], from, to) });
  return decided(resolving, [key], { kind: 'side', side });
}

function movedTo(file: PlanFile, from: Path, to: Path): PlanFile {
  const value = valueAt(file.root, from);
  if (value === undefined) return file;
  return updatePlan(file, [
    { kind: 'set', path: to, value, like: from },
    { kind: 'remove', path: from },
  ]);
}

/** The same decisions about another pair: what is no longer a conflict needs none. */
export function rearranged(resolving: Resolving, pair: Pair): Resolving {
  return { ...resolving, arrangement: arranged(pair) };
}

/** Both of two elements with one id are kept: theirs under a new one. */
export interface KeptBoth {
  readonly resolving: Resolving;
  /** Who refers to the old id and may mean the new one; nobody where the references went along. */
  readonly unsure: readonly Reference[];
}

/**
 * Keeps two elements that have one id: that of theirs gets a new one, and so do those that live in it. In a join its
 * references go along; else nobody knows any more which of the two others mean.
 * @param path where theirs has it.
 */
export function keptBoth(resolving: Resolving, path: Path, renames: Pair['renames']): KeptBoth {
  const { pair } = resolving.arrangement;
  const [[old, id] = ['', '']] = renames;
  if (!pair) return { resolving, unsure: [] };
  const theirs = renames
    .toReversed()
    .reduce((file, [from, to]) => renamedIn(pair, file, from, to), pair.theirs);
  const next = rearranged(resolving, { ...pair, theirs, renames: [...pair.renames, ...renames] });
  const own = placeOf(pair.ours, old);
  const kept = decided(next, own ? [pointer(own)] : [], { kind: 'side', side: 'ours' });
  return {
    resolving: decided(kept, [pointer([...path.slice(0, -1), id])], { kind: 'side', side: 'theirs' }),
    unsure: pair.isJoin ? [] : linksOf(pair.theirs.plan).references(old),
  };
}

function renamedIn({ isJoin }: Pair, file: PlanFile, from: string, to: string): PlanFile {
  if (isJoin) return renamed(file, from, to).file;
  const path = placeOf(file, from);
  return path ? updatePlan(file, [{ kind: 'rename', path, to }]) : file;
}

/** Where an element stands, or an entry that a lens keeps. */
function placeOf({ plan, root }: PlanFile, id: string): Path | undefined {
  return findElement(plan, id)?.path ?? rowCalled(root, id)?.path;
}

/**
 * New ids for the element that theirs has at a path, first, and for those in it whose ids ours has too.
 */
export function newIdsFor({ ours, theirs }: Pair, path: Path): Pair['renames'] {
  const own = takenIds(ours);
  const taken = new Set([...own, ...takenIds(theirs)]);
  const place = pointer(path);
  const elements = [...everyElement(theirs.plan)].filter(
    (one) => pointer(one.path) === place || (pointer(one.path).startsWith(`${place}/`) && own.has(one.id)),
  );
  const rows = everyRow(theirs.root).filter((one) => pointer(one.path) === place);
  const named = [
    ...elements.map(({ kind, id, element }) => ({ kind, id, words: namingWords(kind, element) ?? id })),
    ...rows.map(({ entry: { key } }) => ({ kind: 'entry', id: key, words: key })),
  ];
  return named.map(({ kind, id, words }) => {
    const next = makeId(words, kind, theirs.plan.language, (other) => taken.has(other));
    taken.add(next);
    return [id, next];
  });
}
