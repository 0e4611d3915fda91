import type { Paint } from '../context.ts';
import type { Screen } from '../core/diff/tell/runs.ts';
import { shortLines } from '../core/diff/tell/short.ts';
import { sumWords } from '../core/diff/tell/sum.ts';
import { elementLines } from '../core/diff/tell/text.ts';
import type { Told } from '../core/diff/tell/told.ts';
import { sentence } from '../core/sentence.ts';
import { shellWord } from '../core/shell-word.ts';
import { visibleLine } from '../core/visible.ts';
import { wrap } from '../core/wrap.ts';
import type { LogEntry } from './log-entries.ts';

export interface LogScreen extends Screen {
  readonly paint: Paint;
  /** `sum`: a line for each commit; `short`: one for each element; `full`: every field. */
  readonly detail: 'sum' | 'short' | 'full';
}

/** More lines would push the other commits off the screen. */
const mostElements = 12;

/** What one commit did, as a paragraph that begins with the commit. */
export function entryText(entry: LogEntry, screen: LogScreen): string {
  const { short, date, author, subject } = entry.version;
  const { paint, columns, width } = screen;
  const recorded = entry.revision === undefined ? '' : ` ${paint('cyan', `@${entry.revision}`)}`;
  const head = `${paint('yellow', short)} ${date} ${visibleLine(author)}${recorded}`;
  const words = wrap(visibleLine(subject), columns - 4, width).map((line) => `    ${paint('bold', line)}`);
  return [head, ...words, ...renameLines(entry, screen), ...outcomeLines(entry, screen)]
    .map((line) => line.trimEnd())
    .join('\n');
}

function quietLines(text: string, { columns, width, paint }: LogScreen): readonly string[] {
  return wrap(visibleLine(text), columns - 4, width).map((line) => `    ${paint('dim', line)}`);
}

/** The names of the file go from the top of the repository. */
function renameLines({ version: { path, before } }: LogEntry, screen: LogScreen): readonly string[] {
  const older = before.flatMap((one) => (one && one.path !== path ? [one.path] : []))[0];
  return older === undefined ? [] : quietLines(`The file was called ${older}; now it is ${path}.`, screen);
}

function outcomeLines(entry: LogEntry, screen: LogScreen): readonly string[] {
  const quiet = (text: string) => quietLines(text, screen);
  const { outcome, told, why } = entry;
  if (!told) return quiet(`! ${sentence(why ?? 'The plan cannot be read in it')}`);
  const isWhole = (outcome === 'begun' || outcome === 'taken') && screen.detail !== 'full';
  if (isWhole) return quiet(`${wholeWords[outcome]} with ${elementCount(entry)}.`);
  if (told.parts.length === 0) return quiet(noneWords[outcome]);
  if (screen.detail === 'sum') return quiet(`${sumWords(told)}.`);
  if (screen.detail === 'full') return fullLines(told, screen);
  const lines = shortLines(told, 4, screen);
  const more = lines.length - mostElements;
  if (more <= 1) return lines.flat();
  return [...lines.slice(0, mostElements).flat(), ...quiet(`and ${more} more: ${commandFor(entry)}`)];
}

const wholeWords = { begun: 'The plan begins,', taken: 'The plan is taken away,' } as const;
const noneWords = {
  begun: 'The plan begins empty.',
  taken: 'The plan is taken away.',
  changed: 'Nothing but the form of the file differs.',
  merged: 'A merge that adds nothing of its own.',
  unknown: '',
} as const;

function elementCount({ changes }: LogEntry): string {
  const count = changes.filter(({ kind }) => kind === 'added' || kind === 'removed').length;
  return count === 1 ? 'one element' : `${count} elements`;
}

function fullLines({ parts }: Told, screen: LogScreen): readonly string[] {
  const inner = { ...screen, columns: screen.columns - 4 };
  const elements = parts.flatMap((part) => part.elements);
  return elements.flatMap((element) => elementLines(element, inner)).map((line) => `    ${line}`);
}

/** The command that shows all that a commit changed. */
function commandFor({ version: { short, path } }: LogEntry): string {
  return `cnsg diff ${shellWord(`${short}~:${path}`)} ${shellWord(`${short}:${path}`)}`;
}
