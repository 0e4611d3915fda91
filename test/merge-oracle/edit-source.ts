import type { Chance } from '../generate/chance.ts';
import type { Edit } from './edit.ts';
import type { Shelf } from './make-fields.ts';
import { everything, type Found, type Placed, placedElements } from './places.ts';
import type { TypedPlan } from './typed-plan.ts';
import { newId } from './words.ts';

/** What edits are drawn from: the plan before any edit, and the ids that either side may come to use. */
export interface Source {
  readonly plan: TypedPlan;
  readonly elements: readonly Placed[];
  readonly all: readonly Found[];
  readonly shelf: Shelf;
  /** New ids that both sides draw from, so that now and then they take the same one. */
  readonly newIds: readonly string[];
}

export function sourceOf(plan: TypedPlan, chance: Chance): Source {
  const elements = placedElements(plan);
  const of = (kind: string) => elements.filter((one) => one.kind === kind).map(({ id }) => id);
  const taken = new Set(elements.map(({ id }) => id));
  const shelf = {
    taken,
    objectives: of('objectives'),
    segments: of('segments'),
    barriers: of('barriers'),
    concepts: of('concepts'),
    metrics: of('metrics'),
    decisions: of('decisions'),
    gaps: 2,
  };
  const newIds = Array.from({ length: 12 }, () => newId(chance, taken));
  return { plan, elements, all: everything(plan), shelf, newIds };
}

/** The same, but that edits of what is there gather in a few elements, where the sides meet. */
export function focused(source: Source, chance: Chance): Source {
  const ids = [chance.pick(source.elements).id, chance.pick(source.elements).id];
  const isMeant = (id: string | undefined) => id !== undefined && ids.includes(id);
  return {
    ...source,
    elements: source.elements.filter(({ id }) => isMeant(id)),
    all: source.all.filter(({ way }) => isMeant(way.id)),
  };
}

/** An edit from a source; undefined where none of its kind fits. */
export type Draw = (source: Source, chance: Chance) => Edit | undefined;

/** One of those that fit, or nothing where none does. */
export function some<T>(all: readonly T[], chance: Chance): T | undefined {
  return all.length === 0 ? undefined : chance.pick(all);
}
