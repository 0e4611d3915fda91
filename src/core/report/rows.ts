import { type Width, wrap } from '../wrap.ts';
import { labels } from './labels.ts';
import type { Said } from './said.ts';
import type { Source } from './source.ts';

/** Styles a piece of text, or leaves it alone where there is no colour. */
export type Paint = (style: 'bold' | 'dim' | 'cyan', text: string) => string;

export interface Screen {
  readonly columns: number;
  readonly paint: Paint;
  readonly width: Width;
  /** Renders Markdown for a number of columns; without it, long texts stand as they were typed. */
  readonly markdown?: (text: string, columns: number) => Promise<string>;
}

/** One piece of a terminal view, from the top down. */
export type Row =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading' | 'group'; readonly text: string }
  /** An element: its number hangs to the left of its words. */
  | {
      readonly kind: 'element';
      readonly indent: number;
      readonly number: string;
      readonly text: string;
      readonly aside?: string;
    }
  | {
      readonly kind: 'fact';
      readonly indent: number;
      readonly label: string;
      readonly text: string | undefined;
    }
  | {
      readonly kind: 'prose';
      readonly indent: number;
      readonly label: string | undefined;
      readonly text: string;
    }
  /** A picture that draws itself for the room there is. */
  | { readonly kind: 'picture'; readonly lines: (screen: Screen) => readonly string[] };

/** A blank line. */
export const blank: Row = { kind: 'blank' };

/** The rows for what a field says; a gap is marked quietly. */
export function saidRows(
  label: string,
  said: Said | undefined,
  indent: number,
  source: Source,
): readonly Row[] {
  switch (said?.kind) {
    case undefined:
      return [{ kind: 'fact', indent, label, text: undefined }];
    case 'words':
      return [{ kind: 'fact', indent, label, text: said.words }];
    case 'prose':
      return [{ kind: 'prose', indent, label, text: said.text }];
    case 'elements':
      return [{ kind: 'fact', indent, label, text: said.ids.map((id) => source.name(id)).join(', ') }];
    case 'notes':
      return [
        { kind: 'fact', indent, label, text: '' },
        ...said.notes.map(({ element, words }): Row => {
          const text = [element === undefined ? '' : source.name(element), words ?? labels.gap];
          return { kind: 'element', indent: indent + 2, number: '-', text: text.filter(Boolean).join(': ') };
        }),
      ];
  }
}

/** The rows as text: lines no wider than the screen where words allow it, with one line end at the end. */
export async function drawn(rows: readonly Row[], screen: Screen): Promise<string> {
  const lines: string[] = [];
  for (const row of rows) lines.push(...(await linesOf(row, screen)));
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

async function linesOf(row: Row, screen: Screen): Promise<readonly string[]> {
  switch (row.kind) {
    case 'blank':
      return [''];
    case 'heading':
      return wrap(row.text, screen.columns, screen.width).map((line) => screen.paint('bold', line));
    case 'group':
      return wrap(row.text, screen.columns - 2, screen.width).map((line) => `  ${screen.paint('dim', line)}`);
    case 'element':
      return elementLines(row, screen);
    case 'fact':
      return factLines(row.label, row.text, row.indent, screen);
    case 'prose':
      return proseLines(row, screen);
    case 'picture':
      return row.lines(screen);
  }
}

function elementLines(
  row: Extract<Row, { kind: 'element' }>,
  { columns, width, paint }: Screen,
): readonly string[] {
  const lead = row.number === '' ? '' : row.number.padEnd(row.number === '-' ? 2 : 4);
  const margin = ' '.repeat(row.indent);
  const room = columns - row.indent - width(lead);
  const style = (line: string) => (row.number === '-' ? line : paint('bold', line));
  const words = wrap(row.text, room, width).map(style);
  const aside = row.aside === undefined ? [] : wrap(row.aside, room, width).map((line) => paint('dim', line));
  return [...words, ...aside].map((line, at) => {
    const before =
      at === 0
        ? paint('cyan', lead.trimEnd()) + ' '.repeat(lead.length - lead.trimEnd().length)
        : ' '.repeat(width(lead));
    return margin + before + line;
  });
}

function factLines(
  label: string,
  text: string | undefined,
  indent: number,
  screen: Screen,
): readonly string[] {
  const lead = `${label}:`;
  const gap = text === undefined;
  const lines = wrap(`${lead} ${text ?? labels.gap}`, screen.columns - indent - 2, screen.width);
  return lines.map((line, at) => {
    const margin = ' '.repeat(at === 0 ? indent : indent + 2);
    if (gap) return margin + screen.paint('dim', line);
    if (at > 0 || !line.startsWith(lead)) return margin + line;
    return margin + screen.paint('dim', lead) + line.slice(lead.length);
  });
}

/** Signs that a long text was written as Markdown. */
const markdownSigns = /[*_`[]|^\s*([-+#>]|\d+[.)])\s/m;

async function proseLines(row: Extract<Row, { kind: 'prose' }>, screen: Screen): Promise<readonly string[]> {
  const { indent, label, text } = row;
  const inner = label === undefined ? indent : indent + 2;
  const margin = ' '.repeat(inner);
  if (screen.markdown && markdownSigns.test(text)) {
    const rendered = await screen.markdown(text, screen.columns - inner);
    const lines = rendered
      .replace(/^\s*\n|\s+$/g, '')
      .split('\n')
      .map((line) => margin + line);
    return label === undefined
      ? lines
      : [`${' '.repeat(indent)}${screen.paint('dim', `${label}:`)}`, ...lines];
  }
  if (label !== undefined) return factLines(label, text.trim(), indent, screen);
  return wrap(text.trim(), screen.columns - inner, screen.width).map((line) => margin + line);
}
