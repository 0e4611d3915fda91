/** What can be found by its words. */
export interface Findable {
  readonly id: string;
  readonly number?: string;
  readonly label: string;
  readonly group?: string;
}

/**
 * The entries whose number, label or group hold every word of a query, whatever the order, case and accents: first those
 * that say just that, then those whose words begin so. A query without words finds all, in their own order.
 */
export function search<Entry extends Findable>(entries: readonly Entry[], query: string): readonly Entry[] {
  return words(query).length === 0 ? entries : ranked(entries, query).flat();
}

/** Those that a query fits best: one where it is clear what is meant, none where nothing is found. */
export function bestFor<Entry extends Findable>(entries: readonly Entry[], query: string): readonly Entry[] {
  return ranked(entries, query).find((rank) => rank.length > 0) ?? [];
}

function ranked<Entry extends Findable>(
  entries: readonly Entry[],
  query: string,
): readonly (readonly Entry[])[] {
  const wanted = words(query);
  const texts = textsOf(entries);
  const ranks: readonly [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const [index, entry] of entries.entries()) {
    const text = texts[index];
    if (text !== undefined && wanted.every((word) => text.whole.includes(word)))
      ranks[rank(text, wanted)].push(entry);
  }
  return ranks;
}

/** Whether an entry has just this label; case, accents and blanks do not count. */
export function hasLabel(entries: readonly Findable[], label: string): boolean {
  const wanted = words(label).join(' ');
  return textsOf(entries).some((text) => text.label === wanted);
}

function words(text: string): readonly string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}

/** The text of an entry as it is searched. */
interface Text {
  readonly number: string;
  readonly label: string;
  readonly whole: string;
}

/** Made once for as many keys as are typed. */
const known = new WeakMap<readonly Findable[], readonly Text[]>();

function textsOf(entries: readonly Findable[]): readonly Text[] {
  const texts = known.get(entries) ?? entries.map(textOf);
  known.set(entries, texts);
  return texts;
}

function textOf({ number = '', label, group = '' }: Findable): Text {
  const own = { number: folded(number), label: words(label).join(' ') };
  return { ...own, whole: `${own.number} ${own.label} ${folded(group)}` };
}

function rank({ number, label }: Text, wanted: readonly string[]): 0 | 1 | 2 {
  const query = wanted.join(' ');
  if (label === query || number === query) return 0;
  const own = `${number} ${label}`;
  return wanted.every((word) => beginsWord(own, word)) ? 1 : 2;
}

const withinWord = /[\p{L}\p{N}]/u;

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !withinWord.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const isPlain = /^[\x00-\x7f]*$/;
/** Letters that Unicode does not take apart into a plain one and its accent. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Lower case without accents, so that `Malmo` finds `Malmö`. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => spelled[letter] ?? letter);
}
