import type { Field, Fields } from '../plan/field.ts';
import { type ElementKind, elements, planFields } from '../plan/fields.ts';
import { labels } from './labels.ts';
import type { PlanData, Ref } from './plan-data.ts';
import { refsIn } from './ref.ts';
import type { Told } from './told.ts';

/** One item of a list of facts. Which of text, references and notes holds something goes by the kind. */
export interface Fact {
  /** `gap`: the text names what was not said. */
  readonly kind: 'words' | 'prose' | 'links' | 'notes' | 'gap';
  readonly label: string;
  readonly text: string;
  readonly refs: readonly Ref[];
  readonly notes: readonly Note[];
}

/** A line about another element, or by itself. */
export interface Note {
  readonly ref: Ref | null;
  readonly text: string;
}

/** The facts that an element's fields tell, in the order asked for; empty fields are left out, gaps named at the end. */
export function factsOf(kind: ElementKind, data: object, told: readonly Told[]): readonly Fact[] {
  const fields: Fields = elements[kind].fields;
  const values = new Map<string, unknown>(Object.entries(data));
  const facts: Fact[] = [];
  const gaps: string[] = [];
  for (const { field: key, gap } of told) {
    const field = fields[key];
    const fact = field && factIn(field, values.get(`${key}Words`) ?? values.get(key));
    if (fact) facts.push(fact);
    else if (field && gap) gaps.push(field.label.toLowerCase());
  }
  return gaps.length === 0
    ? facts
    : [...facts, { ...nothing, kind: 'gap', label: labels.gaps, text: gaps.join(', ') }];
}

/** What was said about the workshop, in the order of the table of fields; empty where nothing was. */
export function workshopFacts({ workshop }: PlanData): readonly Fact[] {
  const values = new Map<string, unknown>(Object.entries(workshop));
  return Object.entries<Field>(planFields.workshop.fields).flatMap(
    ([key, field]) => factIn(field, values.get(`${key}Words`) ?? values.get(key)) ?? [],
  );
}

/** References under a label that is no field's. */
export function linksFact(label: string, refs: readonly Ref[]): Fact {
  return { ...nothing, kind: 'links', label, refs };
}

/** What is missing under a label that is no field's. */
export function gapFact(label: string, text: string): Fact {
  return { ...nothing, kind: 'gap', label, text };
}

const nothing = { text: '', refs: [], notes: [] } as const;

function factIn({ kind, label }: Field, value: unknown): Fact | undefined {
  if (kind === 'references' || kind === 'reference') {
    const refs = refsIn(Array.isArray(value) ? value : [value]);
    return refs.length === 0 ? undefined : linksFact(label, refs);
  }
  if (kind === 'links' || kind === 'list') {
    const notes = Array.isArray(value) ? value.flatMap(noteIn) : [];
    return notes.length === 0 ? undefined : { ...nothing, kind: 'notes', label, notes };
  }
  const text = Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '';
  return text.trim() === ''
    ? undefined
    : { ...nothing, kind: kind === 'text' ? 'prose' : 'words', label, text };
}

/** A concept with how it moves a metric, or a number with what to know about it. */
function noteIn(value: object): readonly Note[] {
  const inside = new Map<string, unknown>(Object.entries(value));
  const texts = ['words', 'note', 'mechanism'].map((key) => inside.get(key));
  const text = texts.filter((said) => typeof said === 'string' && said.trim() !== '').join(': ');
  const [ref = null] = refsIn([inside.get('concept')]);
  return [{ ref, text }];
}
