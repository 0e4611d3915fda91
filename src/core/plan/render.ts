import { scalarValue } from './scalar-value.ts';
import type { Json } from './tree.ts';

/** The canonical step of indentation. */
export const indentStep = 2;

/** What YAML 1.1 readers would take for something else than text, though YAML 1.2 does not. */
const ambiguous =
  /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|=|<<|[-+]?0b[01_]+|[-+]?[\d][\d_,]*(?::[0-5]?\d)*(?:\.[\d_]*)?)$/;
/** Printable, on one line, and safe behind `key: ` in block style. */
const startsSafely = /^[^\s\-?:,[\]{}#&*!|>'"%@`.=<~]/u;
const unprintable = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]/u;

/** A text, number or flag on one line; `flow` inside `[]` or `{}`. */
export function scalarText(value: string | number | boolean, flow: boolean): string {
  if (typeof value !== 'string') return Object.is(value, -0) ? '-0' : String(value);
  if (isPlain(value, flow)) return value;
  if (unprintable.test(value) || value.includes("'") || !/["\\]/.test(value)) return doubleQuoted(value);
  return `'${value}'`;
}

function isPlain(text: string, flow: boolean): boolean {
  if (!startsSafely.test(text) || unprintable.test(text) || /\s$|:(?:\s|$)|\s#/.test(text)) return false;
  if (flow && /[,[\]{}:#]/.test(text)) return false;
  return typeof scalarValue(text) === 'string' && !ambiguous.test(text);
}

/** JSON's escapes are YAML's; what JSON leaves bare and YAML does not print is escaped too. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(new RegExp(unprintable, 'gu'), (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** How new text has to look: the line break of the file, and whether it stands inside `[]` or `{}`. */
export interface Style {
  readonly eol: string;
  readonly flow: boolean;
}

/**
 * What comes behind the colon of a key in column `column`: ` text`, or line breaks and deeper lines for what is longer.
 * New text is in two-space block style, several lines as a `|` literal, unless it stands in a flow collection.
 */
export function valueText(value: Json, column: number, style: Style): string {
  if (style.flow) return ` ${flowText(value)}`;
  if (value === null) return '';
  if (typeof value === 'string')
    return isLiteral(value) ? ` ${literal(value, column, style.eol)}` : ` ${scalarText(value, false)}`;
  if (typeof value !== 'object') return ` ${scalarText(value, false)}`;
  const lines = collectionLines(value, column + indentStep, style);
  return lines.length > 0 ? style.eol + lines.join(style.eol) : ` ${Array.isArray(value) ? '[]' : '{}'}`;
}

/** The lines of a map's entries or a list's items, indented to `column`. */
export function collectionLines(value: object, column: number, style: Style): string[] {
  const indent = ' '.repeat(column);
  if (Array.isArray(value)) return value.map((item: Json) => itemText(item, column, style));
  return Object.entries(value).map(([key, item]) => `${indent}${entryText(key, item, column, style)}`);
}

/** An entry of a map, without its indentation. */
export function entryText(key: string, value: Json, column: number, style: Style): string {
  return `${scalarText(key, style.flow)}:${valueText(value, column, style)}`;
}

/** An item of a block list with its dash, indented to `column`; a map begins on the line of the dash. */
export function itemText(item: Json, column: number, style: Style): string {
  const dash = `${' '.repeat(column)}-`;
  if (item === null || typeof item !== 'object') return dash + valueText(item, column, style);
  const lines = collectionLines(item, column + indentStep, style);
  if (lines.length === 0) return `${dash} ${Array.isArray(item) ? '[]' : '{}'}`;
  return `${dash} ${lines.join(style.eol).trimStart()}`;
}

/** A value in one line, as inside `[]` and `{}`. */
export function flowText(value: Json): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return scalarText(value, true);
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${scalarText(key, true)}: ${flowText(item)}`)
    .join(', ')}}`;
}

/**
 * Several lines that a literal keeps exactly. A line of blanks alone, a tab in front, or breaks in excess at the end are
 * left to quotes: parsers disagree about them.
 */
function isLiteral(text: string): boolean {
  if (!text.includes('\n') || /\n\n$|^\n/.test(text)) return false;
  return text.split('\n').every((line) => !unprintable.test(line) && !/^\s+$|^\t/.test(line));
}

function literal(text: string, column: number, eol: string): string {
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  const indent = ' '.repeat(column + indentStep);
  const header = `|${text.startsWith(' ') ? indentStep : ''}${ends ? '' : '-'}`;
  return [header, ...lines.map((line) => (line === '' ? '' : indent + line))].join(eol);
}
