import type { Paint } from '../../context.ts';
import { truncate, widthOf } from './measure.ts';
import type { KeyHint } from './screen.ts';

/** The keys of a screen on one line. Where there is no room, the last ones lose their words, then are left out. */
export function footer(keys: readonly KeyHint[], width: number, paint: Paint): string {
  const worded = keys.map((_, index) => index + 1).toReversed();
  const versions = [
    ...worded.map((count) => keys.map(({ key, does }, index) => (index < count ? `${key} ${does}` : key))),
    ...worded.map((count) =>
      keys.slice(0, count).map(({ key, does }, index) => (index < 1 ? `${key} ${does}` : key)),
    ),
  ].map((hints) => hints.join(' · '));
  const fitting = versions.find((line) => widthOf(line) <= width);
  return paint('dim', fitting ?? truncate(versions.at(-1) ?? '', width));
}
