import { isMap } from '../../plan/edit.ts';
import type { Field } from '../../plan/field.ts';
import { isLens, isNamed } from '../../plan/lens-places.ts';
import { fieldsOf, type Path } from '../../plan/shape.ts';
import type { Json } from '../../plan/tree.ts';
import type { Change, FieldChange, LinkChange, Moved } from '../change.ts';
import { saysNothing } from '../weight.ts';
import { labelled } from './field-label.ts';
import { nameOf, type TitleOf } from './names.ts';
import type { Fact, FieldFact, LinkFact, PlaceFact } from './told.ts';
import { valueWords } from './value-words.ts';

/** What a change says, field by field; nothing for an element that was possibly renamed: it says what it said. */
export function factsOf(change: Change, titleOf: TitleOf): readonly Fact[] {
  switch (change.kind) {
    case 'added':
      return contentFacts(change.path, change.value, 'after', titleOf);
    case 'removed':
      return contentFacts(change.path, change.value, 'before', titleOf);
    case 'renamed':
      return [];
    case 'moved':
      return [placeFact(change, titleOf)];
    case 'linked':
    case 'unlinked':
      return [linkFact(change, titleOf)];
    default:
      return [fieldFact(change, titleOf)];
  }
}

/** What an element says that came or went, a fact for each of its fields. */
function contentFacts(path: Path, value: Json, side: 'before' | 'after', titleOf: TitleOf): readonly Fact[] {
  if (!isMap(value)) return [];
  return Object.entries(value).map(([key, inside]): FieldFact => {
    const here = [...path, key];
    const { label, field } = labelled(here, titleOf);
    const none = { before: undefined, after: undefined };
    const words = { ...none, [side]: valueWords(inside, field, titleOf) };
    return { kind: 'field', path: here, label, weight: 'substantive', ...words };
  });
}

/** What a lens says of an element stands under its title, so the label does not name it once more. */
function withoutSubject({ path, subject }: FieldChange): Path {
  const at = subject ? path.indexOf(subject.id, 3) : -1;
  return path[0] === 'lenses' && at > 0 ? [...path.slice(0, 2), ...path.slice(at + 1)] : path;
}

function fieldFact(change: FieldChange, titleOf: TitleOf): FieldFact {
  const { path, weight, before, after } = change;
  const { label, field } = labelled(withoutSubject(change), titleOf);
  const words = (value: Json | undefined) => emptyWords(path, value) ?? valueWords(value, field, titleOf);
  return { kind: 'field', path, label, weight, before: words(before), after: words(after) };
}

/** The words for something of a lens that says something by being there, and nothing else. */
function emptyWords(path: Path, value: Json | undefined): string | undefined {
  if (value === undefined || !saysNothing(value)) return undefined;
  if (isLens(path)) return 'no answers yet';
  return isNamed(path) ? 'named' : undefined;
}

function linkFact({ kind, subject, field, target, value }: LinkChange, titleOf: TitleOf): LinkFact {
  const fields = fieldsOf(subject?.kind ?? '');
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const isEmpty = !isMap(value) || Object.keys(value).length === 0;
  return {
    kind,
    label: known?.label ?? field,
    target: nameOf(target),
    words: isEmpty ? '' : (valueWords(value, insideOf(known), titleOf) ?? ''),
  };
}

/** The fields of a link as those of a group, so that they are told without the id that stands around them. */
function insideOf(field: Field | undefined): Field | undefined {
  return field?.kind === 'links' ? { ...field, kind: 'group' } : field;
}

function placeFact({ from, to }: Moved, titleOf: TitleOf): PlaceFact {
  const leaves = parentOf(from.path) !== parentOf(to.path);
  const words = (place: Moved['to']) => {
    const where = place.after === undefined ? 'first' : `after “${titleOf(place.after) ?? place.after}”`;
    const parent = labelled(place.path, titleOf).within;
    return leaves && parent !== undefined ? `under “${parent}”, ${where}` : where;
  };
  return { kind: 'place', before: words(from), after: words(to) };
}

function parentOf(path: Path): string {
  return path.slice(0, -1).join('\n');
}
