import type { ConceptStatus } from '../method/concepts.ts';
import { isList, isMap } from '../plan/edit.ts';
import type { Field } from '../plan/field.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { tbd } from '../plan/plan.ts';
import { fieldsOf } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { united, unitedTexts } from './unite.ts';

/** What an element holds, by key. */
export type Values = { readonly [key: string]: Json };

/** Where another name of an element is kept, for those that are named in one line. */
const longText: Partial<Readonly<Record<ElementKind, string>>> = {
  concept: 'description',
  segment: 'rationale',
  leftOut: 'reason',
};

/** What the first of two elements of a kind holds when it has taken up what the other says besides. */
export function joinedValues(kind: ElementKind, first: Values, other: Values): Values {
  const fields = fieldsOf(kind);
  let all: Values = first;
  for (const [key, value] of Object.entries(other)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    all = special(kind, key)?.(all, other) ?? { ...all, [key]: joinedField(field, all[key] ?? null, value) };
  }
  return all;
}

function joinedField(field: Field | undefined, one: Json, other: Json): Json {
  if (field?.kind === 'line') return joinedLines(one, other);
  if (field?.kind === 'list' && isList(one) && isList(other)) return joinedLists(field.identity, one, other);
  const isFirst = ['choice', 'date', 'reference'].includes(field?.kind ?? '');
  return isFirst && one !== null && one !== tbd ? one : united(one, other);
}

/** Two owners answer for it together. */
function joinedLines(one: Json, other: Json): Json {
  const isSaid = typeof one === 'string' && typeof other === 'string' && one !== tbd && other !== tbd;
  if (!isSaid) return united(one, other);
  return one.toLowerCase().includes(other.toLowerCase()) ? one : `${one}, ${other}`;
}

/** Of two entries with one identity the first stays. */
function joinedLists(identity: string, one: readonly Json[], other: readonly Json[]): Json {
  const identityOf = (item: Json) => (isMap(item) ? item[identity] : undefined);
  const known = new Set(one.map(identityOf));
  return [...one, ...other.filter((item) => !known.has(identityOf(item)))];
}

type Joining = (one: Values, other: Values) => Values;

function special(kind: ElementKind, key: string): Joining | undefined {
  if (key === elements[kind].naming) return (one, other) => joinedNames(kind, key, one, other);
  return kind === 'concept' && Object.hasOwn(ofConcepts, key) ? ofConcepts[key] : undefined;
}

/** A statement has room for another; of a one-line name the other is kept as `Also: …`. */
function joinedNames(kind: ElementKind, key: string, one: Values, other: Values): Values {
  const [first, second] = [textOf(one[key]), textOf(other[key])];
  if (first === '') return { ...one, [key]: second };
  if (second === '' || first.trim().toLowerCase() === second.trim().toLowerCase()) return one;
  if (fieldsOf(kind)[key]?.kind === 'text') return { ...one, [key]: unitedTexts(first, second) };
  const long = longText[kind];
  if (long === undefined) return { ...one, [key]: `${first} (also: ${second})` };
  return withLine(one, long, `Also: ${second}`);
}

function withLine(values: Values, key: string, line: string): Values {
  const before = textOf(values[key]);
  return { ...values, [key]: before === '' ? line : unitedTexts(before, line) };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** From the least to the most: joined concepts have come as far as the one that came furthest. */
const stages: readonly ConceptStatus[] = ['dropped', 'parked', 'idea', 'shortlisted', 'chosen'];

const ofConcepts: Readonly<Record<string, Joining>> = {
  status: (one, other) => {
    const [first, second] = [stageOf(one), stageOf(other)];
    return second > first ? { ...one, status: stages[second] ?? 'idea' } : one;
  },
  approach: (one, other) =>
    one.approach === undefined && one.strategy === other.strategy
      ? { ...one, approach: other.approach ?? null }
      : one,
  reason: (one, other) => {
    const isAside = stageOf(one) < stages.indexOf('idea');
    return withLine(one, isAside ? 'reason' : 'description', textOf(other.reason));
  },
  assessment: (one, other) => ({ ...one, assessment: joinedAssessment(one.assessment, other.assessment) }),
};

function stageOf({ status }: Values): number {
  return stages.findIndex((stage) => stage === (status ?? 'idea'));
}

/** Dots are added up. */
function joinedAssessment(one: Json = null, other: Json = null): Json {
  const both = united(one, other);
  if (!isMap(one) || !isMap(other) || !isMap(both)) return both;
  const [first, second] = [one.votes, other.votes];
  const isCounted = typeof first === 'number' && typeof second === 'number';
  return isCounted ? { ...both, votes: first + second } : both;
}
