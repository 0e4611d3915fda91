/** How many columns of a terminal a text takes. */
export type Width = (text: string) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Signs that do not begin a line. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}、。，．：；！？ー]/u;

/**
 * Lines of at most `columns` columns, broken between words; within a word where it is too long, and between wide
 * characters, which know no blanks. A single character that is wider than the room stands alone. Line ends stay.
 */
export function wrap(text: string, columns: number, width: Width): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, columns), width));
}

function wrapLine(line: string, columns: number, width: Width): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let taken = 0;
  for (const { text, blank } of pieces(line, columns, width)) {
    const wide = width(text);
    const gap = blank && current !== '' ? 1 : 0;
    if (current !== '' && taken + gap + wide > columns) {
      lines.push(current);
      [current, taken] = [text, wide];
    } else {
      current += (gap ? ' ' : '') + text;
      taken += gap + wide;
    }
  }
  return [...lines, current];
}

interface Piece {
  readonly text: string;
  /** A blank stands before it. */
  readonly blank: boolean;
}

function* pieces(line: string, columns: number, width: Width): Generator<Piece> {
  for (const word of line.split(/[ \t]+/).filter((part) => part !== '')) {
    let blank = true;
    for (const text of unbroken(word, columns, width)) {
      yield { text, blank };
      blank = false;
    }
  }
}

/** The parts of a word that stay together on a line: all of it, unless it is too long or has wide characters. */
function unbroken(word: string, columns: number, width: Width): readonly string[] {
  const parts: string[] = [];
  let afterWide = false;
  for (const { segment: sign } of graphemes.segment(word)) {
    const isWide = width(sign) > 1;
    const last = parts.at(-1);
    const stays = closing.test(sign) || !(isWide || afterWide);
    if (last !== undefined && stays && width(last) + width(sign) <= columns)
      parts[parts.length - 1] = last + sign;
    else parts.push(sign);
    afterWide = isWide;
  }
  return parts;
}
