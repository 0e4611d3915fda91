import type { Paint } from '../../context.ts';
import { keysFor } from '../../core/workshop/how-to-answer.ts';
import type { Question } from '../../core/workshop/question.ts';
import { questionHelp } from '../../core/workshop/question-help.ts';
import { bareFrame, bodyWidth, type Frame, type Size } from './frame.ts';
import { renderGuide } from './guide-page.ts';
import { textWidth } from './screen.ts';
import type { Stroke } from './stroke.ts';
import type { Surface } from './surface.ts';

/**
 * The page that help shows: about the question itself, then about its topic.
 * @param keys how to answer at this terminal.
 */
export function helpPage(
  { guide }: Pick<Surface, 'guide'>,
  question: Question,
  keys = keysFor(question),
): string {
  return `${asMarkdown(questionHelp(question, keys))}\n\n${guide(question.topic)}`;
}

/** The bullets and numbers of guidance become those of a list, so that its lines stay apart. */
function asMarkdown(words: string): string {
  return words.replace(/^· /gm, '- ').replace(/^(\d+) /gm, '$1. ');
}

/** How far each scrolling key moves, in rows and in screens. */
const moves: Readonly<Record<string, { readonly rows: number; readonly screens: number }>> = {
  up: { rows: -1, screens: 0 },
  down: { rows: 1, screens: 0 },
  pageup: { rows: 0, screens: -1 },
  pagedown: { rows: 0, screens: 1 },
};

/** Where a help page stands after a key: from which row it shows, or undefined when the key closes it. */
export function scrollHelp(page: string, top: number, key: string, size: Size): number | undefined {
  const move = moves[key];
  if (move === undefined) return undefined;
  const last = lastTop(page, size);
  return Math.max(0, Math.min(last, Math.min(top, last) + move.rows + move.screens * (bodyRows(size) - 1)));
}

/** A page of help from a row on. */
interface Page {
  readonly page: string;
  readonly top: number;
  /** The question mark that opened it, where an answer may begin with one. */
  readonly mark: Stroke | undefined;
}

export function helpFrame({ page, top, mark }: Page, size: Size, paint: Paint): Frame {
  const lines = renderGuide(page, bodyWidth(size, textWidth), paint);
  const start = Math.min(top, lastTop(page, size));
  const scrolls = lines.length > bodyRows(size);
  const below = lines.length - start - bodyRows(size);
  const keys = [
    ...(mark ? [{ key: '?', does: 'writes ?' }] : []),
    { key: scrolls ? 'any other key' : 'any key', does: 'returns' },
    ...(scrolls ? [{ key: '↑↓', does: 'scroll' }] : []),
    ...(below > 0 ? [{ key: `${below} more`, does: below === 1 ? 'line below' : 'lines below' }] : []),
  ];
  return bareFrame(size, ['', ...lines.slice(start, start + bodyRows(size))], keys, paint);
}

/** A blank row above, a blank row and the keys below. */
function bodyRows(size: Size): number {
  return size.rows - 3;
}

function lastTop(page: string, size: Size): number {
  const length = renderGuide(page, bodyWidth(size, textWidth), (_style, text) => text).length;
  return Math.max(0, length - bodyRows(size));
}
