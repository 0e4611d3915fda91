import type { Context } from '../context.ts';
import { differenceData } from '../core/diff/tell/data.ts';
import { differenceStat } from '../core/diff/tell/stat.ts';
import { differenceText } from '../core/diff/tell/text.ts';
import type { Told } from '../core/diff/tell/told.ts';
import { UserError } from '../core/errors.ts';
import { jsonDocument } from './json-document.ts';
import { formatByEnding } from './report-formats.ts';
import type { Input } from './table.ts';

/** What a difference can be written as. */
export type DiffFormat = 'text' | 'md' | 'html' | 'json';

const formats: readonly DiffFormat[] = ['text', 'md', 'html', 'json'];

/**
 * The format that is asked for: `--json`, `--format`, else the ending of `--out`, else text.
 * @throws UserError for another one, and where `--stat` is asked of one that sums up by itself.
 */
export function formatIn({ json, format, out, stat }: Input['options']): DiffFormat {
  const named = json === true ? 'json' : (format ?? endingOf(out) ?? 'text');
  const found = formats.find((one) => one === named || (named === 'markdown' && one === 'md'));
  if (!found)
    throw new UserError(`There is no format \`${String(named)}\` for a difference`, {
      help: `Choose ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}.`,
    });
  if (stat !== true || found === 'text') return found;
  throw new UserError('--stat is for the terminal', {
    help: `The format ${found} sums up by itself: leave --stat out.`,
  });
}

function endingOf(out: Input['options'][string]): string | undefined {
  return typeof out === 'string' ? formatByEnding(out) : undefined;
}

/** A difference as it was asked for. @param command what shows all of it, for where not everything finds room. */
export async function outputOf(
  { terminal, templates }: Context,
  told: Told,
  format: DiffFormat,
  { stat, out }: Input['options'],
  command: string,
): Promise<string> {
  switch (format) {
    case 'json':
      return jsonDocument('diff', differenceData(told));
    case 'md':
      return (await import('../core/report/difference/markdown.ts')).differenceMarkdown(told, { command });
    case 'html':
      return (await import('../core/report/difference/html.ts')).differenceHtml(
        told,
        styleIn(templates),
        templates.digest,
      );
    case 'text': {
      const plain = (_style: string, text: string) => text;
      const paint = out === undefined ? terminal.paint : plain;
      const screen = { columns: terminal.columns, paint, width: await terminal.measure() };
      return stat === true ? differenceStat(told, screen) : differenceText(told, screen);
    }
  }
}

/** The style of the reports, which may be one's own, and that of differences. */
function styleIn(templates: Context['templates']): string {
  const ofReports = templates.reports('.').find(({ name }) => name === 'parts/style.css');
  return `${ofReports?.text ?? ''}\n${templates.read('difference/style.css')}`;
}
