import { type CardKind, cards } from '../../method/cards.ts';
import { type CardLine, cardLine } from './card-lines.ts';
import { withoutStamp, withoutStamps } from './chat.ts';

/** A card as somebody filled it. */
export interface FilledCard {
  readonly kind: CardKind;
  /** The whole of it, as it was pasted. */
  readonly raw: string;
  /** What stands behind each label, by the key of its field; nothing for what was left empty. */
  readonly values: ReadonlyMap<string, string>;
}

/** The cards of a text and the lines between them, in order. A text without cards comes back as it is. */
export function cardsIn(text: string, usual?: CardKind): readonly (FilledCard | string)[] {
  const pieces = [opened(undefined)];
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B\uFEFF]/g, '')
    .split('\n'))
    take(pieces, line, usual);
  return joined(pieces.map(closed));
}

/** A piece of the text that is being read. */
interface Open {
  readonly card: CardKind | undefined;
  readonly lines: string[];
  readonly values: Map<string, string[]>;
  /** How many labels it had, with its heading: one label alone may be an idea with a colon. */
  labels: number;
  /** The field that lines go to. */
  at: string | undefined;
  /** What stands before the first label: the title, where the card has no other. */
  readonly preface: string[];
}

function take(pieces: Open[], line: string, usual: CardKind | undefined): void {
  const said = cardLine(line) ?? cardLine(withoutStamp(line));
  const current = pieces.at(-1);
  if (!current) return;
  const key = current.card && said?.kind === 'label' ? said.keys.get(current.card) : undefined;
  if (said?.kind === 'label' && key !== undefined && !current.values.has(key)) {
    fill(current, key, said.value, line);
    return;
  }
  const card = said && opens(said, usual);
  if (said && card) {
    pieces.push(
      said.kind === 'heading'
        ? opened(card, line, said.value)
        : fill(opened(card), titleKey(card), said.value, line),
    );
  } else {
    current.lines.push(line);
    into(current, withoutStamps([line])[0] ?? line);
  }
}

function opened(card: CardKind | undefined, line?: string, heading = ''): Open {
  const hasHeading = line !== undefined;
  return {
    card,
    lines: hasHeading ? [line] : [],
    values: new Map(),
    labels: hasHeading ? 1 : 0,
    at: undefined,
    preface: [heading],
  };
}

function fill(piece: Open, key: string, value: string, line: string): Open {
  piece.lines.push(line);
  piece.at = key;
  piece.labels += 1;
  piece.values.set(key, [value]);
  return piece;
}

function into({ at, values, preface }: Open, line: string): void {
  const lines = at === undefined ? preface : values.get(at);
  // A rule, or what parts the rows of a table, says nothing before the first label.
  if (at !== undefined || /[\p{L}\p{N}]/u.test(line)) lines?.push(line);
}

function titleKey(card: CardKind): string {
  return cards[card].fields[0]?.key ?? '';
}

/** The kind of the card that begins here: its heading says so, or the label that names an element. */
function opens(said: CardLine, usual: CardKind | undefined): CardKind | undefined {
  if (said.kind === 'heading') return said.card;
  const kinds = [...said.keys].filter(([card, key]) => key === titleKey(card)).map(([card]) => card);
  return kinds.find((card) => card === usual) ?? kinds[0];
}

function closed({ card, lines, values, labels, preface }: Open): FilledCard | string {
  const raw = lines.join('\n');
  if (!card || labels < 2) return raw;
  const words = written(preface);
  const title = written(values.get(titleKey(card)) ?? []);
  const last = [...values.keys()].at(-1) ?? '';
  const more = words === title ? '' : words;
  const filled = [...values].map(
    ([key, value]) => [key, written(key === last && title !== '' ? [...value, more] : value)] as const,
  );
  const all = title === '' ? [[titleKey(card), more] as const, ...filled] : filled;
  return { kind: card, raw: raw.trim(), values: new Map(all.filter(([, value]) => value !== '')) };
}

/** What was written on the lines of a field, without the lines themselves and the rule below the card. */
function written(lines: readonly string[]): string {
  const words = lines.map((line) => line.replace(/^\s*(?:[-*•]\s+)?\\?_{3,}|\\?_{3,}\s*$/g, '').trimEnd());
  while (words.length > 0 && /^(?:[-*_ ✂]{3,})?$/.test(words.at(-1) ?? '')) words.pop();
  return words.join('\n').trim();
}

function joined(pieces: readonly (FilledCard | string)[]): readonly (FilledCard | string)[] {
  const all: (FilledCard | string)[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = `${last}\n${piece}`;
    else all.push(piece);
  }
  return all.filter((piece) => typeof piece !== 'string' || piece !== '');
}
