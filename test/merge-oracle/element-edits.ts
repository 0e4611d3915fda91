import type { Chance } from '../generate/chance.ts';
import type { Edit } from './edit.ts';
import { elementOf, type Placed, placedElements, sections } from './places.ts';
import {
  type Branch,
  branch,
  branchOf,
  type Entry,
  entry,
  entryCopy,
  entryOf,
  scalar,
  type TypedPlan,
  type Value,
} from './typed-plan.ts';

/** Puts an entry before the one of a name, or at the end where no such stands there. */
function putBefore(among: Branch, added: Entry, before: string | undefined): void {
  const at = among.entries.findIndex(({ key }) => key === before);
  among.entries.splice(at < 0 ? among.entries.length : at, 0, added);
}

/** The map below a key, made where it is not there; undefined where something else stands there. */
export function opened(within: Branch, key: string): Branch | undefined {
  const found = entryOf(within, key);
  if (found !== undefined) return found.value.kind === 'map' ? found.value : undefined;
  const made = branch('map', []);
  within.entries.push(entry(key, made));
  return made;
}

export function add(kind: string, added: Entry, before: string | undefined): Edit {
  return {
    told: `add ${added.key} to ${kind} ${before === undefined ? 'at the end' : `before ${before}`}`,
    apply: (plan) => {
      const among = elementOf(plan, added.key) === undefined ? opened(plan.root, kind) : undefined;
      if (among !== undefined) putBefore(among, entryCopy(added), before);
    },
  };
}

export function addBarrier(segment: string, added: Entry): Edit {
  return {
    told: `add barrier ${added.key} to ${segment}`,
    apply: (plan) => {
      const owner = elementOf(plan, segment)?.entry.value;
      if (owner?.kind !== 'map' || elementOf(plan, added.key) !== undefined) return;
      opened(owner, 'barriers')?.entries.push(entryCopy(added));
    },
  };
}

/** Takes an element out, and everything that refers to it or to what stood inside. */
export function remove(id: string): Edit {
  return {
    told: `remove ${id}`,
    apply: (plan) => {
      const element = elementOf(plan, id);
      if (element === undefined) return;
      const gone = new Set([
        id,
        ...(branchOf(element.entry.value, 'barriers')?.entries ?? []).map(({ key }) => key),
      ]);
      prune(plan.root, gone);
    },
  };
}

/** Entries of maps and items of lists that name what is gone go as well, and branches that are left empty. */
function prune(value: Branch, gone: ReadonlySet<string>): void {
  value.entries = value.entries.filter((entry) => {
    if (entry.key !== '' && gone.has(entry.key)) return false;
    if (entry.value.kind === 'scalar')
      return !((entry.key === '' || entry.key === 'replaces') && gone.has(String(entry.value.value)));
    const before = entry.value.entries.length;
    prune(entry.value, gone);
    return before === 0 || entry.value.entries.length > 0;
  });
}

export function move(id: string, before: string | undefined): Edit {
  return {
    told: `move ${id} ${before === undefined ? 'to the end' : `before ${before}`}`,
    apply: (plan) => {
      const element = elementOf(plan, id);
      if (element === undefined || id === before) return;
      element.among.entries = element.among.entries.filter((one) => one !== element.entry);
      putBefore(element.among, element.entry, before);
    },
  };
}

/** Brings a barrier under another segment. */
export function rehome(id: string, segment: string): Edit {
  return {
    told: `move barrier ${id} to ${segment}`,
    apply: (plan) => {
      const element = elementOf(plan, id);
      const owner = elementOf(plan, segment)?.entry.value;
      if (element?.kind !== 'barriers' || owner?.kind !== 'map') return;
      const target = opened(owner, 'barriers');
      if (target === undefined || target === element.among) return;
      element.among.entries = element.among.entries.filter((one) => one !== element.entry);
      target.entries.push(element.entry);
      dropEmptyBarriers(plan);
    },
  };
}

function dropEmptyBarriers(plan: TypedPlan): void {
  for (const { value } of branchOf(plan.root, 'segments')?.entries ?? [])
    if (value.kind === 'map')
      value.entries = value.entries.filter(
        (one) => one.key !== 'barriers' || one.value.kind === 'scalar' || one.value.entries.length > 0,
      );
}

