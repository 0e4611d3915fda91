import { type Path, pointer } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { anatomyOf } from './anatomy.ts';
import { appliedInside } from './applied-inside.ts';
import type { Added, Change, Moved, Removed, Renamed } from './change.ts';
import { plainlySpelt } from './spelling.ts';
import { type Copy, copyOf, indexOf, newCopy, valueIn } from './working-copy.ts';

/**
 * The plan that changes make of an older one: all changes of `difference(before, after)` make the newer one, but for the
 * order of keys within elements and the spelling of `customize`. Never throws: changes that do not fit, as some may when
 * only a few are taken, do what they still can.
 */
export function applied(before: Json, changes: readonly Change[]): Json {
  const plan = copyOf(anatomyOf(plainlySpelt(before)));
  placed(plan, changes);
  const index = indexOf(plan);
  // What a place comes to as a whole goes before what is said in it.
  const inside = changes.filter((change) => !isAboutPlaces(change));
  for (const change of inside.toSorted((one, other) => one.path.length - other.path.length)) {
    appliedInside(index, change);
  }
  return valueIn(plan);
}

type AboutPlaces = Added | Removed | Renamed | Moved;

function isAboutPlaces(change: Change): change is AboutPlaces {
  return ['added', 'removed', 'renamed', 'moved'].includes(change.kind);
}

/** An element that is on its way to a place. */
interface Arrival {
  readonly copy: Copy;
  readonly path: Path;
  readonly after: string | undefined;
}

/** Takes away what went or stands elsewhere now, then puts in what came: what holds others before what lives in it. */
function placed(plan: Copy, changes: readonly Change[]): void {
  const found = indexOf(plan);
  const leaving = new Set<Copy>();
  const arrivals = changes.filter(isAboutPlaces).flatMap((change): Arrival | readonly [] => {
    if (change.kind === 'added') return change.subject ? arrival(change, change.subject.kind) : [];
    const copy = found.get(pointer(change.kind === 'removed' ? change.path : change.from.path));
    if (!copy) return [];
    leaving.add(copy);
    return change.kind === 'removed' ? [] : resettled(copy, change);
  });
  for (const { inner } of found.values()) {
    for (const [field, copies] of inner)
      inner.set(
        field,
        copies.filter((copy) => !leaving.has(copy)),
      );
  }
  const depths = new Set(arrivals.map(({ path }) => path.length));
  for (const depth of [...depths].toSorted((one, other) => one - other)) {
    arrive(
      indexOf(plan),
      arrivals.filter(({ path }) => path.length === depth),
    );
  }
}

function arrival({ path, after, value }: Added, kind: NonNullable<Added['subject']>['kind']): Arrival {
  return { copy: newCopy(kind, path.at(-1) ?? '', value), path, after };
}

function resettled(copy: Copy, change: Renamed | Moved): Arrival {
  const { path, after } = change.to;
  if (change.kind === 'renamed' && copy.kind) {
    copy.id = path.at(-1) ?? '';
    copy.facts = newCopy(copy.kind, copy.id, change.to.value).facts;
  }
  return { copy, path, after };
}

function arrive(index: ReadonlyMap<string, Copy>, arrivals: readonly Arrival[]): void {
  const lists = new Map<string, Arrival[]>();
  for (const one of arrivals) {
    const list = pointer(one.path.slice(0, -1));
    const others = lists.get(list);
    if (others) others.push(one);
    else lists.set(list, [one]);
  }
  for (const some of lists.values()) {
    const [{ path } = { path: [] }] = some;
    const inner = index.get(pointer(path.slice(0, -2)))?.inner;
    const field = path.at(-2) ?? '';
    inner?.set(field, inOrder(inner.get(field) ?? [], some));
  }
}

/** What stayed, with each arrival behind the element that it names; what names none of them goes to the end. */
function inOrder(stayed: readonly Copy[], arrivals: readonly Arrival[]): Copy[] {
  const waiting = new Map(arrivals.map((one) => [one.after, one]));
  const order: Copy[] = [];
  const followers = (id: string | undefined) => {
    for (let next = waiting.get(id); next; next = waiting.get(next.copy.id)) {
      waiting.delete(next.after);
      order.push(next.copy);
    }
  };
  followers(undefined);
  for (const copy of stayed) {
    order.push(copy);
    followers(copy.id);
  }
  const there = new Set(order);
  return [...order, ...arrivals.map(({ copy }) => copy).filter((copy) => !there.has(copy))];
}
