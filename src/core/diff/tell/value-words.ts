import { isList, isMap } from '../../plan/edit.ts';
import type { Field, Fields } from '../../plan/field.ts';
import { fieldsOf } from '../../plan/shape.ts';
import type { Json } from '../../plan/tree.ts';
import { type TitleOf, titleAndId } from './names.ts';

type Entries = { readonly [key: string]: Json };

/**
 * What a value of a field says in words: elements by title and id, maps by the labels of their fields, an entry a line.
 * Texts are as they were typed. Undefined for no value.
 */
export function valueWords(
  value: Json | undefined,
  field: Field | undefined,
  titleOf: TitleOf,
): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && field && 'target' in field) return titleAndId(value, titleOf(value));
  if (typeof value !== 'object') return String(value);
  return isList(value) ? listWords(value, field, titleOf) : mapWords(value, field, titleOf);
}

function listWords(list: readonly Json[], field: Field | undefined, titleOf: TitleOf): string {
  const words = list.map((item) =>
    isMap(item) && field?.kind === 'list'
      ? inOneLine(item, field.fields, titleOf)
      : (valueWords(item, field, titleOf) ?? ''),
  );
  return words.join(list.some(isMap) ? '\n' : '; ') || 'nothing';
}

function mapWords(map: Entries, field: Field | undefined, titleOf: TitleOf): string {
  switch (field?.kind) {
    case 'links':
      return entryLines(map, field.fields, titleOf);
    case 'elements':
      return entryLines(map, fieldsOf(field.element), titleOf);
    case 'list':
    case 'group':
      return inOneLine(map, field.fields, titleOf);
    default:
      return inOneLine(map, {}, titleOf);
  }
}

/** Entries that are keyed by an id, a line each. */
function entryLines(map: Entries, fields: Fields, titleOf: TitleOf): string {
  const lines = Object.entries(map).map(([id, value]) => {
    const words = isMap(value)
      ? inOneLine(value, fields, titleOf)
      : (valueWords(value, undefined, titleOf) ?? '');
    return [titleAndId(id, titleOf(id)), words]
      .filter((part) => part !== '' && part !== 'nothing')
      .join(': ');
  });
  return lines.join('\n') || 'nothing';
}

function inOneLine(map: Entries, fields: Fields, titleOf: TitleOf): string {
  const words = Object.entries(map).map(([key, value]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const said = valueWords(value, field, titleOf) ?? '';
    return `${field?.label ?? key}: ${isMap(value) && !field ? `(${said})` : said}`;
  });
  return words.join('; ') || 'nothing';
}
