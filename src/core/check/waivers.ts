import { type Path, pointer } from '../plan/shape.ts';
import { entryOf, type Node } from '../plan/tree.ts';
import { walk } from '../plan/walk.ts';
import type { Rule } from './rule.ts';

/** A finding that the team answered with a written reason, at an element. */
export interface Waived {
  readonly code: string;
  /** Where the waiver is written. */
  readonly path: Path;
}

export interface Waivers {
  /** Whether a finding at a path is waived, at its element or one around it; remembers that the waiver was of use. */
  readonly covers: (rule: Rule, path: Path) => boolean;
  /** Waivers that no finding needed so far. */
  readonly unused: () => readonly Waived[];
}

/** The waivers of a plan. A waiver without a reason waives nothing: the schema tells of it. */
export function waiversOf(root: Node): Waivers {
  const left = new Map<string, Waived>();
  const given = new Set<string>();
  walk(root, {
    element: (_kind, entry, path) => {
      const waivers = entryOf(entry.value, 'waivers')?.value;
      for (const waiver of waivers?.kind === 'map' ? waivers.entries : []) {
        const isWritten =
          waiver.value.kind === 'scalar' &&
          typeof waiver.value.value === 'string' &&
          waiver.value.value.trim() !== '';
        if (!isWritten) continue;
        const key = `${pointer(asMethodSpells(path))}\n${waiver.key}`;
        given.add(key);
        left.set(key, { code: waiver.key, path: [...path, 'waivers', waiver.key] });
      }
    },
  });
  return {
    covers: (rule, path) => {
      const within = elementPath(path);
      for (let length = within.length; length > 0; length -= 1) {
        const key = `${pointer(within.slice(0, length))}\n${rule.code}`;
        if (!given.has(key)) continue;
        left.delete(key);
        return true;
      }
      return false;
    },
    unused: () => [...left.values()],
  };
}

/** What a lens says of an element is waived at the element: `/lenses/push-pull/concepts/x` at `/concepts/x`. */
function elementPath(path: Path): Path {
  return path[0] === 'lenses' ? path.slice(2) : path;
}

/** Findings name a strategy as the method does, however the file spells it. */
function asMethodSpells(path: Path): Path {
  return path.map((key, at) =>
    at === 1 && path[0] === 'strategies' && key === 'customize' ? 'customise' : key,
  );
}
