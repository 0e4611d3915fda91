import { type Branch, type Entry, entryOf, identity, type TypedPlan, type Value } from './typed-plan.ts';

/** An element where it stands: among its like, in a section, under a segment, or what a lens is told of an element. */
export interface Placed {
  readonly id: string;
  /** The key of its section, `barriers` or `touchpoints`. */
  readonly kind: string;
  readonly entry: Entry;
  readonly among: Branch;
}

export const sections = [
  'objectives',
  'segments',
  'leftOut',
  'strategies',
  'concepts',
  'metrics',
  'decisions',
  'parkingLot',
  'actions',
] as const;

function placed(kind: string, among: Value | undefined): Placed[] {
  if (among === undefined || among.kind === 'scalar') return [];
  return among.entries.map((entry) => ({ id: entry.key, kind, entry, among }));
}

/** The touchpoints that lenses are told of elements. */
function touchpointsIn(plan: TypedPlan): Placed[] {
  const inside = (value: Value | undefined) =>
    value?.kind === 'map' ? value.entries.map((entry) => entry.value) : [];
  return inside(entryOf(plan.root, 'lenses')?.value)
    .flatMap(inside)
    .flatMap(inside)
    .flatMap((said) => placed('touchpoints', entryOf(said, 'touchpoints')?.value));
}

/** Every element of a plan, segments before their barriers; touchpoints, which have ids as elements do, come last. */
export function placedElements(plan: TypedPlan): Placed[] {
  const elements = sections.flatMap((kind) =>
    placed(kind, entryOf(plan.root, kind)?.value).flatMap((element) => [
      element,
      ...(kind === 'segments' ? placed('barriers', entryOf(element.entry.value, 'barriers')?.value) : []),
    ]),
  );
  return [...elements, ...touchpointsIn(plan)];
}

export function elementOf(plan: TypedPlan, id: string): Placed | undefined {
  return placedElements(plan).find((element) => element.id === id);
}

/** The way to an entry: from an element by its id, wherever it stands, or from the top of the plan. */
export interface Way {
  readonly id: string | undefined;
  readonly steps: readonly string[];
}

/** The entry at a way; undefined where it is no longer there. */
export function entryAt(plan: TypedPlan, { id, steps }: Way): Entry | undefined {
  let at: Entry | undefined = id === undefined ? undefined : elementOf(plan, id)?.entry;
  if (id !== undefined && at === undefined) return undefined;
  let value: Value | undefined = at === undefined ? plan.root : at.value;
  for (const step of steps) {
    at = entryOf(value, step);
    value = at?.value;
  }
  return at;
}

export interface Found {
  readonly way: Way;
  readonly entry: Entry;
}

/** Everything in a plan, and the way to it, but for the inside of lists of maps; elements go by their id. */
export function everything(plan: TypedPlan): Found[] {
  const elements = new Set(placedElements(plan).map(({ entry }) => entry));
  const foundIn = (value: Value, id: string | undefined, steps: readonly string[]): Found[] => {
    if (value.kind === 'scalar') return [];
    return value.entries.flatMap((entry) => {
      const way = elements.has(entry)
        ? { id: entry.key, steps: [] }
        : { id, steps: [...steps, identity(entry)] };
      const isListed = value.kind === 'list' && entry.value.kind !== 'scalar';
      return isListed ? [] : [{ way, entry }, ...foundIn(entry.value, way.id, way.steps)];
    });
  };
  return foundIn(plan.root, undefined, []);
}

/** A way in words. */
export function wayName({ id, steps }: Way): string {
  return [...(id === undefined ? [] : [id]), ...steps].join('/');
}
