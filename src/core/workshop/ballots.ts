import { listed } from '../change/numbered-plan.ts';
import { isSetAside } from '../method/concepts.ts';
import type { Edit } from '../plan/edit.ts';
import { settingOf } from './asking.ts';
import { dotsEach, dotsInWords, readDots } from './dots.ts';
import type { Draft } from './draft.ts';
import { labelFor } from './line.ts';
import type { Question, Reply, TextQuestion } from './question.ts';

/** Secret votes under way. It is never kept who gave which dots. */
export interface Ballots {
  /** Who has not voted yet, in order. */
  readonly voters: readonly string[];
  /** The dots that were cast so far, by the id of the idea. */
  readonly totals: Readonly<Record<string, number>>;
}

/** How a vote ended: counted, as one change; left, when the room goes; back, before anybody voted. */
export type Poll =
  | { readonly kind: 'counted'; readonly edits: readonly Edit[]; readonly said: string }
  | { readonly kind: 'left' | 'back' };

/** A ballot that can be taken back as long as the program runs. */
interface Cast {
  readonly voter: string;
  readonly dots: ReadonlyMap<string, number>;
}

/**
 * Everybody votes in secret, one after the other, the sponsor last; the totals come out at the end.
 * @param kept what was cast before the program ended; those people are not asked again.
 * @param remember takes what was cast, after each ballot.
 */
export async function holdBallots(
  ask: (question: Question) => Promise<Reply>,
  draft: Draft,
  kept: Ballots | undefined,
  remember: (ballots: Ballots) => void,
): Promise<Poll> {
  const begun = kept ?? (await ballotsToCast(ask, draft));
  if ('kind' in begun) return begun;
  let ballots = begun;
  const cast: Cast[] = [];
  for (let [voter] = ballots.voters; voter !== undefined; [voter] = ballots.voters) {
    const reply = await ask(ballotQuestion(draft, voter, ballots.voters.length - 1));
    if (reply.kind === 'leave') return { kind: 'left' };
    const before = reply.kind === 'back' ? cast.pop() : undefined;
    if (reply.kind === 'back' && !before) return { kind: 'back' };
    if (before) ballots = withoutBallot(ballots, before);
    const dots = reply.kind === 'answer' ? dotsIn(draft, reply) : undefined;
    if (dots) {
      cast.push({ voter, dots });
      ballots = withBallot(ballots, dots);
    }
    if (dots ?? before) remember(ballots);
  }
  return counted(draft, ballots.totals);
}

async function ballotsToCast(
  ask: (question: Question) => Promise<Reply>,
  draft: Draft,
): Promise<Ballots | Exclude<Poll, { kind: 'counted' }>> {
  const named = votersOf(draft);
  if (named.length > 0) return { voters: named, totals: {} };
  const reply = await ask(howManyQuestion());
  if (reply.kind === 'leave') return { kind: 'left' };
  const typed = reply.kind === 'answer' && reply.answer.kind === 'text' ? reply.answer.text.trim() : '';
  if (typed === '' || howManyFault(typed) !== undefined) return { kind: 'back' };
  return { voters: unnamed(Number(typed), nameOf(draft.plan.workshop?.sponsor ?? '')), totals: {} };
}

/** Who has still to vote, and how it goes on. */
export function underWay({ voters }: Ballots): string {
  const names = listed(voters);
  return `${names} ${voters.length === 1 ? 'has' : 'have'} not voted yet. Type secret to go on, or clear to begin again.`;
}

/** Everybody in the room, the sponsor last; empty where nobody is named. */
function votersOf({ plan }: Draft): readonly string[] {
  const { participants = [], sponsor } = plan.workshop ?? {};
  const people = participants.map(nameOf).filter(Boolean);
  const last = nameOf(sponsor ?? '');
  if (people.length === 0 || last === '') return people;
  return [...people.filter((name) => name.toLowerCase() !== last.toLowerCase()), last];
}

