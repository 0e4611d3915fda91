import { editDistance } from '../nearest.ts';
import { wordsOf } from '../words.ts';

/** Letters that are one with another in some language's spelling but not in Unicode's. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/** A text without what people write now so, now so: case, accents, forms of a letter. */
export function folded(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F]|\u200C|\u200D/g, '')
    .replaceAll('’', "'")
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđłıς]/g, (letter) => letters[letter] ?? letter);
}

/** What is compared of a text. */
interface Gist {
  /** The telling words, each without its plural, in alphabetical order. */
  readonly words: readonly string[];
  /** All letters in their order, however they are parted: `check in`, `check-in`, `checkin`. */
  readonly joined: string;
  readonly numbers: string;
}

function gistOf(text: string): Gist {
  const all = wordsOf(folded(text).replace(/&/g, ' and ').replace(/'/g, ''));
  const words = all.filter((word, at) => at === all.length - 1 || !/^(?:a|an|the)$/.test(word)).map(singular);
  return {
    words: words.toSorted(),
    joined: words.join(''),
    numbers: words.filter((word) => /\p{N}/u.test(word)).join(' '),
  };
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=s|x|z|ch|sh)es$|s$/, '');
}

/** Whether two words are one, but for a slip: the first letter is hardly ever wrong, and in a short word each letter tells. */
function isSlip(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const most = length < 11 ? 1 : 2;
  if (a[0] !== b[0] || length < 6 || Math.abs(a.length - b.length) > most) return false;
  return (editDistance(a, b) <= most || isSwapped(a, b)) && !/[\u3040-\u9FFF\uAC00-\uD7AF]/.test(a);
}

/** Two neighbours changed places: the commonest slip of fast fingers. */
function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** From so many words on, two of them may hold a slip. */
const many = 6;

function areAlike(a: Gist, b: Gist): boolean {
  if (a.joined === '' || b.joined === '' || a.numbers !== b.numbers) return false;
  if (a.joined === b.joined) return true;
  if (a.words.length !== b.words.length) return false;
  const apart = differing(a.words, b.words, a.words.length < many ? 1 : 2);
  return apart !== undefined && haveSlips(apart.left, apart.right);
}

interface Apart {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The words that only one of two has, both in alphabetical order; undefined where they are more than so many. */
function differing(a: readonly string[], b: readonly string[], most: number): Apart | undefined {
  const left: string[] = [];
  const right: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [one, other] = [a[i], b[j]];
    if (one === other) {
      i += 1;
      j += 1;
    } else if (other === undefined || (one !== undefined && one < other)) {
      left.push(one ?? '');
      i += 1;
    } else {
      right.push(other);
      j += 1;
    }
    if (left.length > most || right.length > most) return undefined;
  }
  return { left, right };
}

function haveSlips(left: readonly string[], right: readonly string[]): boolean {
  const rest = [...right];
  return left.every((word) => {
    const at = rest.findIndex((other) => isSlip(word, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

const known = new Map<string, Gist>();

/** A list is compared anew after each line that is typed. */
function knownGist(text: string): Gist {
  const gist = known.get(text) ?? gistOf(text);
  if (known.size > 5_000) known.clear();
  known.set(text, gist);
  return gist;
}

/**
 * The label of the first text that says much the same in nearly the same words: another case, order or spelling, accents,
 * a plural, a slip of the finger. Undefined where there is none; texts whose numbers differ never are.
 */
export function alike(
  text: string,
  others: Iterable<{ readonly label: string; readonly words: string }>,
): string | undefined {
  const gist = knownGist(text);
  for (const { label, words } of others) if (areAlike(gist, knownGist(words))) return label;
  return undefined;
}

/** The pairs of texts that say much the same, by id, in the order of the first and then of the second. */
export function alikePairs(
  entries: readonly { readonly id: string; readonly text: string }[],
): readonly (readonly [string, string])[] {
  const gists = entries.map(({ text }) => knownGist(text));
  const seen = new Map<string, number[]>();
  return entries
    .flatMap(({ id }, at) => {
      const gist = gists[at] ?? gistOf('');
      const near = new Set<number>();
      for (const trace of new Set(traces(gist))) {
        const others = seen.get(trace) ?? [];
        for (const other of others) near.add(other);
        others.push(at);
        seen.set(trace, others);
      }
      return [...near]
        .filter((other) => areAlike(gists[other] ?? gist, gist))
        .map((other) => ({ first: other, pair: [entries[other]?.id ?? id, id] as const }));
    })
    .toSorted((a, b) => a.first - b.first)
    .map(({ pair }) => pair);
}

/** What two texts have in common at least where they are alike, so that not each has to be compared with each. */
function* traces({ words, joined, numbers }: Gist): Generator<string> {
  if (joined === '') return;
  yield joined;
  yield words.join(' ');
  // A slip leaves the first letter, so that of many words the initials tell enough.
  if (words.length >= many) yield `${numbers}\n${words.map((word) => word[0]).join('')}`;
  for (const [at, word] of words.length < many ? words.entries() : [])
    if (word.length > 4) yield `${numbers}\n${words.toSpliced(at, 1).join(' ')}\n${word[0]}`;
}
