import type { Context } from '../context.ts';
import { visibleLine } from '../core/visible.ts';
import { wrap } from '../core/wrap.ts';

/** One line of the list. */
export interface Listed {
  readonly name: string;
  readonly words: string;
}

const widestName = 24;

/** Starters and report templates, a line each; what has no room on it goes on under itself. */
export async function templateList(
  terminal: Context['terminal'],
  starters: readonly Listed[],
  reports: readonly Listed[],
): Promise<string> {
  const width = await terminal.measure();
  const columns = terminal.outputIsTerminal ? terminal.columns : Number.POSITIVE_INFINITY;
  const part = (rows: readonly Listed[]) => rowsOf(rows, { ...terminal, columns }, width);
  if (reports.length === 0) return part(starters).join('\n');
  const heading = (words: string) => terminal.paint('bold', words);
  return [
    heading('Starters, for cnsg new --template'),
    ...part(starters),
    '',
    heading('Report templates, for cnsg report'),
    ...part(reports),
  ].join('\n');
}

function rowsOf(
  all: readonly Listed[],
  { paint, columns }: Pick<Context['terminal'], 'paint' | 'columns'>,
  width: (text: string) => number,
): readonly string[] {
  const shown = all.map(({ name, words }) => ({ name: visibleLine(name), words: visibleLine(words) }));
  const indent = Math.min(widestName, Math.max(...shown.map(({ name }) => width(name)))) + 2;
  return shown.flatMap(({ name, words }) => {
    const under = wrap(words, columns - indent, width).map((row) => ' '.repeat(indent) + row);
    const head = paint('cyan', name);
    if (width(name) > widestName) return [head, ...under];
    return [head + (under[0] ?? '').slice(width(name)), ...under.slice(1)];
  });
}