/** `Ingrid Solheim` of `Ingrid Solheim, head of customer service`. */
function nameOf(person: string): string {
  return person.split(/[,(]/)[0]?.trim() ?? '';
}

function unnamed(count: number, sponsor: string): readonly string[] {
  const people = Array.from({ length: count }, (_, at) => `Person ${at + 1}`);
  return sponsor ? [...people.slice(0, -1), sponsor] : people;
}

const mostPeople = 50;

function howManyFault(text: string): string | undefined {
  const count = Number(text);
  const fits = /^\d+$/.test(text) && count >= 1 && count <= mostPeople;
  return fits ? undefined : `Write a number from 1 to ${mostPeople}`;
}

function howManyQuestion(): TextQuestion {
  return {
    kind: 'text',
    ...settingOf('concepts'),
    id: '/concepts/votes/people',
    prompt: 'How many people vote?',
    guidance: ['Count everybody who sets dots, the sponsor too. Each comes to the keyboard once.'],
    open: [],
    value: undefined,
    long: false,
    complaint: (text) => howManyFault(text.trim()),
  };
}

function ballotQuestion(draft: Draft, voter: string, after: number): TextQuestion {
  const each = dotsEach(draft);
  const ideas = [...draft.plan.concepts].filter(([, { status }]) => !isSetAside(status));
  return {
    kind: 'text',
    ...settingOf('concepts'),
    id: `/concepts/votes/ballot/${after}`,
    prompt: `${voter}: which ideas get your ${dotsInWords(each)}?`,
    guidance: [
      `Nobody sees what you type. Write 3 2, 5 to give C3 two dots and C5 one; Enter alone gives none.${toCome(after)}`,
      ideas.map(([id]) => labelFor(draft, id)).join(' · '),
    ],
    open: [],
    value: undefined,
    long: false,
    isHidden: true,
    complaint: (text) => ballotFault(draft, text),
  };
}

function toCome(after: number): string {
  if (after === 0) return ' You are the last.';
  return after === 1 ? ' One more votes after you.' : ` ${after} more vote after you.`;
}

function ballotFault(draft: Draft, text: string): string | undefined {
  const read = readDots(draft, text, 1);
  if (read.kind === 'unclear') return read.why;
  const given = sum(read.dots.values());
  const each = dotsEach(draft);
  return given > each ? `That is ${dotsInWords(given)}; you have ${each}` : undefined;
}

/** The dots of a ballot, none for an empty one; undefined where it cannot be taken. */
function dotsIn(draft: Draft, { answer }: Extract<Reply, { kind: 'answer' }>): Cast['dots'] | undefined {
  const text = answer.kind === 'text' ? answer.text.trim() : '';
  if (text === '') return new Map();
  const read = readDots(draft, text, 1);
  return read.kind === 'dots' && ballotFault(draft, text) === undefined ? read.dots : undefined;
}

function withBallot({ voters, totals }: Ballots, dots: Cast['dots']): Ballots {
  return { voters: voters.slice(1), totals: added(totals, dots, 1) };
}

function withoutBallot({ voters, totals }: Ballots, { voter, dots }: Cast): Ballots {
  return { voters: [voter, ...voters], totals: added(totals, dots, -1) };
}

function added(totals: Ballots['totals'], dots: Cast['dots'], sign: 1 | -1): Ballots['totals'] {
  const next = new Map(Object.entries(totals));
  for (const [id, count] of dots) next.set(id, (next.get(id) ?? 0) + sign * count);
  return Object.fromEntries([...next].filter(([, count]) => count > 0));
}

function counted({ plan }: Draft, totals: Ballots['totals']): Poll {
  const edits = [...plan.concepts].flatMap(([id, { assessment }]): Edit[] => {
    const path = ['concepts', id, 'assessment', 'votes'];
    const value = Object.hasOwn(totals, id) ? totals[id] : undefined;
    if (value === assessment?.votes) return [];
    return value === undefined ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value }];
  });
  const ideas = Object.keys(totals).length;
  const all = dotsInWords(sum(Object.values(totals)));
  return {
    kind: 'counted',
    edits,
    said: `Everybody has voted: ${all} on ${ideas === 1 ? '1 idea' : `${ideas} ideas`}.`,
  };
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
