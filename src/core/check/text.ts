import type { Diagnostic, Severity } from '../diagnostic.ts';
import { sentence } from '../sentence.ts';
import { visible } from '../visible.ts';
import { wrap } from '../wrap.ts';

/** Puts a style on a text. */
export type Paint = (
  style: 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'cyan' | 'blue',
  text: string,
) => string;

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<Severity, string>;

/** What findings are shown with. */
export interface FindingsShown {
  /** What the file is called, and its lines. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly paint: Paint;
  readonly columns: number;
}

/** One finding as a good compiler shows it: what, where, the line with a marker, the cure. */
export function findingText(diagnostic: Diagnostic, shown: FindingsShown): string {
  const { code, name: fault, severity, message, help, question, position } = diagnostic;
  const { name, paint, columns } = shown;
  const kind = `${severity}[${code}]`;
  const [first = '', ...others] = rows(`${message} (${fault})`, columns, kind.length + 1);
  const margin = ' '.repeat(String(position.line).length);
  return [
    `${paint(colours[severity], kind)} ${paint('bold', first)}`,
    ...others.map((row) => `${' '.repeat(kind.length + 1)}${paint('bold', row)}`),
    `${margin}${paint('blue', '-->')} ${visible(name)}:${position.line}:${position.column}`,
    ...excerpt(position, margin, shown),
    ...note(sentence(help), margin, shown),
    ...(question === undefined ? [] : note(`Ask: ${question}`, margin, shown)),
  ].join('\n');
}

function note(text: string, margin: string, { paint, columns }: FindingsShown): string[] {
  const [first = '', ...others] = rows(text, columns, margin.length + 3);
  return [`${margin} ${paint('blue', '=')} ${first}`, ...others.map((row) => `${margin}   ${row}`)];
}

function rows(text: string, columns: number, margin: number): readonly string[] {
  return wrap(visible(text), columns - margin, wide);
}

function excerpt({ line, column }: Diagnostic['position'], margin: string, shown: FindingsShown): string[] {
  const source = shown.lines[line - 1]?.replace(/^\uFEFF|\r$/g, '') ?? '';
  if (source.trim() === '') return [];
  const room = Math.max(20, shown.columns - margin.length - 4);
  const at = column - 1;
  const before = inOneLine(source.slice(Math.max(0, at - Math.floor(room / 2)), at));
  const after = cut(inOneLine(source.slice(at, at + room)), room - wide(before));
  const { paint } = shown;
  return [
    `${paint('blue', `${line} |`)} ${before}${after}`,
    `${margin} ${paint('blue', '|')} ${' '.repeat(wide(before))}${paint(colours.error, '^')}`,
  ];
}

function inOneLine(text: string): string {
  return visible(text).replaceAll('\n', ' ');
}

/** The beginning of a text that takes at most some columns. */
function cut(text: string, columns: number): string {
  if (wide(text) <= columns) return text;
  let left = columns;
  let kept = '';
  for (const character of text) {
    left -= wide(character);
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

const double =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u;

/** Letters and signs of one column each: most texts never need the classes of Unicode, which take milliseconds to prepare. */
const narrow = /^[\x20-\x7E\xA0-\u02FF\u2010-\u2027\u2030-\u203B]*$/;

/** Columns that a text takes, near enough for a marker: East Asian letters and emoji take two. */
export function wide(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += double.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return width;
}
