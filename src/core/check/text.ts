import type { Diagnostic, Severity } from '../diagnostic.ts';
import { sentence } from '../sentence.ts';
import { visible } from '../visible.ts';

type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'blue', text: string) => string;

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<Severity, string>;

/** One finding as a good compiler shows it: what, where, the line with a marker, the cure. */
export function findingText(
  name: string,
  text: string,
  diagnostic: Diagnostic,
  paint: Paint,
  columns: number,
): string {
  const { code, name: fault, severity, message, help, position } = diagnostic;
  const head = `${paint(colours[severity], `${severity}[${code}]`)} ${paint('bold', visible(message))} ${paint('dim', `(${fault})`)}`;
  const place = `${visible(name)}:${position.line}:${position.column}`;
  const margin = ' '.repeat(String(position.line).length);
  return [
    head,
    `${margin}${paint('blue', '-->')} ${place}`,
    ...excerpt(text, position, margin, paint, columns),
    `${margin} ${paint('blue', '=')} ${visible(sentence(help))}`,
  ].join('\n');
}

function excerpt(
  text: string,
  { line, column }: Diagnostic['position'],
  margin: string,
  paint: Paint,
  columns: number,
): string[] {
  const source = lineOf(text, line);
  if (source === undefined || source.trim() === '') return [];
  const room = Math.max(20, columns - margin.length - 4);
  const from = column - 1 < room - 8 ? 0 : column - 1 - Math.floor(room / 2);
  const shown = visible(source.slice(from, from + room));
  const before = visible(source.slice(from, column - 1));
  return [
    `${paint('blue', `${line} |`)} ${shown}`,
    `${margin} ${paint('blue', '|')} ${' '.repeat(wide(before))}${paint(colours.error, '^')}`,
  ];
}

/** Columns that a text takes, near enough for a marker: East Asian letters and emoji take two. */
function wide(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : /\p{M}/u.test(character)
          ? 0
          : 1;
  return width;
}

function lineOf(text: string, line: number): string | undefined {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) return undefined;
    start = newline + 1;
  }
  const end = text.indexOf('\n', start);
  return text
    .slice(start, end < 0 ? undefined : end)
    .replace(/\r$/, '')
    .replace(/^\uFEFF/, '');
}

/** How many of each severity there are, in words. */
export function countWords(diagnostics: readonly Diagnostic[]): string {
  const words = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return words.join(', ') || 'nothing to mend';
}
