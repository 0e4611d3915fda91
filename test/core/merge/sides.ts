import { expect } from 'vitest';
import { mergePlans } from '../../../src/core/merge/merge-plans.ts';
import type { Marking, Merged } from '../../../src/core/merge/merged.ts';

export const marking: Marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };

export type Change = (text: string) => string;

/** A change of the text that is there for certain. */
export function swap(old: string, by: string): Change {
  return (text) => {
    expect(text).toContain(old);
    return text.replace(old, () => by);
  };
}

export function all(...changes: readonly Change[]): Change {
  return (text) => changes.reduce((now, change) => change(now), text);
}

/** The merge of two changes of one text. */
export function mergeOf(base: string, ours: Change, theirs: Change): Merged {
  return mergePlans({ base, ours: ours(base), theirs: theirs(base) }, marking);
}

export function textOf(merged: Merged): string {
  expect(merged.kind, merged.kind === 'doubtful' ? merged.why : '').not.toBe('doubtful');
  return merged.kind === 'doubtful' ? '' : merged.text;
}

export function conflictsOf(merged: Merged): readonly string[] {
  expect(merged.kind, merged.kind === 'doubtful' ? merged.why : '').not.toBe('doubtful');
  return merged.kind === 'conflicts'
    ? merged.conflicts.map(({ kind, path }) => `${kind} ${path.join('/')}`)
    : [];
}
