import { isKept } from '../../method/concepts.ts';
import { once } from '../../once.ts';
import type { Concept } from '../../plan/plan.ts';
import { alikePairs } from '../alike.ts';
import { type Asking, settingOf } from '../asking.ts';
import { boardComplaint, boardDeed } from '../board-line.ts';
import type { Draft } from '../draft.ts';
import { titleFor } from '../line.ts';
import type { BoardQuestion } from '../question.ts';
import { conceptLines, dotsOf, isVoted, keptConcepts, liveConcepts } from './concept-lines.ts';

/** All ideas on one board: what says the same is joined, what leads nowhere dropped or parked. */
export function convergeAsking(draft: Draft): Asking | undefined {
  const { plan } = draft;
  const id = '/concepts/converge';
  if (plan.concepts.size === 0) return undefined;
  return boardAsking(draft, {
    id,
    prompt: 'Which ideas say the same, and which can go?',
    guidance: [
      'Read them out. Join what says the same, drop what leads nowhere, park what comes too early: a reason in a few words saves the discussion next time.',
    ],
    figure: () => alikeWords(draft),
    open: plan.concepts.size > 1 && !isVoted(plan) ? [id] : [],
    ids: [...plan.concepts.keys()],
    hint: 'join 2 11 · drop 8: why · park 4 7: why · move 3 5 connect · edit 3 · add connect: idea · Enter goes on',
  });
}

/** What becomes of the ideas that are not kept; most need no word. */
export function asideAsking(draft: Draft): Asking | undefined {
  const { plan } = draft;
  const id = '/concepts/aside';
  const others = [...plan.concepts].filter(([, { status }]) => !isKept(status)).map(([one]) => one);
  if (others.length === 0 || keptConcepts(plan).length === 0) return undefined;
  const isSorted = liveConcepts(plan).length < plan.concepts.size;
  return boardAsking(draft, {
    id,
    prompt: 'Do you park or drop any of the others?',
    guidance: ['Parked is for later, dropped is for good. What has neither stays in the plan as an idea.'],
    open: isSorted ? [] : [id],
    ids: others,
    hint: 'park 4 7: why · drop 8: why · keep 3 · Enter goes on',
  });
}

interface Board extends Pick<BoardQuestion, 'id' | 'prompt' | 'guidance' | 'open' | 'hint'> {
  readonly figure?: () => readonly string[];
  readonly ids: readonly string[];
}

function boardAsking(draft: Draft, { figure, ids, ...board }: Board): Asking {
  const lines = once(() => conceptLines(draft, ids, standing));
  const drawn = once(() => figure?.() ?? []);
  return {
    question: {
      kind: 'board',
      ...settingOf('concepts'),
      ...board,
      get figure() {
        return drawn();
      },
      get lines() {
        return lines();
      },
      complaint: (command) => boardComplaint(draft, 'concept', command),
    },
    edits: () => [],
    act: (command, now) => boardDeed(now, 'concept', command),
  };
}

/** Which of them are parked or dropped is said by their group. */
function standing(concept: Concept): string {
  const { status, reason } = concept;
  const words = isKept(status) ? status : reason?.trim();
  return [dotsOf(concept), words].filter(Boolean).join(' · ');
}

/** As many pairs as a glance takes in; the lines fit a narrow screen. */
const mostPairs = 3;

function alikeWords({ plan, numbers }: Draft): readonly string[] {
  const entries = liveConcepts(plan).map((id) => ({ id, text: titleFor(plan, id) }));
  const pairs = alikePairs(entries).map(([one, other]) => {
    const [first = one, second = other] = [numbers.get(one), numbers.get(other)];
    return `${first} and ${second} look alike: join ${first.slice(1)} ${second.slice(1)}`;
  });
  const more = pairs.length - mostPairs;
  return [...pairs.slice(0, mostPairs), ...(more > 0 ? [`and ${more} more, once these are joined`] : [])];
}
