import { once } from '../../once.ts';
import { labels } from '../labels.ts';

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
  const standIn = (found: string) => {
    const capitalised = found === found.toUpperCase() ? titleCase(found) : found;
    return exact.get(found) ?? known.get(loose(found)) ?? exact.get(capitalised);
  };
  return (text) =>
    text
      .normalize('NFC')
      .replace(all, (found) => standIn(found) ?? standIn(found.replace(/s$/i, '')) ?? found);
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

/** Signs of the scripts that put blanks between words; others, such as Chinese, may stand right beside a name. */
const spaced = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}]`;
const startsSpaced = once(() => new RegExp(`^${spaced}`, 'u'));

/** Words of scripts that put blanks between words have to stand by themselves, or with the `s` of a genitive. */
function asPattern(words: string): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s._-]+');
  const signs = [...words];
  const before = startsSpaced().test(signs[0] ?? '') ? `(?<!${spaced})` : '';
  const after = startsSpaced().test(signs.at(-1) ?? '') ? `s?(?!${spaced})` : '';
  return `${before}${escaped}${after}`;
}

/** What stands where something was covered without a word for it. */
export const covered = '[…]';

/** A text without its mail addresses. */
export function coverAddresses(text: string): string {
  return text.replace(/(?:mailto:)?[^\s<>()[\]@]+@[^\s<>()[\]@]*[^\s<>()[\]@.,;:!?]/giu, covered);
}

/** Addresses of the web in a text; half of one leads nowhere, so a reader gets it whole or not at all. */
export const webAddresses = /(?:https?:\/\/|www\.)[^\s<>()[\]]+/gi;

/** Made when it is asked for: classes of Unicode take milliseconds, and few reports leave anything out. */
const figures = once(
  () =>
    new RegExp(
      [
        String.raw`(?<mark>^[ \t]*\d{1,9}[.)][ \t])`,
        String.raw`(?<person>${labels.person} \d+)(?!\p{N})`,
        String.raw`(?<!${spaced})\p{N}(?:[\p{N}.,'’:/\u00a0\u202f]*\p{N})?`,
        String.raw`(?<=(?<!${spaced})\p{Lu}{3})\p{N}(?:[\p{N}.,'’]*\p{N})?`,
        String.raw`\p{N}{3,}`,
      ].join('|'),
      'gmu',
    ),
);

/**
 * A text without its numbers. The marks of numbered lists stay, and so do figures that belong to a word or a display
 * number, such as `B2B` and `C3`, unless they are sums as `EUR5`.
 * @param persons what stands for people, whose numbers tell them apart.
 */
export function coverNumbers(text: string, persons: ReadonlySet<string>): string {
  let counted = 0;
  const withoutFigures = (found: string) => found.replace(/\p{N}+/u, covered);
  return text.replace(figures(), (found, mark?: string, person?: string) => {
    if (person !== undefined) return persons.has(person) ? person : withoutFigures(person);
    if (mark === undefined) return covered;
    // Only what counts up from one is a list: `12. June` is not.
    const number = Number.parseInt(mark, 10);
    if (number !== 1 && number !== counted + 1) return withoutFigures(found);
    counted = number;
    return mark;
  });
}