/** Changes an id, with all that refers to it. */
export function rename(id: string, to: string): Edit {
  return {
    told: `rename ${id} to ${to}`,
    apply: (plan) => {
      if (elementOf(plan, id) !== undefined && elementOf(plan, to) === undefined) renameIn(plan.root, id, to);
    },
  };
}

function renameIn(value: Value, id: string, to: string): void {
  if (value.kind === 'scalar') return;
  for (const one of value.entries) {
    if (one.key === id) one.key = to;
    const isReference = one.key === '' || one.key === 'replaces';
    if (isReference && one.value.kind === 'scalar' && one.value.value === id) one.value.value = to;
    renameIn(one.value, id, to);
  }
}

/** The field of each kind that can refer to elements of another kind. */
const linkFields: Readonly<Record<string, readonly (readonly [field: string, target: string])[]>> = {
  segments: [['serves', 'objectives']],
  strategies: [
    ['segments', 'segments'],
    ['barriers', 'barriers'],
  ],
  concepts: [
    ['segments', 'segments'],
    ['barriers', 'barriers'],
  ],
  metrics: [['objectives', 'objectives']],
};

/** Links that the elements of a plan could have: element, field, target. */
export function possibleLinks(plan: TypedPlan): (readonly [Placed, string, string])[] {
  const all = placedElements(plan);
  return all.flatMap((from) =>
    (linkFields[from.kind] ?? []).flatMap(([field, target]) =>
      all.filter(({ kind }) => kind === target).map(({ id }) => [from, field, id] as const),
    ),
  );
}

/** Adds a reference where it is missing, and takes it out where it is there. */
export function toggleLink(id: string, field: string, target: string): Edit {
  return {
    told: `link or unlink ${id} ${field} ${target}`,
    apply: (plan) => {
      const owner = elementOf(plan, id)?.entry.value;
      if (owner?.kind !== 'map' || elementOf(plan, target) === undefined) return;
      const found = entryOf(owner, field);
      const isThere = entryOf(found?.value, target) !== undefined;
      const item = entry('', scalar(target));
      if (found === undefined) owner.entries.push(entry(field, branch('list', [item])));
      else if (found.value.kind === 'list' && !isThere) found.value.entries.push(item);
      else if (found.value.kind === 'list')
        found.value.entries = found.value.entries.filter(({ value }) => !isText(value, target));
      owner.entries = owner.entries.filter(({ value }) => value.kind !== 'list' || value.entries.length > 0);
    },
  };
}

function isText(value: Value, text: string): boolean {
  return value.kind === 'scalar' && value.value === text;
}

/** Says, or unsays, that a concept moves a metric. */
export function toggleMechanism(metric: string, concept: string, mechanism: string): Edit {
  return {
    told: `link or unlink metric ${metric} and concept ${concept}`,
    apply: (plan) => {
      const owner = elementOf(plan, metric)?.entry.value;
      if (owner?.kind !== 'map' || elementOf(plan, concept) === undefined) return;
      const links = opened(owner, 'concepts');
      if (links === undefined) return;
      const isThere = entryOf(links, concept) !== undefined;
      if (!isThere)
        links.entries.push(entry(concept, branch('map', [entry('mechanism', scalar(mechanism))])));
      else links.entries = links.entries.filter(({ key }) => key !== concept);
      if (links.entries.length === 0) owner.entries = owner.entries.filter(({ key }) => key !== 'concepts');
    },
  };
}

/** The elements that stand in a section with others. */
export function movable(plan: TypedPlan): Placed[] {
  return placedElements(plan).filter(({ among }) => among.entries.length > 1);
}

export function sectionKinds(): readonly string[] {
  return sections.filter((kind) => kind !== 'strategies');
}

/** A place for a new element: mostly the end, sometimes before one that stands there. */
export function someplace(plan: TypedPlan, kind: string, chance: Chance): string | undefined {
  const keys = (branchOf(plan.root, kind)?.entries ?? []).map(({ key }) => key);
  return keys.length > 0 && chance.below(3) === 0 ? chance.pick(keys) : undefined;
}
