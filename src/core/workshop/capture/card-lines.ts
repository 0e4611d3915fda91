import { type CardKind, cardKinds, cards } from '../../method/cards.ts';
import type { Field } from '../../plan/field.ts';
import { elements } from '../../plan/fields.ts';

/** What a line of a card says: that a card begins, that a field does, or nothing of the kind. */
export type CardLine =
  | { readonly kind: 'heading'; readonly card: CardKind; readonly value: string }
  | { readonly kind: 'label'; readonly keys: ReadonlyMap<CardKind, string>; readonly value: string };

interface Label {
  readonly words: string;
  readonly keys: ReadonlyMap<CardKind, string>;
}

/** The printed labels, and the words that the plan's own fields have; long ones first, as some begin others. */
const labels: readonly Label[] = labelsOf().toSorted((a, b) => b.words.length - a.words.length);

function labelsOf(): Label[] {
  const found = new Map<string, Map<CardKind, string>>();
  for (const card of cardKinds) {
    const fields: Readonly<Record<string, Field>> = elements[card].fields;
    for (const { key, label } of cards[card].fields) {
      for (const words of [label, fields[key]?.label]) {
        if (words === undefined) continue;
        const keys = found.get(words.toLowerCase()) ?? new Map<CardKind, string>();
        found.set(words.toLowerCase(), keys.set(card, key));
      }
    }
  }
  return [...found].map(([words, keys]) => ({ words, keys }));
}

/** What Markdown, a mail or a table puts before words. */
const marks = /^[\s>|]*(?:[-*+•]\s+|#{1,6}\s+)?\|?\s*(\*{1,3}|_{1,3})?/;

/** Reads a line of a card, with or without Markdown's marks; undefined for a line of text. */
export function cardLine(line: string): CardLine | undefined {
  const [before = '', bold = ''] = marks.exec(line) ?? [];
  const words = line.slice(before.length).replace(before.includes('|') ? /\s*\|\s*$/ : /\s+$/, '');
  return heading(words) ?? label(words, bold, /[*_#]/.test(before.replace(/[*+]\s+$/, '')));
}

function heading(words: string): CardLine | undefined {
  const card = cardKinds.find((kind) => words.toLowerCase().startsWith(cards[kind].title.toLowerCase()));
  const rest =
    card && /^\s*\d*\s*[*_|]*\s*(?:[:–—]\s*[*_]*(.*))?$/.exec(words.slice(cards[card].title.length));
  return rest ? { kind: 'heading', card, value: rest[1] ?? '' } : undefined;
}

function label(words: string, bold: string, isMarked: boolean): CardLine | undefined {
  const lower = words.toLowerCase();
  for (const { words: known, keys } of labels) {
    if (!lower.startsWith(known)) continue;
    const after = words.slice(known.length);
    const rest =
      /^\s*[*_]*\s*(?:\([^)]*\))?\s*[*_]*\s*[:：|\t](.*)$/s.exec(after)?.[1] ??
      (isMarked && /^\s*[*_]*\s*(?:\([^)]*\))?\s*[*_]*$/.test(after) ? '' : undefined);
    if (rest !== undefined) return { kind: 'label', keys, value: withoutBold(rest, bold) };
  }
  return undefined;
}

/** `**Name:** Islanders` closes its marks behind the colon, `**Name: Islanders**` at the end. */
function withoutBold(value: string, bold: string): string {
  const rest = value.trim();
  if (bold === '') return rest;
  if (rest.startsWith(bold)) return rest.slice(bold.length).trim();
  return rest.endsWith(bold) && rest.indexOf(bold) === rest.length - bold.length
    ? rest.slice(0, -bold.length)
    : rest;
}
