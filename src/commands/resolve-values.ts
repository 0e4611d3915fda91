import { fieldValue } from '../core/change/field-value.ts';
import { type NumberedPlan, numberedPlan } from '../core/change/numbered-plan.ts';
import { labelled } from '../core/diff/tell/field-label.ts';
import { UserError } from '../core/errors.ts';
import { kindAt } from '../core/merge/resolve-sides.ts';
import type { Pair } from '../core/merge/resolve-state.ts';
import { isList } from '../core/plan/edit.ts';
import { type Field, typedKinds } from '../core/plan/field.ts';
import { isInLens } from '../core/plan/lens-places.ts';
import type { Path } from '../core/plan/shape.ts';
import type { Json } from '../core/plan/tree.ts';
import { sentence } from '../core/sentence.ts';
import { titlesOf } from './resolve-words.ts';

/** What stands between two answers to one question, where both can be kept; a field of another kind holds one answer. */
const between: Readonly<Partial<Record<Field['kind'], string>>> = { text: '\n', line: '; ' };

/** Both answers, ours first; undefined where a field cannot hold both, or one side has nothing. */
export function bothOf(pair: Pair, path: Path, ours: Json | undefined, theirs: Json | undefined) {
  if (isList(ours) && isList(theirs)) return united(ours, theirs);
  if (typeof ours !== 'string' || typeof theirs !== 'string') return undefined;
  const field = fieldOf(pair, path);
  if (field && 'pattern' in field) return undefined;
  if (isInLens(path) && isOption(ours) && isOption(theirs)) return undefined;
  const divider = field === undefined ? '\n' : between[field.kind];
  return divider === undefined ? undefined : `${ours.replace(/\n$/, '')}${divider}${theirs}`;
}

/** Whether a text looks like one option of a choice: which fields of a lens are choices is for the lens to say. */
function isOption(text: string): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(text.trim());
}

function united(ours: readonly Json[], theirs: readonly Json[]): readonly Json[] | undefined {
  const all = [...ours, ...theirs];
  return all.every((item) => typeof item === 'string') ? [...new Set(all)] : undefined;
}

function fieldOf(pair: Pair, path: Path): Field | undefined {
  return labelled(path, titlesOf(pair)).field;
}

/** Kinds of fields whose answer is typed on one screen, ids of elements too. */
const typed: ReadonlySet<Field['kind']> = new Set([...typedKinds, 'reference', 'references']);

/** Whether another answer can be typed in place of two values. */
export function canType(pair: Pair, path: Path, values: readonly (Json | undefined)[]): boolean {
  if (kindAt(path) !== undefined) return false;
  const field = fieldOf(pair, path);
  if (field) return typed.has(field.kind);
  return values.every((value) => value === undefined || typeof value === 'string');
}

/** Whether an answer may run over several lines. */
export function isLong(pair: Pair, path: Path): boolean {
  const field = fieldOf(pair, path);
  return field === undefined || field.kind === 'text';
}

/** A value as it is typed. */
export function asTyped(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return isList(value) ? value.join('; ') : String(value);
}

/** What typed words mean, or why they cannot be taken. */
export type Typed = { readonly value: Json } | { readonly why: string };

/** What typed words mean for the field at a path: elements may be named by words or number, as either side has them. */
export function valueTyped(pair: Pair, path: Path, words: string): Typed {
  const field = fieldOf(pair, path);
  if (!field) return words.trim() === '' ? { why: 'Type a text.' } : { value: words };
  const [first, second] = [pair.ours, pair.theirs].map((file) => read(numberedPlan(file), field, words));
  if (first && 'value' in first) return first;
  return second && 'value' in second ? second : (first ?? { why: 'Type a text.' });
}

function read(numbered: NumberedPlan, field: Field, words: string): Typed {
  try {
    const value = fieldValue(numbered, field, words);
    return value === undefined ? { why: 'Type a text.' } : { value };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { why: `${sentence(error.message)} ${sentence(error.help)}` };
  }
}
