import { approachIds, approachTitle } from '../../method/approaches.ts';
import { type CardKind, cards } from '../../method/cards.ts';
import { findStrategy } from '../../method/strategies.ts';
import { cleanText } from '../../plan/clean-text.ts';
import type { Field, Target } from '../../plan/field.ts';
import { type ElementKind, elements } from '../../plan/fields.ts';
import type { Json } from '../../plan/tree.ts';
import type { Draft } from '../draft.ts';
import { parseMetricLine } from '../metric-line.ts';
import { pastedLines } from '../pasted.ts';
import type { FilledCard } from './card-text.ts';
import { idsIn, knownNames, spelling } from './known-names.ts';

export interface CardContent {
  readonly title: string;
  readonly fields: { readonly [key: string]: Json };
  /** What named nothing that the plan has, each with its label; it stands in one of the fields too. */
  readonly unknown: readonly string[];
}

/** What one value of a card means, and what of it means nothing. */
interface Reading {
  readonly fields: { readonly [key: string]: Json };
  readonly rest: string;
}

/** Makes an id that nothing else has. */
export type NewId = (text: string, kind: ElementKind) => string;

interface Desk {
  readonly draft: Draft;
  readonly newId: NewId;
}

type Read = (text: string, key: string, field: Field, desk: Desk) => Reading;

const readers: Partial<Record<Field['kind'], Read>> = {
  line: (text, key) => all({ [key]: oneLine(text) }),
  text: (text, key) => all({ [key]: cleanText(text) ?? '' }),
  choice: (text, key, field) => {
    const choice = field.kind === 'choice' ? chosen(text, field.options) : undefined;
    return choice === undefined ? none(text) : all({ [key]: choice });
  },
  reference: (text, key) => {
    const strategy = findStrategy(spelling(text).replace(/ strategy$/, ''));
    return strategy ? all({ [key]: strategy }) : none(text);
  },
  references: (text, key, field, { draft }) => {
    const { ids, rest } = idsIn(text, knownNames(draft, targetOf(field)));
    return { fields: ids.length > 0 ? { [key]: ids } : {}, rest };
  },
  links: (text, key, field, { draft }) => linked(text, key, draft, targetOf(field)),
  elements: (text, key, _field, { newId }) =>
    all({
      [key]: Object.fromEntries(
        pastedLines(text).map((statement) => [newId(statement, 'barrier'), { statement }]),
      ),
    }),
};

function all(fields: Reading['fields']): Reading {
  return { fields, rest: '' };
}

function none(text: string): Reading {
  return { fields: {}, rest: text };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function targetOf(field: Field): Target {
  if (field.kind === 'references' || field.kind === 'links') return field.target;
  throw new Error('A field without references was asked for what it refers to');
}

/** People say `wider` for `higher-order`, and the titles of approaches rather than their ids. */
function chosen(text: string, options: readonly string[]): string | undefined {
  const wanted = spelling(text).replace(/^wider(?: aim)?$/, 'higher-order');
  const approach = approachIds.find((id) => spelling(approachTitle(id)) === wanted);
  return options.find((option) => option === wanted || option === approach);
}

/** `Rebook in two taps: no desk in between`, one a line. */
function linked(text: string, key: string, draft: Draft, target: Target): Reading {
  const names = knownNames(draft, target);
  const links: Record<string, Json> = {};
  const rest = pastedLines(text).filter((line) => {
    const [, name = line, mechanism = ''] = /^(.+?)(?::|\s[-–—>→]+)\s+(.+)$/.exec(line) ?? [];
    const whole = idsIn(line, names);
    const { ids, rest: others } = whole.rest === '' ? whole : idsIn(name, names);
    if (others !== '' || ids.length === 0) return true;
    for (const id of ids) links[id] = whole.rest === '' ? {} : { mechanism };
    return false;
  });
  return { fields: Object.keys(links).length > 0 ? { [key]: links } : {}, rest: rest.join('\n') };
}

/** Everything that a filled card says, as fields of an element; what names nothing in the plan is kept in words. */
export function cardContent(card: FilledCard, draft: Draft, newId: NewId): CardContent {
  let fields: CardContent['fields'] = {};
  const unknown: string[] = [];
  for (const { key, label } of cards[card.kind].fields) {
    const text = card.values.get(key);
    if (text === undefined) continue;
    const reading = read(text, key, card.kind, { draft, newId });
    fields = { ...fields, ...reading.fields };
    if (reading.rest !== '') unknown.push(`${label}: ${reading.rest}`);
  }
  return named(card, withUnknown(card.kind, fields, unknown), unknown);
}

function read(text: string, key: string, kind: CardKind, desk: Desk): Reading {
  const fields: Readonly<Record<string, Field>> = elements[kind].fields;
  const field = fields[key];
  if (field) return readers[field.kind]?.(text, key, field, desk) ?? none(text);
  const numbers = parseMetricLine(oneLine(text), desk.draft.today);
  return 'fields' in numbers ? all(numbers.fields) : none(text);
}

/** Where a card keeps what it says about things that the plan does not have. */
const keeping: Readonly<Record<CardKind, string>> = {
  objective: 'statement',
  segment: 'rationale',
  concept: 'description',
  metric: 'name',
};

function withUnknown(
  kind: CardKind,
  fields: CardContent['fields'],
  unknown: readonly string[],
): CardContent['fields'] {
  if (unknown.length === 0) return fields;
  const key = keeping[kind];
  const known = fields[key] === undefined ? [] : [String(fields[key]).trim()];
  const kept =
    kind === 'metric'
      ? oneLine([...known, ...unknown.map((words) => `(${words})`)].join(' '))
      : (cleanText([...known, ...unknown].join('\n')) ?? '');
  return { ...fields, [key]: kept };
}

/** The title is the first line of what names the element; a card without one takes the first words on it. */
function named(card: FilledCard, fields: CardContent['fields'], unknown: readonly string[]): CardContent {
  const naming = elements[card.kind].naming;
  const words = fields[naming];
  const title = typeof words === 'string' ? words : ([...card.values.values()][0] ?? '');
  const first = oneLine(title.split('\n')[0] ?? '');
  return { title: first, fields: { ...fields, [naming]: words ?? first }, unknown };
}
