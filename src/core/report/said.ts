import { approachIds, approachTitle } from '../method/approaches.ts';
import type { Field, Fields } from '../plan/field.ts';
import { type Metric, tbd } from '../plan/plan.ts';
import { measureWords } from './figures.ts';
import { labels, optionWords } from './labels.ts';
import type { Source } from './source.ts';

/** What a field says, before it is dressed for a page or a screen. */
export type Said =
  /** A few words of the program's or the team's, in one line. */
  | { readonly kind: 'words'; readonly words: string }
  /** A long text of the team's, which may hold Markdown. */
  | { readonly kind: 'prose'; readonly text: string }
  /** Other elements, by id. */
  | { readonly kind: 'elements'; readonly ids: readonly string[] }
  /** One line each, some of them about another element. */
  | { readonly kind: 'notes'; readonly notes: readonly Note[] };

export interface Note {
  readonly element?: string;
  /** Undefined where nothing was said about the element. */
  readonly words: string | undefined;
}

/** What a value of a field says; undefined where it says nothing. `unit` is for numbers that have one. */
export function saidBy(field: Field, value: unknown, source: Source, unit?: string): Said | undefined {
  const said = saying(field, value, source, unit);
  if (said?.kind === 'words') return said.words.trim() === '' ? undefined : said;
  if (said?.kind === 'prose') return said.text.trim() === '' ? undefined : said;
  if (said?.kind === 'elements') return said.ids.length === 0 ? undefined : said;
  return said === undefined || said.notes.length === 0 ? undefined : said;
}

function saying(field: Field, value: unknown, source: Source, unit: string | undefined): Said | undefined {
  if (value === undefined || value === null) return undefined;
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? { kind: 'prose', text: value } : undefined;
    case 'references':
    case 'elements':
      return { kind: 'elements', ids: idsIn(value) };
    case 'reference':
      return typeof value === 'string' ? { kind: 'elements', ids: [value] } : undefined;
    case 'links':
      return {
        kind: 'notes',
        notes: entriesOf(value).map(([element, link]) => noteOn(element, link, field, source)),
      };
    case 'list':
      return {
        kind: 'notes',
        notes: entriesOf(value).map(([, entry]) => ({
          words: groupWords(field.fields, entry, source, unit),
        })),
      };
    case 'open':
      return {
        kind: 'notes',
        notes: entriesOf(value).map(([key, entry]) => ({ words: `${key}: ${plainWords(entry)}` })),
      };
    default:
      return words(lineWords(field, value, source, unit));
  }
}

/** What a field that fits in one line says. */
function lineWords(field: Field, value: unknown, source: Source, unit: string | undefined): string {
  if (field.kind === 'group') return groupWords(field.fields, value, source, unit);
  if (field.kind === 'date' && typeof value === 'string') return source.figures.date(value);
  if (field.kind === 'choice') return choiceWords(value);
  if (field.kind === 'texts' && Array.isArray(value)) return value.map(plainWords).join('; ');
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  return typeof value === 'number' ? source.figures.number(value) : plainWords(value);
}

/** `42 minutes (1 October 2026)` for a measure with its date, `votes 7, impact 5` for other groups. */
function groupWords(fields: Fields, value: unknown, source: Source, unit: string | undefined): string {
  const inside = new Map(entriesOf(value));
  if ('value' in fields) {
    const [amount, date, note] = [inside.get('value'), inside.get('date'), inside.get('note')];
    const measure: Metric['baseline'] = {
      ...((typeof amount === 'number' || amount === tbd) && { value: amount }),
      ...(typeof date === 'string' && { date }),
    };
    return [measureWords(source.figures, measure, unit), note].filter(Boolean).map(plainWords).join(': ');
  }
  return Object.entries(fields)
    .filter(([key]) => inside.has(key))
    .map(([key, field]) => `${field.label.toLowerCase()} ${lineWords(field, inside.get(key), source, unit)}`)
    .join(', ');
}

function noteOn(element: string, link: unknown, field: { readonly fields: Fields }, source: Source): Note {
  const inside = new Map(entriesOf(link));
  const said = Object.entries(field.fields).map(([key, inner]) =>
    lineWords(inner, inside.get(key) ?? '', source, undefined),
  );
  return { element, words: said.filter((text) => text.trim() !== '').join('; ') || undefined };
}

/** The words for an option of a field. */
function choiceWords(value: unknown): string {
  const approach = approachIds.find((id) => id === value);
  if (approach) return approachTitle(approach);
  return (
    (typeof value === 'string' && Object.hasOwn(optionWords, value) && optionWords[value]) ||
    plainWords(value)
  );
}

function words(text: string): Said {
  return { kind: 'words', words: text };
}

function plainWords(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value);
}

function idsIn(value: unknown): readonly string[] {
  const ids = value instanceof Map ? [...value.keys()] : value;
  return Array.isArray(ids) ? [...new Set(ids.filter((id) => typeof id === 'string'))] : [];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (value instanceof Map) return [...value].map(([key, inside]) => [String(key), inside]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
