/** Words to be covered, and what stands for them. */
export interface Cover {
  readonly words: string;
  readonly by: string;
  /** The words are a name only as they were typed: `Will`, but not `will`. */
  readonly exact?: true;
}

/** A function that replaces all covered words in a text, the longest first, wherever they stand as words. */
export function coverer(covers: readonly Cover[]): (text: string) => string {
  const known = new Map<string, string>();
  const exact = new Map<string, string>();
  for (const { words, by, exact: isExact } of covers) {
    if (words.trim() === '') continue;
    if (isExact) exact.set(words, exact.get(words) ?? by);
    else known.set(loose(words), known.get(loose(words)) ?? by);
  }
  const patterns = [...new Set([...known.keys(), ...exact.keys()])]
    .toSorted((one, other) => other.length - one.length)
    .map(asPattern);
  if (patterns.length === 0) return (text) => text;
  const all = new RegExp(patterns.join('|'), 'giu');
  return (text) =>
    text.normalize('NFC').replace(all, (found) => {
      const capitalised = found === found.toUpperCase() ? titleCase(found) : found;
      return exact.get(found) ?? known.get(loose(found)) ?? exact.get(capitalised) ?? found;
    });
}

/** As words are compared: `ada.moreau` is `Ada Moreau`. */
function loose(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s._-]+/g, ' ')
    .trim();
}

function titleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Words of scripts that put blanks between words have to stand by themselves. */
function asPattern(words: string): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s._-]+');
  const spaced = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]`;
  const isSpaced = (sign: string) => new RegExp(spaced, 'u').test(sign);
  const signs = [...words];
  const before = isSpaced(signs[0] ?? '') ? String.raw`(?<![\p{L}\p{N}])` : '';
  const after = isSpaced(signs.at(-1) ?? '') ? String.raw`(?![\p{L}\p{N}])` : '';
  return `${before}${escaped}${after}`;
}

/** What stands where something was covered without a word for it. */
export const covered = '[…]';

/** A text without its mail addresses. */
export function coverAddresses(text: string): string {
  return text.replace(/(?:mailto:)?[^\s<>()[\]@]+@[^\s<>()[\]@]*[^\s<>()[\]@.,;:!?]/giu, covered);
}

/**
 * A text without its numbers. The marks of numbered lists stay, and so do figures that belong to a word or a display
 * number, such as `B2B` and `C3`.
 */
export function coverNumbers(text: string): string {
  return text.replace(
    /(^[ \t]*\d{1,9}[.)][ \t])|(?<![\p{L}\p{N}])\p{N}[\p{N}.,'’:/\u00a0\u202f]*\p{N}|(?<![\p{L}\p{N}])\p{N}|\p{N}{3,}/gmu,
    (_, mark: string | undefined) => mark ?? covered,
  );
}
