import { wrap } from '../wrap.ts';
import { placeWords, plainPen, wordsWith } from './funnel-words.ts';
import { labels } from './labels.ts';
import type { FunnelBlock, FunnelRow } from './lens-section.ts';
import type { Screen } from './rows.ts';

const margin = '  ';
const gap = '  ';
/** A column narrower than this cannot be read; its places then stand one under another. */
const narrowest = 18;

/** A picture of a funnel on a terminal: stages down and columns across where there is room, else place by place. */
export function funnelLines(block: FunnelBlock, screen: Screen): readonly string[] {
  const { head, columns, rows } = block;
  const first = Math.max(...[head, ...rows.map(({ label }) => label)].map(screen.width));
  const room = screen.columns - margin.length - first - columns.length * gap.length;
  const each = Math.floor(room / Math.max(1, columns.length));
  return each < narrowest ? stackedLines(block, screen) : gridLines(block, screen, [first, each]);
}

type Widths = readonly [first: number, each: number];

function gridLines({ head, columns, rows }: FunnelBlock, screen: Screen, widths: Widths): readonly string[] {
  const heads = [head, ...columns.map((column) => wordsWith(column, plainPen))].map((text) => [text]);
  const rule = `${margin}${screen.paint('dim', '─'.repeat(widths[0] + columns.length * (widths[1] + gap.length)))}`;
  return [
    ...sideBySide(heads, screen, widths, 'bold'),
    ...rows.flatMap((row) => [rule, ...sideBySide(cellsOf(row), screen, widths)]),
  ];
}

function cellsOf({ label, fault, places }: FunnelRow): readonly (readonly string[])[] {
  return [
    [label, ...faultWords(fault)],
    ...places.map((place) => {
      const words = placeWords(place, plainPen);
      return words.length > 0 ? words : ['–'];
    }),
  ];
}

/** Cells beside one another, each wrapped in its column. */
function sideBySide(
  cells: readonly (readonly string[])[],
  { width, paint }: Screen,
  [first, each]: Widths,
  style?: 'bold',
): readonly string[] {
  const wrapped = cells.map((texts, at) =>
    texts.flatMap((text) => wrap(text, at === 0 ? first : each, width)),
  );
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((lines, at) => {
      const text = lines[line] ?? '';
      const rest = ' '.repeat(Math.max(0, (at === 0 ? first : each) - width(text)));
      const isName = style === 'bold' || (at === 0 && line === 0);
      return (isName && text !== '' ? paint('bold', text) : text) + rest;
    });
    return `${margin}${parts.join(gap)}`;
  });
}

/** Stage by stage, and under each a line for every column, so that an empty place is seen as well. */
function stackedLines({ columns, rows }: FunnelBlock, screen: Screen): readonly string[] {
  const heads = columns.map((column) => wordsWith(column, plainPen));
  return rows.flatMap(({ label, fault, places }) => [
    `${margin}${screen.paint('bold', label)}`,
    ...faultWords(fault).flatMap((words) => indented(words, screen)),
    ...places.flatMap((place, at) => stackedPlace(heads[at] ?? '', placeWords(place, plainPen), screen)),
  ]);
}

/** What a column has at a stage: behind its head, or under it where it is more than one thing. */
function stackedPlace(head: string, words: readonly string[], screen: Screen): readonly string[] {
  const [only, ...others] = words;
  if (others.length === 0) return indented(`${head}: ${only ?? '–'}`, screen);
  return [...indented(`${head}:`, screen), ...words.flatMap((text) => indented(text, screen, 6))];
}

/** Wrapped words, their later lines a little further in. */
function indented(words: string, { columns, width }: Screen, indent = 4): readonly string[] {
  return wrap(words, columns - indent - 2, width).map(
    (line, at) => ' '.repeat(at === 0 ? indent : indent + 2) + line,
  );
}

function faultWords(fault: string): readonly string[] {
  return fault === '' ? [] : [`${labels.funnelFault} ${fault}`];
}
