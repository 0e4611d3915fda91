import type { Arrival } from './bursts.ts';
import { isNewline } from './stroke.ts';

/** Watches whether the first keys on a screen spell the rest of the word that opened it. */
export interface RestOfWord {
  /** The arrival as single keys where it may hold the rest of the word. */
  readonly parted: (arrival: Arrival) => readonly Arrival[];
  /** Takes the next arrival; true at the blank or Enter behind the word: nothing else was typed on the screen. */
  readonly endsWith: (arrival: Arrival) => boolean;
}

/** @param rest what is still to be typed of the word; undefined where no word was begun. */
export function restOfWord(rest = ''): RestOfWord {
  let left: string | undefined = rest === '' ? undefined : rest;
  return {
    parted: (arrival) => {
      if (left === undefined || arrival.kind === 'stroke' || arrival.pasted.whole) return [arrival];
      const text = arrival.pasted.text.toLowerCase();
      const isTyped = !/\n./.test(text) && (text.startsWith(left) || left.startsWith(text));
      return isTyped ? arrival.strokes.map((stroke) => ({ kind: 'stroke', stroke })) : [arrival];
    },
    endsWith: (arrival) => {
      const before = left;
      const { stroke } = arrival.kind === 'stroke' ? arrival : {};
      const typed = stroke?.text.toLowerCase();
      left = typed && before?.startsWith(typed) ? before.slice(typed.length) : undefined;
      return before === '' && stroke !== undefined && (typed === ' ' || isNewline(stroke));
    },
  };
}
