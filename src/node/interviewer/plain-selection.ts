import { bestFor, type Findable, hasLabel } from './search.ts';

/** What a typed line selects. */
export type Selection =
  | {
      readonly kind: 'clear';
      readonly ids: readonly string[];
      /** Words for entries that there are none of yet. */
      readonly created: readonly string[];
      /** What was selected before stays selected. */
      readonly isAdded: boolean;
    }
  | { readonly kind: 'unclear'; readonly why: string };

/** Reads `1 3-5`, `rebook`, `S1 B2`, `rebook, queues` and `2 + Long queues`. */
export function selectionIn(line: string, entries: readonly Findable[]): Selection {
  const [chosen = '', ...added] = line.split(/(?:^|\s)\+\s*/);
  const isNew = (words: string) => numbersIn(words) === undefined && !hasLabel(entries, words);
  const parts = bestFor(entries, chosen).length === 1 ? [chosen] : chosen.split(/[,;]/);
  const known = [...parts, ...added.filter((words) => !isNew(words))];
  const found = known.filter((part) => part.trim() !== '').map((part) => idsFor(part, entries));
  const unclear = found.find((one) => 'why' in one);
  if (unclear !== undefined) return { kind: 'unclear', why: unclear.why };
  const ids = new Set(found.flatMap((one) => ('ids' in one ? one.ids : [])));
  return {
    kind: 'clear',
    ids: [...ids],
    created: added.filter((words) => words.trim() !== '' && isNew(words)).map((words) => words.trim()),
    isAdded: chosen.trim() === '',
  };
}

type Found = { readonly ids: readonly string[] } | { readonly why: string };

function idsFor(part: string, entries: readonly Findable[]): Found {
  const numbers = numbersIn(part);
  if (numbers === undefined) return named(part, entries);
  const ids = numbers.map((number) => entries[number - 1]?.id);
  return ids.includes(undefined)
    ? { why: `Type numbers from 1 to ${entries.length}, or words of a title.` }
    : { ids: ids.filter((id) => id !== undefined) };
}

/** The numbers and ranges of a text; undefined when it holds anything else. */
function numbersIn(text: string): readonly number[] | undefined {
  const parts = text
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const numbers = parts.map(rangeOf);
  return parts.length === 0 || numbers.includes(undefined)
    ? undefined
    : numbers.flatMap((range) => range ?? []);
}

/** More than any list has: a range as long as a year's seconds must not be counted out. */
const mostNumbers = 10_000;

function rangeOf(text: string): readonly number[] | undefined {
  const [, from, to = from] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  const [first, last] = [Math.min(Number(from), Number(to)), Math.max(Number(from), Number(to))];
  return Array.from({ length: Math.min(mostNumbers, last - first + 1) }, (_, index) => first + index);
}

/** One entry by its words, or several by a word or number each. */
function named(part: string, entries: readonly Findable[]): Found {
  const words = part.trim();
  const best = bestFor(entries, words);
  if (best.length === 1) return { ids: best.map(({ id }) => id) };
  if (best.length > 1) return { why: `“${words}” fits several: ${listed(best, entries)}.` };
  const each = words
    .split(/\s+/)
    .map((word) => (numbersIn(word) ? idsFor(word, entries) : one(word, entries)));
  const ids = each.map((found) => ('ids' in found ? found.ids : undefined));
  return ids.includes(undefined)
    ? {
        why: `Nothing here is called “${words}”. Type numbers from 1 to ${entries.length}, or words of a title.`,
      }
    : { ids: ids.flatMap((some) => some ?? []) };
}

function one(word: string, entries: readonly Findable[]): Found {
  const best = bestFor(entries, word);
  return best.length === 1 ? { ids: best.map(({ id }) => id) } : { why: '' };
}

/** As many as can be heard and remembered. */
const mostListed = 5;

function listed(some: readonly Findable[], entries: readonly Findable[]): string {
  const told = some.slice(0, mostListed).map((entry) => `${entries.indexOf(entry) + 1}. ${entry.label}`);
  return [...told, ...(some.length > mostListed ? ['and more'] : [])].join('; ');
}
