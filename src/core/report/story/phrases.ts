import { countWords, labels } from '../labels.ts';
import { anyWords, verbs } from './opening-words.ts';

/** A label with its places filled: `{count}`, `{list}`, `{words}`. */
export function filled(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A small number in words, a larger one in figures. */
export function countOf(count: number): string {
  return countWords[count] ?? String(count);
}

const listMark = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/** A long text in one line: items of a list stand one after the other. What is still to be found is no sentence. */
export function spoken(text: string): string {
  if (text.trim() === labels.tbd) return '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, at) => {
      const isItem = listMark.test(line);
      const before = at === 0 ? '' : isItem && listMark.test(lines[at - 1] ?? '') ? '; ' : ' ';
      return before + line.replace(listMark, '').trim();
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text with the full stop that it lacks, in any script. */
export function closed(text: string): string {
  return text === '' || /[.?!:;…。．！？।؟]["”’')»」]*$/u.test(text) ? text : `${text}.`;
}

/** A text as it goes on within a sentence of ours; undefined where it has to stand by itself. */
function withinSentence(text: string, openers: ReadonlySet<string>): string | undefined {
  const [first = ''] = /^[A-Za-z]+(?![\p{L}\p{M}\p{N}'’*_`])/u.exec(text) ?? [];
  const small = first.toLowerCase();
  return openers.has(small) ? small + text.slice(first.length) : undefined;
}

/** `a`, `a and b`, `a, b and c`; semicolons where the parts have commas of their own. */
export function listed(parts: readonly string[]): string {
  const comma = parts.some((part) => part.includes(',')) ? ';' : ',';
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const before = comma === ';' ? '; ' : ' ';
  return `${parts.slice(0, -1).join(`${comma} `)}${before}${labels.and} ${last}`;
}

/** The sentence that a list of the team's texts ends, and the one that stands before them where each stands by itself. */
export interface ListLabels {
  readonly flowing: string;
  readonly alone: string;
}

/** What a team wants, as one sentence where every text is an order, else as sentences of its own. */
export function toldAs({ flowing, alone }: ListLabels, texts: readonly string[]): string {
  const count = countOf(texts.length);
  const orders = texts.flatMap((text) => withinSentence(text.replace(/\.$/, ''), verbs) ?? []);
  if (orders.length === texts.length && !orders.some((text) => /[.?!:;]/.test(text)))
    return filled(flowing, { count, list: listed(orders) });
  return [filled(alone, { count }), ...texts.map(closed)].join(' ');
}

/** The first texts of many, and how many more there are. */
export function fewOf(texts: readonly string[], most: number): readonly string[] {
  const rest = texts.length - most;
  // To say that there is one more takes as much room as to name it.
  if (rest <= 1) return texts;
  return [...texts.slice(0, most), filled(labels.more, { count: countOf(rest) })];
}

/** A text of the team's behind ours, where its first word allows it to go on, else as it was typed; nothing for no text. */
export function led(text: string, label: string): readonly string[] {
  return ledBy(text, anyWords, label, label);
}

/** As `led`, with another label where the text opens with one of some words. */
export function ledBy(
  text: string,
  openers: ReadonlySet<string>,
  flowing: string,
  otherwise: string,
): readonly string[] {
  const said = spoken(text);
  if (said === '') return [];
  const small = withinSentence(said, openers);
  if (small !== undefined) return [closed(filled(flowing, { words: small }))];
  return [closed(filled(otherwise, { words: withinSentence(said, anyWords) ?? said }))];
}
