import stringWidth from 'string-width';
import { graphemesOf } from '../core/graphemes.ts';

/** Breaks lines at words so that none is wider than the columns; what follows hangs under the text of its item. */
export function wrapStyled(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => carryStyles(wrapLine(line, columns)))
    .join('\n');
}

const itemMark = /^(?: |\x1b\[\d+m)*(?:- (?:\[[ x]\] )?|\d+\. )?/;

function wrapLine(line: string, columns: number): readonly string[] {
  if (stringWidth(line) <= columns) return [line];
  const [mark = ''] = itemMark.exec(line) ?? [];
  // So deep an item that hardly a word fits beside it begins at the edge.
  const hanging = stringWidth(mark);
  const indent = hanging > columns / 2 ? '' : ' '.repeat(hanging);
  const lines: string[] = [];
  let current = mark;
  for (const part of partsOf(line.slice(mark.length), columns - indent.length)) {
    if (stringWidth(withoutEnd(current + part)) > columns && current.trim() !== '') {
      lines.push(withoutEnd(current));
      current = indent;
    }
    current += current === indent ? part.trimStart() : part;
  }
  return [...lines, withoutEnd(current)];
}

/** Without the blanks at the end, where a style may end behind them. */
function withoutEnd(line: string): string {
  return line.replace(/\s+((?:\x1b\[\d+m)*)$/, '$1');
}

// Chinese and Japanese may break between any two characters, but not before a closing mark.
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const breakable = new RegExp(
  `(?<=${ideograph}[\\p{Pe}\\p{Pf}\\p{Po}]*)(?=${ideograph}|\\p{Ps})|(?<= )(?=[^ ])`,
  'u',
);

/** The pieces between which a line may break; what is wider than the room is cut where it has to be. */
function partsOf(text: string, room: number): readonly string[] {
  return text
    .split(breakable)
    .flatMap((part) => (stringWidth(part.trimEnd()) <= room ? [part] : cut(part, room)));
}

const styleOrLetters = /\x1b\[\d+m|[^\x1b]+/g;

function cut(part: string, room: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of lettersOf(part)) {
    if (stringWidth(piece + letter) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function lettersOf(part: string): readonly string[] {
  const runs = part.match(styleOrLetters) ?? [];
  return runs.flatMap((run) => (run.startsWith('\x1b') ? [run] : graphemesOf(run).map(({ text }) => text)));
}

/** Ends each line's styles with it and begins them again on the next: pagers draw every line by itself. */
function carryStyles(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const begun = open.join('');
    for (const [style] of line.matchAll(/\x1b\[\d+m/g)) open = afterStyle(open, style);
    const end = open.length > 0 ? '\x1b[0m' : '';
    return line.replace(/^ */, (indent) => indent + begun) + end;
  });
}

function afterStyle(open: readonly string[], style: string): readonly string[] {
  const rest = open.filter((other) => endOf(other) !== style);
  return endOf(style) === undefined ? rest : [...rest, style];
}

const ends: readonly (readonly [styles: RegExp, end: string])[] = [
  [/\[[12]m$/, '\x1b[22m'],
  [/\[4m$/, '\x1b[24m'],
  [/\[(3|9)[0-7]m$/, '\x1b[39m'],
];

function endOf(style: string): string | undefined {
  return ends.find(([styles]) => styles.test(style))?.[1];
}
