import { cleanText } from '../plan/clean-text.ts';
import { type Edit, valueAt } from '../plan/edit.ts';
import { makeId } from '../plan/ids.ts';
import { tbd } from '../plan/plan.ts';
import { takenIds } from '../plan/taken-ids.ts';
import type { Asking } from '../workshop/asking.ts';
import { withoutBullets } from '../workshop/capture/bullets.ts';
import type { Draft } from '../workshop/draft.ts';
import { numberInFront } from '../workshop/how-to-answer.ts';
import type { ListItem } from '../workshop/question.ts';
import { lensSetting, type Words } from './asking.ts';
import type { LensRow } from './index.ts';
import { lensPath } from './lens.ts';
import { orderEdits } from './row-order.ts';
import { saysNone } from './says-none.ts';

/** A list whose lines are entries of the lens's own. */
export interface Rows {
  /** Where they go, under the lens. */
  readonly at: readonly string[];
  /** What one of them is, for ids of texts that cannot begin one. */
  readonly kind: string;
  /** What is there already, in order. */
  readonly entries: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** The field that the line fills, and the one behind `::`. */
  readonly naming: string;
  readonly second?: string;
}

/** Asks for entries, one a line; a mended line keeps its entry, and a line may say more behind `::`. */
export function rowsAsking(row: LensRow, words: Words, rows: Rows): Asking {
  const path = lensPath(row.id, ...rows.at);
  const id = `/${path.join('/')}`;
  const present = [...rows.entries].map(([key, entry]) => ({ id: key, text: lineOf(rows, key, entry) }));
  const typed: Typed[] = [];
  return {
    question: {
      kind: 'list',
      ...lensSetting(row),
      ...words,
      guidance: present.length > 1 ? [...words.guidance, numberInFront] : words.guidance,
      id,
      open: present.length === 0 ? [id] : unsaid(rows, id),
      items: present,
      isOrdered: true,
      pasted: (text) => withoutBullets(text.split(/\r?\n/)).flatMap(lineItem),
      remark: () => undefined,
    },
    edits: (answer, now) => {
      if (answer.kind !== 'list') return [];
      const shown = new Set(answer.items.map((item) => item.id));
      const gone = present.filter((one) => !shown.has(one.id)).map((one) => one.id);
      const { lines, left } = identified(rows, answer.items, typed, now);
      const edits = [
        ...lines.flatMap((line) => lineEdits(rows, path, line, present, now)),
        ...[...gone, ...left].flatMap((key): readonly Edit[] =>
          valueAt(now.root, [...path, key]) === undefined ? [] : [{ kind: 'remove', path: [...path, key] }],
        ),
      ];
      const ids = lines.map((line) => line.id);
      return [...edits, ...orderEdits(path, ids, edits, now)];
    },
  };
}

/** The entries that say nothing behind `::` yet, where something is asked for there; `none` needs no more. */
function unsaid({ entries, naming, second }: Rows, at: string): readonly string[] {
  if (second === undefined) return [];
  return [...entries]
    .filter(([, entry]) => !entry[second] && !saysNone(String(entry[naming] ?? '')))
    .map(([id]) => `${at}/${id}/${second}`);
}

/** A line that was typed on this screen, and the entry that it became. */
interface Typed {
  readonly id: string;
  text: string;
}

interface Line {
  readonly id: string;
  readonly text: string;
}

function lineOf({ naming, second }: Rows, id: string, entry: Readonly<Record<string, unknown>>): string {
  const [words, more] = [naming, second].map((key) => (key === undefined ? undefined : entry[key]));
  const title = typeof words === 'string' ? words.trim() : id;
  return typeof more === 'string' && more.trim() !== '' ? `${title} :: ${more.trim()}` : title;
}

function lineItem(text: string): readonly ListItem[] {
  return text.trim() === '' ? [] : [{ text: text.trim() }];
}

/**
 * The lines with the ids of their entries. A line that was typed here comes again with every answer: it is known by its
 * words, and a mended one by being the next that is left.
 */
function identified(rows: Rows, items: readonly ListItem[], typed: Typed[], now: Draft) {
  const texts = items
    .filter(({ id, text }) => id === undefined && text.trim() !== '')
    .map(({ text }) => text);
  const free = [...typed];
  const matched = texts.map((text) => {
    const at = free.findIndex((one) => one.text === text);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  });
  const fresh = texts.map((text, at): Typed => {
    const line = matched[at] ?? free.shift() ?? newLine(rows, text, typed, now);
    line.text = text;
    return line;
  });
  typed.splice(0, typed.length, ...fresh);
  const next = fresh.values();
  const lines = items.flatMap(({ id, text }): readonly Line[] => {
    if (id !== undefined) return [{ id, text }];
    const line = text.trim() === '' ? undefined : next.next().value;
    return line ? [line] : [];
  });
  return { lines, left: free.map(({ id }) => id) };
}

function newLine(rows: Rows, text: string, typed: Typed[], now: Draft): Typed {
  const taken = new Set([...takenIds(now), ...rows.entries.keys(), ...typed.map(({ id }) => id)]);
  const [words = text] = text.split(/\s*::\s*/);
  const line = { id: makeId(words, rows.kind, now.plan.language, (id) => taken.has(id)), text };
  typed.push(line);
  return line;
}

function lineEdits(
  { naming, second }: Rows,
  path: readonly string[],
  { id, text }: Line,
  present: readonly Line[],
  now: Draft,
): readonly Edit[] {
  // An untouched line says nothing new, also where its entry has no words of its own.
  if (present.some((one) => one.id === id && one.text === text)) return [];
  const [words = '', ...more] = second === undefined ? [text] : text.split(/\s*::\s*/);
  return [
    ...fieldEdits([...path, id, naming], words, now),
    ...(second === undefined ? [] : fieldEdits([...path, id, second], more.join(' '), now)),
  ];
}

function fieldEdits(path: readonly string[], text: string, now: Draft): readonly Edit[] {
  const [value, old] = [/^\s*tbd\s*$/i.test(text) ? tbd : cleanText(text), valueAt(now.root, path)];
  if (value === old) return [];
  if (value !== undefined) return [{ kind: 'set', path, value }];
  return old === undefined ? [] : [{ kind: 'remove', path }];
}
