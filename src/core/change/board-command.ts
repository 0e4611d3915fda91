import { UserError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Located } from '../plan/every-element.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { sentence } from '../sentence.ts';
import { askAbout } from './ask-about.ts';
import { boardAdding, type Reading } from './board-adding.ts';
import { type Board, elementsNamed, leadingNumbers, withReason } from './board-words.ts';
import type { Change } from './change.ts';
import type { Deed } from './deed.ts';
import { joined } from './join.ts';
import { moved } from './move.ts';
import { listed, type NumberedPlan } from './numbered-plan.ts';
import { dropped, kept, parked } from './park.ts';
import { removed } from './remove.ts';

type Own = Board & { readonly kind: ElementKind; readonly read: Reading };
type Verb = (board: Own, rest: string) => Deed;

const verbs: Readonly<Record<string, Verb>> = {
  park: (board, rest) => aside(board, rest, parked, 'Park'),
  drop: (board, rest) => aside(board, rest, dropped, 'Drop'),
  remove: (board, rest) => aside(board, rest, removed, 'Take out'),
  keep: (board, rest) => plainly(kept(board.numbered, elementsNamed(board, rest))),
  join: (board, rest) => plainly(joined(board.numbered, elementsNamed(board, rest))),
  move: moving,
  edit: mending,
  add: boardAdding,
  undo: () => ({ kind: 'undo' }),
};

/** Other words that people type. */
const synonyms: Readonly<Record<string, string>> = {
  delete: 'remove',
  merge: 'join',
  shortlist: 'keep',
  mend: 'edit',
  change: 'edit',
  new: 'add',
};

/**
 * What comes of a line that was typed on a board: `park 4 7 9-12: too early`, `move 3 5 connect`, `join 2 11`, `edit 3`.
 * A line that cannot be done is refused, with how to write it.
 * @param kind what a number without a letter means.
 * @param read how the words behind `add` are read; as they stand unless said.
 */
export function boardCommand(
  numbered: NumberedPlan,
  kind: ElementKind,
  words: string,
  read: Reading = asTheyStand,
): Deed {
  const [, name = '', rest = ''] = /^\s*(\p{L}*)([\s\S]*)$/u.exec(words) ?? [];
  try {
    return verbNamed(name, words)({ numbered, kind, read }, rest.trim());
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'refused', why: `${sentence(error.message)} ${sentence(error.help)}` };
  }
}

function asTheyStand(words: string): ReturnType<Reading> {
  return { title: words, fields: {} };
}

function verbNamed(typed: string, words: string): Verb {
  const name = typed.toLowerCase();
  const meant = Object.hasOwn(synonyms, name) ? (synonyms[name] ?? name) : name;
  const verb = Object.hasOwn(verbs, meant) ? verbs[meant] : undefined;
  if (verb) return verb;
  if (/^[a-z]?\d/i.test(words.trim()))
    throw new UserError('What is to become of it?', { help: `Begin with a word: park ${words.trim()}` });
  const near = nearest(name, [...Object.keys(verbs), ...Object.keys(synonyms)]);
  throw new UserError(name === '' ? 'Nothing was typed' : `“${typed}” is nothing to do here`, {
    help: near ? `Did you mean ${near}?` : `Write one of ${listed(Object.keys(verbs), 'or')}`,
  });
}

function plainly({ edits, said }: Change): Deed {
  return { kind: 'change', edits, said };
}

type Aside = (numbered: NumberedPlan, elements: readonly Located[], reason: string) => Change;

/** What others refer to goes only when somebody has seen who they are. */
function aside(board: Own, rest: string, change: Aside, verb: string): Deed {
  const [what, reason] = withReason(rest);
  const chosen = elementsNamed(board, what);
  const { edits, said, affected } = change(board.numbered, chosen, reason);
  if (affected.length === 0) return { kind: 'change', edits, said };
  return { kind: 'confirm', edits, said, affected, prompt: askAbout(board.numbered, chosen, affected, verb) };
}

/** The last word is where to: `move 3 5 connect`, `move B3 S2`, `move 3 to Frequent flyers`. */
function moving(board: Own, rest: string): Deed {
  const [what, target] = targetOf(rest);
  if (target === '')
    throw new UserError('Where to?', {
      help: `Write it behind the numbers, like ${moveExample(board.kind)}`,
    });
  return plainly(moved(board.numbered, elementsNamed(board, what), withLetterOf(board.kind, target)));
}

function targetOf(rest: string): readonly [what: string, target: string] {
  const divided = /^(.*?)\s+(?:to|under)\s+(.*)$/is.exec(rest);
  if (divided) return [divided[1] ?? '', divided[2] ?? ''];
  const [numbers, words] = leadingNumbers(rest);
  if (numbers.length > 0 && words !== '') return [numbers.join(' '), words];
  const [, what = '', target = ''] = /^([\s\S]*)\s(\S+)$/.exec(rest) ?? [];
  return [what, target];
}

/** A bare number behind a barrier means a segment, behind a metric an objective. */
function withLetterOf(kind: ElementKind, target: string): string {
  const letter = kind === 'barrier' ? 'S' : kind === 'metric' ? 'O' : '';
  return /^\d+$/.test(target) ? letter + target : target;
}

const moveExamples: Partial<Readonly<Record<ElementKind, string>>> = {
  objective: 'move 2 higher-order',
  barrier: 'move 3 S2',
  metric: 'move 1 O2',
};

function moveExample(kind: ElementKind): string {
  return moveExamples[kind] ?? 'move 3 5 connect';
}

function mending(board: Own, rest: string): Deed {
  if (rest === '') return { kind: 'open', id: '/mend' };
  const [one, ...others] = elementsNamed(board, rest);
  if (!one || others.length > 0)
    throw new UserError('One at a time', {
      help: `Write edit and one number, like edit ${numberOf(board, one)}`,
    });
  return { kind: 'open', id: `/edit/${one.id}` };
}

function numberOf({ numbered, kind }: Own, one: Located | undefined): string {
  const number = one && numbered.numbers.get(one.id);
  const letter = elements[kind].letter ?? '';
  return number?.startsWith(letter) ? number.slice(letter.length) : (number ?? '3');
}
