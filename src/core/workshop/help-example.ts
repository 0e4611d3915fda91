import type { Field } from '../plan/field.ts';
import { elements } from '../plan/fields.ts';
import { fieldAt } from '../plan/shape.ts';
import { textOf } from './field-text.ts';
import { anyOf, kindListed } from './listed-kind.ts';
import type { FormRow, GridQuestion, ListQuestion, MenuQuestion, Option, Question } from './question.ts';
import { lineKeys } from './quick-syntax.ts';

/** Examples of an answer, a line each: in the method's words, or with what stands on the screen. Some texts have none. */
export function exampleFor(question: Question): readonly string[] {
  switch (question.kind) {
    case 'text':
      return question.draft ? [question.draft] : fieldExample(question.id.split('/').slice(1));
    case 'list':
      return listExample(question);
    case 'pick':
      return numbered(question.options, (option, number) => `${number} ticks “${option.label}”`);
    case 'grid':
      return gridExample(question);
    case 'form':
      return [...new Set(question.rows.slice(0, mostRows).map(rowExample))];
    case 'menu':
      return menuExample(question);
    case 'board':
      return question.hint
        .split(' · ')
        .filter((words) => !words.startsWith('Enter '))
        .slice(0, 2);
  }
}

/** Rows of a long form are alike. */
const mostRows = 9;

function listExample({ id }: ListQuestion): readonly string[] {
  const kind = kindListed(id);
  const naming = kind && elements[kind].naming;
  if (!kind || !naming) return [];
  const keys = [naming, ...lineKeys(kind).filter((key) => key !== 'segments')];
  const words = keys.flatMap((key) => fieldExample([...anyOf(kind), key]));
  return [words.join(' :: ')];
}

function fieldExample(path: readonly string[]): readonly string[] {
  const example = shown(fieldAt(path));
  return example === undefined ? [] : [example];
}

/** What the row's hint gives as an example, or else the words of the field that it fills. */
function rowExample({ id, label, hint, example: given }: FormRow): string {
  if (given !== undefined) return given;
  const [, hinted] = /, like (.+)$/.exec(hint) ?? [];
  if (hinted !== undefined) return hinted;
  const path = id.split('/');
  const field = fieldAt(path);
  const example = shown(field);
  if (!field || example === undefined) return hint;
  // Many rows are labelled with an element of the plan, which is no part of an example.
  return `${path.length > 2 ? field.label : label}: ${example}`;
}

/** `Need: Another seat tonight`; undefined for an example that is no line. */
export function labelledExample(field: Field): string | undefined {
  const words = shown(field);
  return words === undefined ? undefined : `${field.label}: ${words}`;
}

/** The example of a field as it is typed; undefined where that is more than a line. */
function shown(field: Field | undefined): string | undefined {
  const example = field?.example;
  if (typeof example === 'boolean') return example ? 'yes' : 'no';
  if (Array.isArray(example)) return textOf(example.map(String), field);
  return typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
}

function numbered(
  options: readonly Option[],
  words: (option: Option, number: number) => string,
): readonly string[] {
  const [first, second] = options;
  if (second !== undefined) return [words(second, 2)];
  return first === undefined ? [] : [words(first, 1)];
}

function gridExample({ rows: [row], columns: [column], single }: GridQuestion): readonly string[] {
  if (row === undefined || column === undefined) return [];
  const does = single ? 'chooses' : 'ticks';
  return [`1 in the row of “${row.label}” ${does} “${column.label}”`];
}

function menuExample({ choices }: MenuQuestion): readonly string[] {
  const keyed = choices.find(({ key }) => key !== undefined);
  if (keyed?.key !== undefined) return [`${keyed.key} for “${keyed.label}”`];
  return choices.length < 2
    ? []
    : numbered(choices, ({ label }, number) => `${number}, then Enter, for “${label}”`);
}
