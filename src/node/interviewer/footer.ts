import type { Paint } from '../../context.ts';
import { truncate, widthOf } from './measure.ts';
import type { KeyHint } from './screen.ts';

/** The keys that are the same on every screen; nothing more opens from what was opened itself. */
export function usualKeys(atRest: boolean, isBeside = false): readonly KeyHint[] {
  return atRest ? everywhere.slice(0, isBeside ? 2 : 3) : everywhere.slice(0, 1);
}

const everywhere: readonly KeyHint[] = [
  { key: 'Esc', does: 'back' },
  { key: '?', does: 'help' },
  { key: '/', does: 'more' },
];

/**
 * The keys of a screen on one line, its own and then the usual ones. Where there is no room, its own keys but the first
 * lose their words, the last one first, then the usual ones do; then its own are left out.
 */
export function footer(
  own: readonly KeyHint[],
  usual: readonly KeyHint[],
  width: number,
  paint: Paint,
): string {
  const others = usual.filter(({ key }) => !own.some((hint) => hint.key === key));
  const versions = [
    ...fewer(own.length - 1).map((worded) => hints(own, 1 + worded, others, others.length)),
    ...fewer(others.length).map((worded) => hints(own, 1, others, worded)),
    ...fewer(own.length - 1).map((count) => hints(own.slice(0, 1 + count), 1, others, 0)),
  ].map((words) => words.join(' · '));
  const fitting = versions.find((line) => widthOf(line) <= width);
  return paint('dim', fitting ?? truncate(versions.at(-1) ?? '', width));
}

/** From so many down to none. */
function fewer(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) + 1 }, (_, less) => Math.max(0, count) - less);
}

/** So many keys of each sort with their words, the others bare. */
function hints(
  own: readonly KeyHint[],
  ownWorded: number,
  usual: readonly KeyHint[],
  usualWorded: number,
): readonly string[] {
  const told = (keys: readonly KeyHint[], worded: number) =>
    keys.map(({ key, does }, index) => (index < worded ? `${key} ${does}` : key));
  return [...told(own, ownWorded), ...told(usual, usualWorded)];
}
