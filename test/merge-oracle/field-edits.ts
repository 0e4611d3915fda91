import type { Edit } from './edit.ts';
import { elementOf, entryAt, type Way, wayName } from './places.ts';
import {
  branch,
  type Entry,
  entry,
  entryCopy,
  entryOf,
  type Scalar,
  scalar,
  type Value,
} from './typed-plan.ts';

/** Gives a scalar another value; its style stays. */
export function say(way: Way, value: Scalar['value']): Edit {
  return {
    told: `say ${JSON.stringify(value)} at ${wayName(way)}`,
    apply: (plan) => {
      const at = entryAt(plan, way);
      if (at?.key !== '' && at?.value.kind === 'scalar') at.value.value = value;
    },
  };
}

/** Adds a field to an element, or to the top of the plan, where it has none of that name. */
export function fill(id: string | undefined, added: Entry): Edit {
  return {
    told: `fill ${added.key} of ${id ?? 'the plan'}`,
    apply: (plan) => {
      const owner = id === undefined ? plan.root : elementOf(plan, id)?.entry.value;
      if (owner?.kind === 'map' && entryOf(owner, added.key) === undefined)
        owner.entries.push(entryCopy(added));
    },
  };
}

/** Takes a field out of an element. */
export function clear(id: string, field: string): Edit {
  return {
    told: `clear ${field} of ${id}`,
    apply: (plan) => {
      const owner = elementOf(plan, id)?.entry.value;
      if (owner?.kind === 'map') owner.entries = owner.entries.filter(({ key }) => key !== field);
    },
  };
}

/** Puts an item at the end of a list, where the list is there and has none like it. */
export function append(way: Way, item: Entry, name: string): Edit {
  return {
    told: `append ${name} to ${wayName(way)}`,
    apply: (plan) => {
      const list = entryAt(plan, way)?.value;
      if (list?.kind === 'list' && entryOf(list, name) === undefined) list.entries.push(entryCopy(item));
    },
  };
}

/** What is done to the lines of a text: `removed` lines from `at` on give way to others. */
export interface LineEdit {
  readonly at: number;
  readonly removed: number;
  readonly added: readonly string[];
}

/** Edits a text of several lines by its lines. */
export function editLines(way: Way, { at, removed, added }: LineEdit): Edit {
  return {
    told: `at ${wayName(way)} line ${at + 1}: take out ${removed}, put in ${JSON.stringify(added)}`,
    apply: (plan) => {
      const value = entryAt(plan, way)?.value;
      if (!isLong(value)) return;
      const lines = value.value.split('\n');
      lines.splice(at, removed, ...added);
      // A text that begins or ends with blank lines is written in ways of its own, which is not what this is about.
      const joined = lines.join('\n').replace(/^\n+/, '').replace(/\n+$/, '\n');
      if (joined.trim() !== '') value.value = joined;
    },
  };
}

/** Whether a value is a text of several lines. */
export function isLong(value: Value | undefined): value is Scalar & { value: string } {
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trimEnd().includes('\n');
}

/** Adds an element's waiver of one finding. */
export function waive(id: string, code: string, reason: string): Edit {
  return {
    told: `waive ${code} of ${id}`,
    apply: (plan) => {
      const owner = elementOf(plan, id)?.entry.value;
      if (owner?.kind !== 'map') return;
      const waivers = entryOf(owner, 'waivers');
      const waiver = entry(code, scalar(reason));
      if (waivers === undefined) owner.entries.push(entry('waivers', branch('map', [waiver])));
      else if (waivers.value.kind === 'map' && entryOf(waivers.value, code) === undefined)
        waivers.value.entries.push(waiver);
    },
  };
}
