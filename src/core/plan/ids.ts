import { fnv1a } from '../fnv.ts';
import { strategyIds } from '../method/strategies.ts';
import { lazyPattern } from './lazy-pattern.ts';

/** Words of any script in lower case, joined by hyphens, a letter first. */
export const idPattern =
  '^[\\p{Ll}\\p{Lo}\\p{Lm}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]*(-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{Nd}]+)*$';
/** In code points. */
export const idLength = 48;
/** Words that some YAML reader takes for something else than text. */
export const reservedIds = ['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n'];

/** The shape of a display number; for the letters see the table of elements. */
export const displayNumberPattern = '^[osblcmdpa][0-9]+$';
/** What begins with it is the user's own and no element. */
export const ownPrefix = 'x-';

const shape = lazyPattern(idPattern, 'u');
const displayNumber = new RegExp(displayNumberPattern);

/** What is wrong with an id, or undefined. */
export function idFault(id: string): string | undefined {
  if (id !== id.normalize('NFC')) return 'is not in Unicode form NFC';
  if ([...id].length > idLength) return `is longer than ${idLength} characters`;
  if (reservedIds.includes(id)) return 'is a word that YAML readers take for something else';
  if (displayNumber.test(id)) return 'looks like a display number';
  if (id.startsWith(ownPrefix)) return `begins with \`${ownPrefix}\`, which marks keys of your own`;
  return shape.test(id)
    ? undefined
    : 'is not made of lower-case words joined by hyphens, with a letter first';
}

/** Words that tell little, by language; elsewhere every word counts. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'a an the of to for and or in on at by with from into our your their its is are be we they who that this as it do not',
  de: 'der die das den dem des ein eine einen einem einer und oder in im an am auf für mit von vom zu zum zur bei ist sind wir sie nicht',
  fr: 'le la les un une des du de d l et ou à au aux en dans sur pour par avec nos leurs est sont nous ils ne pas qui que',
  es: 'el la los las un una unos unas de del y o a al en con por para su sus nuestro es son que no se lo',
};

/** How many telling words an id is made of before it has to be told from another. */
const usualWords = 3;

/**
 * A readable id for a text: its first telling words, with one more where they are taken, or a short hash of the text.
 * The same text and taken ids give the same id.
 * @param kind goes in front where the text alone cannot begin an id: `360 view` of a concept is `concept-360-view`.
 */
export function makeId(
  text: string,
  kind: string,
  language: string | undefined,
  isTaken: (id: string) => boolean,
): string {
  const words = tellingWords(text, language);
  for (let count = Math.min(usualWords, words.length); count > 0 && count <= words.length; count += 1) {
    const id = fitting(words.slice(0, count), kind);
    if (id && !idFault(id) && !isReserved(id) && !isTaken(id)) return id;
  }
  for (let salt = 0; ; salt += 1) {
    const mark = `x${hash(`${text}\n${salt}`)}`;
    const marked = words.length > 0 ? [...words.slice(0, usualWords), mark] : [kind.toLowerCase(), mark];
    const id = fitting(marked, kind, mark.length + 1) ?? `${kind.toLowerCase()}-${mark}`;
    if (!idFault(id) && !isReserved(id) && !isTaken(id)) return id;
  }
}

/** An address means one thing, so the strategies' names stay theirs even while they are not chosen. */
function isReserved(id: string): boolean {
  return id === 'customize' || strategyIds.some((strategy) => strategy === id);
}

function fitting(words: readonly string[], kind: string, keepLast = 0): string | undefined {
  const text = words.join('-');
  const id = /^\p{L}/u.test(text) && !idFault(text) ? text : [kind.toLowerCase(), ...words].join('-');
  const letters = [...id];
  if (letters.length <= idLength) return id;
  if (keepLast === 0)
    return words.length > 1 ? undefined : letters.slice(0, idLength).join('').replace(/-+$/, '');
  const head = letters
    .slice(0, idLength - keepLast)
    .join('')
    .replace(/-+$/, '');
  return head + letters.slice(letters.length - keepLast).join('');
}

function tellingWords(text: string, language: string | undefined): string[] {
  const stops = new Set((stopWords[(language ?? 'en').slice(0, 2).toLowerCase()] ?? '').split(' '));
  const words = segment(text, language);
  const telling = words.filter((word) => !stops.has(word));
  return telling.length > 0 ? telling : words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, language: string | undefined): string[] {
  const segmenter = segmenterFor(language ?? '');
  const folded = inLowerCase(text.normalize('NFKC'), language).replace(/['’]/gu, '').normalize('NFC');
  return [...segmenter.segment(folded)].flatMap(({ segment: word, isWordLike }) => {
    const plain = word.replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]/gu, '').replace(/^\p{M}+/u, '');
    return isWordLike && plain !== '' ? [plain] : [];
  });
}

/** As the language has it: the Turkish I and İ are ı and i. Elsewhere İ leaves its dot behind, which i has already. */
function inLowerCase(text: string, language: string | undefined): string {
  const locale = language && isLocale(language) ? language : 'en';
  return text.toLocaleLowerCase(locale).replaceAll('i\u0307', 'i');
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(isLocale(language) ? language : undefined, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

function isLocale(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** Four letters and digits that stand for a text. */
function hash(text: string): string {
  return fnv1a(text).toString(36).padStart(4, '0').slice(-4);
}
