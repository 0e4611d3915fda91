import { byteComplaints } from './bytes.ts';
import { cutComplaints } from './cuts.ts';
import { type Expected, expectedOf } from './expected.ts';
import { factComplaints } from './fact-complaints.ts';
import { unitOf, wordOf } from './facts.ts';
import { type Markers, markersOf } from './markers.ts';
import { orderComplaints } from './order.ts';
import { plainText, type Read, readText, type Trio } from './sides.ts';

/** What a merge of three texts came to. */
export type Outcome =
  | { readonly kind: 'merged'; readonly text: string }
  | { readonly kind: 'conflicts'; readonly text: string; readonly conflicts: readonly Decision[] }
  | { readonly kind: 'doubtful'; readonly why: string };

export interface Decision {
  readonly kind: string;
  readonly path: readonly string[];
}

/** What is wrong with the outcome of a merge; nothing where it keeps what it promises, or promises nothing. */
export function judge(sides: Trio<Read>, outcome: Outcome): string[] {
  if (outcome.kind === 'doubtful') return [];
  const expected = expectedOf(sides);
  const text = plainText(outcome.text);
  try {
    return outcome.kind === 'merged'
      ? mergedComplaints(sides, expected, text)
      : conflictComplaints(sides, expected, markersOf(text), outcome.conflicts);
  } catch (error) {
    return [`the result cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function mergedComplaints(sides: Trio<Read>, expected: Expected, text: string): string[] {
  const result = readText(text);
  const isOpen = () => false;
  return [
    ...[...expected.must.values()].map((why) => `no conflict although ${why}`),
    ...factComplaints(sides, expected, result, 'merged', isOpen),
    ...orderComplaints(sides, result.json, (word) => expected.may.has(word)),
    ...byteComplaints(sides, result, isOpen),
  ];
}

function conflictComplaints(
  sides: Trio<Read>,
  expected: Expected,
  markers: Markers,
  decisions: readonly Decision[],
): string[] {
  const open = decisions.map(wordOfDecision);
  const isOpen = coverOf([
    ...open,
    ...open.flatMap((word) => barriersIn(sides, word)),
    ...expected.must.keys(),
  ]);
  return [...needless(sides, expected, open), ...sideComplaints(sides, expected, markers, isOpen)];
}

/** What is wrong with the texts that come of taking one side of every conflict. */
function sideComplaints(
  sides: Trio<Read>,
  expected: Expected,
  markers: Markers,
  isOpen: (word: string) => boolean,
): string[] {
  const read = { ours: readText(markers.ours.text), theirs: readText(markers.theirs.text) };
  const isUnsure = (word: string) => isOpen(word) || expected.may.has(word);
  return (['ours', 'theirs'] as const).flatMap((side) => {
    const [result, other] = side === 'ours' ? [read.ours, read.theirs] : [read.theirs, read.ours];
    const complaints = [
      ...factComplaints(sides, expected, result, side, isOpen, other),
      ...orderComplaints(sides, result.json, isUnsure),
      ...byteComplaints(sides, result, isOpen),
      ...cutComplaints(result, markers[side].blocks),
    ];
    return complaints.map((complaint) => `with ${side} taken everywhere: ${complaint}`);
  });
}

function wordOfDecision({ path }: Decision): string {
  return wordOf(path);
}

/** A conflict is due at what is in doubt, or around it: where a segment was deleted, at the segment. */
function needless(sides: Trio<Read>, expected: Expected, open: readonly string[]): string[] {
  if (open.length === 0) return ['a conflict about nothing'];
  const due = [...expected.must.keys(), ...expected.may];
  const isDue = coverOf([...due, ...due.flatMap((word) => barriersIn(sides, word))]);
  const isAround = (word: string) => due.some(coverOf([word, ...barriersIn(sides, word)]));
  return open
    .filter((word) => !isDue(word) && !isAround(word))
    .map((word) => `a needless conflict about ${word}`);
}

/** Whether a word stands for something that is undecided, for something inside of it or around it. */
function coverOf(open: readonly string[]): (word: string) => boolean {
  const words = new Set(open.flatMap((word) => [word, unitOf(word)]).map(bare));
  return (whole) => {
    const word = bare(whole);
    const unit = unitOf(word);
    const [section = ''] = unit.split('/');
    return (
      [word, unit, section].some((one) => words.has(one)) || [...words].some((one) => isWithin(word, one))
    );
  };
}

/** Items of lists go by what they are called, however that is written. */
function bare(word: string): string {
  return word.replace(/[[\]]/g, '');
}

function isWithin(word: string, around: string): boolean {
  return word.startsWith(`${around}/`) || word.startsWith(`${around} #`);
}

/** The barriers that stand, on any side, in a segment or below all of them. */
function barriersIn({ base, ours, theirs }: Trio<Read>, word: string): string[] {
  const [, segment] = word.split('/');
  if (!/^segments(?:\/[^/]+(?:\/barriers)?)?$/.test(word)) return [];
  return [base, ours, theirs].flatMap(({ facts }) =>
    [...facts].flatMap(([key, value]) =>
      key.endsWith('/@segment') && (segment === undefined || value === segment) ? [unitOf(key)] : [],
    ),
  );
}
