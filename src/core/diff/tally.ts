import type { Change } from './change.ts';
import { chapterOf, chapters } from './chapters.ts';

/** The kinds of change in the order in which they are counted. */
export const changeKinds = [
  'added',
  'removed',
  'renamed',
  'changed',
  'status',
  'linked',
  'unlinked',
  'moved',
  'meta',
] as const satisfies readonly Change['kind'][];

export type Counts = Readonly<Record<Change['kind'], number>>;

export interface Tally {
  /** The parts of the plan in which something changed, in their order: `head`, or the key at the top of the file. */
  readonly sections: readonly { readonly section: string; readonly counts: Counts; readonly total: number }[];
  readonly counts: Counts;
  readonly total: number;
}

/** How many changes there are, by the parts of the plan and by kind; no sections where there are none. */
export function tally(changes: readonly Change[]): Tally {
  const bySection = new Map<string, Change[]>(chapters.map((chapter) => [chapter, []]));
  for (const change of changes) bySection.get(chapterOf(change.path))?.push(change);
  const filled = [...bySection].filter(([, inside]) => inside.length > 0);
  return {
    sections: filled.map(([section, inside]) => ({
      section,
      counts: countsOf(inside),
      total: inside.length,
    })),
    counts: countsOf(changes),
    total: changes.length,
  };
}

function countsOf(changes: readonly Change[]): Counts {
  const counts = {
    added: 0,
    removed: 0,
    renamed: 0,
    changed: 0,
    status: 0,
    linked: 0,
    unlinked: 0,
    moved: 0,
    meta: 0,
  };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
