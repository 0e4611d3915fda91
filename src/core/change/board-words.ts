import { UserError } from '../errors.ts';
import type { Located } from '../plan/every-element.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { locate } from './locate.ts';
import { elementsByNumber, type NumberedPlan } from './numbered-plan.ts';

/** A line with a plan to read it against; `kind` is what a number without a letter means. */
export interface Board {
  readonly numbered: NumberedPlan;
  readonly kind?: ElementKind;
}

/** What stands before a colon or `because`, and behind it. */
export function withReason(words: string): readonly [what: string, reason: string] {
  const match = /^(.*?)(?:\s*:\s*|\s+because\s+)(.*)$/is.exec(words);
  return match ? [match[1]?.trim() ?? '', match[2]?.trim() ?? ''] : [words.trim(), ''];
}

const number = /^[a-z]?\d+$/i;
const range = /^([a-z]?)(\d+)-([a-z]?)(\d+)$/i;

/** Numbers and ranges of them at the beginning of a line, and the words behind them. */
export function leadingNumbers(words: string): readonly [numbers: readonly string[], rest: string] {
  const tokens = words
    .replace(/\b([a-z]?\d+)\s*[-–—]\s*([a-z]?\d+)\b/gi, '$1-$2')
    .split(/[\s,;]+/)
    .filter((token) => token !== '');
  const isPart = (token: string) => number.test(token) || range.test(token) || /^(?:and|&|\+)$/i.test(token);
  const end = tokens.findIndex((token) => !isPart(token));
  const leading = end < 0 ? tokens : tokens.slice(0, end);
  const numbers = leading.filter((token) => number.test(token) || range.test(token));
  return [numbers, end < 0 ? '' : tokens.slice(end).join(' ')];
}

/**
 * The elements that words name: numbers and ranges (`4 7 9-12`, `B3`), or a few words that fit one element alone.
 * @throws UserError when there are none, or for a number that nothing has.
 */
export function elementsNamed(board: Board, words: string): readonly Located[] {
  const [numbers, rest] = leadingNumbers(words);
  if (numbers.length > 0 && rest === '') return numberedElements(board, numbers);
  if (words.trim() === '')
    throw new UserError('Which ones?', { help: `Write them behind it, like ${example(board)}` });
  return [oneNamed(board, words)];
}

/** Words mean the board's own kind first. */
function oneNamed({ numbered, kind }: Board, words: string): Located {
  if (kind === undefined) return locate(numbered, words, { isLoose: true });
  try {
    return locate(numbered, words, { kinds: [kind], isLoose: true });
  } catch (error) {
    if (!(error instanceof UserError) || / fits \d+ /.test(error.message)) throw error;
    return locate(numbered, words, { isLoose: true });
  }
}

/** @throws UserError for a number that nothing has. */
export function numberedElements(board: Board, numbers: readonly string[]): readonly Located[] {
  const byNumber = elementsByNumber(board.numbered);
  const found = numbers.flatMap((token) => {
    const [, letter, from, otherLetter, to] = range.exec(token) ?? [];
    if (from === undefined || to === undefined) return known(board, byNumber, token);
    return inRange(board, byNumber, letter ?? '', [Number(from), Number(to)], otherLetter ?? '');
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

type ByNumber = ReadonlyMap<string, Located>;

function known({ kind, numbered }: Board, byNumber: ByNumber, token: string): Located {
  const full = withLetter(token, kind);
  const one = byNumber.get(full);
  if (one) return one;
  const isGone = [...numbered.numbers.values()].includes(full);
  throw new UserError(isGone ? `${full} is gone` : `There is no ${full}`, {
    help: 'Write the numbers as they stand on the screen',
  });
}

/** Numbers that are gone leave holes, which a range passes over; its ends have to be there. */
function inRange(
  board: Board,
  byNumber: ByNumber,
  letter: string,
  ends: readonly [number, number],
  otherLetter: string,
): readonly Located[] {
  const [from, to] = ends.toSorted((a, b) => a - b);
  const first = withLetter(`${letter || otherLetter}${from}`, board.kind);
  const last = withLetter(`${otherLetter || letter}${to}`, board.kind);
  if (first.charAt(0) !== last.charAt(0))
    throw new UserError(`${first} to ${last} is no range`, { help: 'Both ends need the same letter' });
  const own = [...byNumber].filter(([key]) => key.startsWith(first.charAt(0)));
  const isInside = (key: string) => Number(key.slice(1)) >= (from ?? 0) && Number(key.slice(1)) <= (to ?? 0);
  return [
    known(board, byNumber, first),
    ...own.filter(([key]) => isInside(key)).map(([, one]) => one),
    known(board, byNumber, last),
  ];
}

function withLetter(token: string, kind: ElementKind | undefined): string {
  if (!/^\d/.test(token)) return token.toUpperCase();
  return `${(kind && elements[kind].letter) ?? ''}${Number(token)}`;
}

function example({ kind }: Board): string {
  if (kind === 'strategy') return 'connect';
  return kind === undefined ? 'C4' : '4 7 9-12';
}
