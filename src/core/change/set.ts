import { UserError } from '../errors.ts';
import { type Edit, isList, sameValue, valueAt } from '../plan/edit.ts';
import type { Field, LinksField } from '../plan/field.ts';
import { planFields } from '../plan/fields.ts';
import { fieldsOf, type Path } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { sentence } from '../sentence.ts';
import { visibleLine } from '../visible.ts';
import { type Change, plainChange } from './change.ts';
import { type FieldChange, fieldEdits } from './field-edits.ts';
import { fieldNamed } from './field-name.ts';
import { fieldValue, idsOf } from './field-value.ts';
import { locate } from './locate.ts';
import { moved } from './move.ts';
import { labelOf, type NumberedPlan } from './numbered-plan.ts';
import { rootOf } from './root.ts';

/**
 * Gives a field of an element, or of the `plan` itself, another value; empty words clear it.
 * @throws UserError when there is no such element or field, or when the field cannot hold the words.
 */
export function setField(numbered: NumberedPlan, address: string, name: string, words: string): Change {
  const isPlan = address.trim().toLowerCase() === 'plan';
  const element = isPlan ? undefined : locate(numbered, address);
  const found = fieldNamed(numbered, element ? fieldsOf(element.kind) : planFields, name);
  const path = [...(element?.path ?? []), ...found.path];
  refuseElsewhere(found.field, path, words);
  if (element?.kind === 'concept' && isStrategy(found.path) && words.trim() !== '')
    return moved(numbered, [element], words);
  const change = fieldChange(numbered, found.field, path, words);
  const whose = element ? labelOf(numbered, element.id) : 'The plan';
  return plainChange(
    fieldEdits(rootOf(numbered), [change]),
    `${whose}: ${said(found.label, path, words, change)}`,
  );
}

/** With another strategy a concept needs another approach, so this is the same as to move it. */
function isStrategy(path: Path): boolean {
  return path.join() === 'strategy';
}

function fieldChange(numbered: NumberedPlan, field: Field, path: Path, words: string): FieldChange {
  const root = rootOf(numbered);
  if (field.kind === 'links') return { path, edits: linkEdits(numbered, field, path, words) };
  const value = fieldValue(numbered, field, words);
  const before = valueAt(root, path);
  if (value === undefined) return { path, edits: before === undefined ? [] : 'removed' };
  const isSame = before !== undefined && sameValue(before, value);
  return { path, edits: isSame ? [] : [{ kind: 'set', path, value }] };
}

/** Links that stay keep what they say; new ones come first, so that the field never stands empty in between. */
function linkEdits(
  numbered: NumberedPlan,
  { target }: LinksField,
  path: Path,
  words: string,
): FieldChange['edits'] {
  const value = valueAt(rootOf(numbered), path);
  const present = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const wanted = words.trim() === '' ? [] : idsOf(numbered, target, words);
  if (wanted.length === 0) return present.length === 0 ? [] : 'removed';
  return [
    ...wanted
      .filter((id) => !present.includes(id))
      .map((id): Edit => ({ kind: 'set', path: [...path, id], value: {} })),
    ...present
      .filter((id) => !wanted.includes(id))
      .map((id): Edit => ({ kind: 'remove', path: [...path, id] })),
  ];
}

function said(label: string, path: Path, words: string, { edits }: FieldChange): string {
  if (edits === 'removed') return `${label} is empty now.`;
  if (edits.length === 0)
    return words.trim() === '' ? `${label} is empty already.` : `${label} says so already.`;
  const set = edits.find((edit) => edit.kind === 'set' && edit.path.length === path.length);
  const value = set?.kind === 'set' ? set.value : undefined;
  return `${label} is now ${sentence(visibleLine(shown(value) ?? words.trim()))}`;
}

function shown(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return isList(value) ? value.join(', ') : String(value).trim();
}

/** Fields that a command of their own fills, or that keep the plan what it is. */
const elsewhere: readonly {
  readonly isMeant: (field: Field, path: Path) => boolean;
  readonly help: string;
}[] = [
  {
    isMeant: ({ kind }) => kind === 'elements',
    help: '`cnsg add`, `cnsg move` and `cnsg remove` change them',
  },
  { isMeant: (_, path) => path.at(-1) === 'actuals', help: '`cnsg actual` adds a number' },
  { isMeant: (_, path) => path[0] === 'revisions', help: '`cnsg agree` records one' },
  { isMeant: (_, path) => path[0] === 'lenses', help: 'Change it in the file' },
  { isMeant: (_, path) => path.join() === 'cnsg', help: 'It says in which format the file is written' },
];

function refuseElsewhere(field: Field, path: Path, words: string): void {
  const row = elsewhere.find(({ isMeant }) => isMeant(field, path));
  if (row) throw new UserError(`${field.label} cannot be set like this`, { help: row.help });
  if (path.join() === 'title' && words.trim() === '')
    throw new UserError('A plan needs a title', { help: 'Write another one in its place' });
  if (path.join() === 'status' && words.trim().toLowerCase() === 'agreed')
    throw new UserError('A plan is agreed with `cnsg agree`', {
      help: 'It shows what becomes an error, and asks',
    });
}
