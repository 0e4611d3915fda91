import { chance as chanceOf } from '../generate/chance.ts';
import type { Edit } from './edit.ts';
import { type Habits, habitsOf, restyleAll } from './habits.ts';
import { elementOf, entryAt, type Way, wayName } from './places.ts';
import type { Entry, TypedPlan } from './typed-plan.ts';

/** Where a comment stands: above its key, on its line, or behind the last entry of its map. */
export type Spot = 'above' | 'beside' | 'tail';

/** Puts a comment at an entry: a new one, in place of the one that stands there, or nothing in its place. */
export function remark(way: Way, spot: Spot, text: string | undefined): Edit {
  return {
    told: `comment ${spot} ${wayName(way)}: ${text ?? 'none'}`,
    apply: (plan) => {
      const at = entryAt(plan, way);
      if (at !== undefined) setters[spot](at, text);
    },
  };
}

const setters: Readonly<Record<Spot, (entry: Entry, text: string | undefined) => void>> = {
  above: (entry, text) => {
    entry.above = [...entry.above.slice(0, -1), ...(text === undefined ? [] : [text])];
  },
  beside: (entry, text) => {
    entry.beside = text;
  },
  tail: (entry, text) => {
    if (entry.value.kind === 'map') entry.value.tail = text === undefined ? [] : [text];
  },
};

/** Adds a comment line above an entry that may have some. */
export function remarkBesides(way: Way, text: string): Edit {
  return {
    told: `one more comment above ${wayName(way)}: ${text}`,
    apply: (plan) => {
      entryAt(plan, way)?.above.push(text);
    },
  };
}

/** Writes one element another way: quotes, flow or block, the order of its keys. */
export function rewrite(id: string, seed: number): Edit {
  return {
    told: `write ${id} another way`,
    apply: (plan) => {
      const element = elementOf(plan, id);
      if (element === undefined) return;
      const chance = chanceOf(seed);
      restyleAll(element.entry.value, habitsOf(chance), chance, 2);
      if (element.entry.value.kind === 'map' && chance.below(2) === 0) element.entry.value.entries.reverse();
    },
  };
}

/** Writes the whole plan another way: quotes, lists, indentation, line ends. */
export function reformat(seed: number, way: Omit<TypedPlan, 'root'>): Edit {
  return {
    told: `write all of it another way, indented by ${way.indent}, ${way.ending === '\n' ? 'LF' : 'CRLF'}`,
    apply: (plan) => {
      const chance = chanceOf(seed);
      const habits: Habits = habitsOf(chance);
      restyleAll(plan.root, habits, chance, 0);
      Object.assign(plan, way);
    },
  };
}

/** Begins or ends the file another way, as editors do: with a byte order mark, without a last line end. */
export function frame(way: Pick<TypedPlan, 'isMarked' | 'isEnded'>): Edit {
  return {
    told: `${way.isMarked ? 'with' : 'without'} mark, ${way.isEnded ? 'with' : 'without'} last line end`,
    apply: (plan) => {
      Object.assign(plan, way);
    },
  };
}

/** Sets a key apart by a blank line, or no longer. */
export function space(way: Way): Edit {
  return {
    told: `blank line above ${wayName(way)}`,
    apply: (plan) => {
      const at = entryAt(plan, way);
      if (at !== undefined && plan.root.entries[0] !== at) at.isApart = !at.isApart;
    },
  };
}
