import { UserError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Field, Fields } from '../plan/field.ts';
import type { Path } from '../plan/shape.ts';
import { idsOf } from './field-value.ts';
import { labelOf, listed, type NumberedPlan } from './numbered-plan.ts';

/** A field that somebody named, with the way to it from its element. */
export interface NamedField {
  readonly path: Path;
  readonly field: Field;
  /** The words for it: `Target value`. */
  readonly label: string;
}

/**
 * The field that words name: its key (`valueProposition`, `target.value`), the same with hyphens, or its label (`What they
 * get`); behind links, the element they lead to (`concepts.C3.mechanism`). A group may be left out where only one has the
 * field (`impact`), and stands for its value where it has one (`target`).
 * @throws UserError when there is no such field, with what was probably meant.
 */
export function fieldNamed(numbered: NumberedPlan, fields: Fields, words: string): NamedField {
  const [first = '', ...rest] = spelledOut(fields, words.trim().split('.'));
  const [key, field] = entryNamed(fields, first);
  if (rest.length === 0) return { path: [key], field, label: field.label };
  if (field.kind === 'group')
    return within(key, field.label, fieldNamed(numbered, field.fields, rest.join('.')));
  if (field.kind === 'open' && field.texts)
    return { path: [key, rest.join('.')], field: waiver, label: `Waiver of ${rest.join('.')}` };
  if (field.kind === 'links') {
    const [address = '', ...inner] = rest;
    const [id = ''] = idsOf(numbered, field.target, address);
    const name = inner.join('.') || firstOf(field.fields);
    return within(key, labelOf(numbered, id), within(id, '', fieldNamed(numbered, field.fields, name)));
  }
  throw new UserError(`${field.label} has no fields of its own`, { help: `Write \`${key}\` alone` });
}

const waiver: Field = { kind: 'text', label: 'Waiver', description: '', example: '' };

function within(key: string, around: string, { path, field, label }: NamedField): NamedField {
  return { path: [key, ...path], field, label: around === '' ? label : `${around} ${lower(label)}` };
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function firstOf(fields: Fields): string {
  return Object.keys(fields)[0] ?? '';
}

/** The whole way to a field: `impact` is `assessment.impact`, `target` is `target.value`. */
function spelledOut(fields: Fields, parts: readonly string[]): readonly string[] {
  const [first = '', ...rest] = parts;
  const known = entryFor(fields, first)?.[1];
  if (known) {
    const hasValue = known.kind === 'group' && Object.hasOwn(known.fields, 'value');
    return hasValue && rest.length === 0 ? [first, 'value'] : parts;
  }
  const [group, ...others] = Object.entries(fields).filter(
    ([, field]) => field.kind === 'group' && entryFor(field.fields, first),
  );
  return group && others.length === 0 ? [group[0], ...parts] : parts;
}

function entryFor(fields: Fields, words: string): readonly [string, Field] | undefined {
  const entries = Object.entries(fields);
  return (
    entries.find(([key]) => plain(key) === plain(words)) ??
    entries.find(([, { label }]) => plain(label) === plain(words))
  );
}

function entryNamed(fields: Fields, words: string): readonly [string, Field] {
  const found = entryFor(fields, words);
  if (found) return found;
  const names = Object.keys(fields);
  const labels = Object.values(fields).map(({ label }) => label);
  const near = nearest(words, [...names, ...labels]);
  throw new UserError(`There is no field “${words}” here`, {
    help: near ? `Did you mean “${near}”?` : `The fields are ${listed(names)}`,
  });
}

/** Capitals, hyphens and blanks do not matter: `next-test` is `nextTest`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
