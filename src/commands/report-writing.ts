import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { isOurReport } from '../core/report/render-report.ts';
import type { Content } from './report-contents.ts';
import type { OutputFormat } from './report-formats.ts';

/** How a file stands to what would be written into it. */
export type Standing = 'none' | 'current' | 'stale' | 'foreign';

/** How the file at a content's path stands to it; line ends do not count, since git may change them. */
export function standingOf({ files, printer }: Context, { path, format, text }: Content): Standing {
  if (!files.exists(path)) return 'none';
  if (format === 'pdf') return printer.isPrintOf(path, text);
  const found = files.read(path);
  if (found.kind !== 'text') return 'foreign';
  const [before, after] = [withoutReturns(found.text), withoutReturns(text)];
  if (before === after) return 'current';
  return isOurs[format](before, after) ? 'stale' : 'foreign';
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** How each format tells that it was written here. */
const isOurs: Readonly<Record<Exclude<OutputFormat, 'pdf'>, (found: string, ours: string) => boolean>> = {
  md: isOurReport,
  html: isOurReport,
  json: (found, ours) => sameHead(found, ours, 3),
  // A table has no place for a marker but its head.
  csv: (found, ours) => sameHead(found, ours, 1),
};

function sameHead(one: string, other: string, lines: number): boolean {
  const head = (text: string) => text.split('\n', lines).join('\n');
  return head(one) === head(other);
}

/**
 * Writes files in place of older ones, and none where one of them stands in the way.
 * @throws UserError when a file stands there that was not written here, unless it is forced.
 */
export async function writeAll(
  context: Context,
  contents: readonly Content[],
  isForced: boolean,
): Promise<void> {
  demandOurs(context, contents, isForced);
  for (const content of contents) await write(context, content);
}

/** @throws UserError when a file stands there that was not written here, unless it is forced. */
function demandOurs(context: Context, contents: readonly Content[], isForced: boolean): void {
  const foreign = contents.filter((content) => standingOf(context, content) === 'foreign');
  if (foreign.length > 0 && !isForced) throw notOurs(foreign.map(({ path }) => path));
}

async function write(context: Context, content: Content): Promise<void> {
  const { path, format, text } = content;
  const standing = standingOf(context, content);
  // What is right already keeps its bytes, and a print is spared.
  if (standing === 'current') return;
  const bytes = format === 'pdf' ? await print(context, text) : text;
  const saved = context.files.save(path, bytes, standing === 'none' ? { text: undefined } : 'anything');
  if (saved.kind === 'changed')
    throw new UserError(`${path} was changed while the report was made`, { help: 'Run it again.' });
}

/** @throws UserError where no browser is found. */
async function print({ printer }: Context, html: string): Promise<Uint8Array> {
  const browser = printer.browser();
  if (browser !== undefined) return printer.pdf(browser, html);
  throw new UserError('There is no browser here that could print a PDF', {
    help: 'Install Chromium or Chrome, name one in CNSG_BROWSER, or print the HTML file yourself.',
  });
}

function notOurs(paths: readonly string[]): UserError {
  const were =
    paths.length === 1 ? 'was not written by cnsg, so it is' : 'were not written by cnsg, so they are';
  return new UserError(`${paths.join(', ')} ${were} left alone`, {
    help: 'Write elsewhere with --out, or replace what is there with `cnsg report --force`.',
  });
}
