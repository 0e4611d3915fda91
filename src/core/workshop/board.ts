import type { Deed } from '../change/deed.ts';
import { findAsking } from './agenda.ts';
import type { Asking } from './asking.ts';
import { holdBallots } from './ballots.ts';
import { runMore } from './more.ts';
import type { MenuQuestion } from './question.ts';
import { putIn } from './record.ts';
import { choose, saveAtEnd, settleConflict } from './saving.ts';
import { undo } from './taking-back.ts';
import { type Next, remember, type Workshop } from './workshop.ts';

/** Does what a line on a board says; the board comes back afterwards. */
export async function runBoard(workshop: Workshop, board: Asking, command: string): Promise<Next> {
  const deed = board.act?.(command, workshop.draft) ?? { kind: 'refused', why: 'Nothing can be typed here' };
  const again = () => findAsking(workshop.draft, board.question.id);
  switch (deed.kind) {
    case 'refused':
      workshop.notices.push(deed.why);
      return again();
    case 'change':
      return (await done(workshop, board, deed)) ? again() : 'left';
    case 'confirm': {
      if ((await choose(workshop, confirmation(board, deed))) !== 'yes') return again();
      return (await done(workshop, board, deed)) ? again() : 'left';
    }
    case 'open':
      return opened(workshop, board, deed.id);
    case 'undo':
      return (await undo(workshop, 1)) === 'left' ? 'left' : again();
    case 'ballots':
      return ballots(workshop, board);
  }
}

/** False when the room leaves. */
async function done(
  workshop: Workshop,
  { question }: Asking,
  { edits, said, endsVote }: Extract<Deed, { kind: 'change' | 'confirm' }>,
): Promise<boolean> {
  if (endsVote) workshop.ballots = undefined;
  const found = putIn(workshop, edits, question.id, said.replace(/\.$/, ''));
  workshop.notices.push(said);
  return found ? settleConflict(workshop, found) : true;
}

function confirmation(
  { question }: Asking,
  { prompt, affected }: Extract<Deed, { kind: 'confirm' }>,
): MenuQuestion {
  return {
    kind: 'menu',
    id: `${question.id}/confirm`,
    step: question.step,
    heading: question.heading,
    prompt,
    guidance: [affected.map((line) => `· ${line}`).join('\n')],
    topic: question.topic,
    open: [],
    isBeside: true,
    choices: [
      { id: 'no', label: 'Leave it as it is' },
      { id: 'yes', label: 'Take it out, and the links to it' },
    ],
  };
}

/** A question that a board leads to; the board comes back after it. */
function opened(workshop: Workshop, { question }: Asking, id: string): Next {
  const target = targetOf(workshop, question.step, id);
  const found = target === undefined ? undefined : findAsking(workshop.draft, target);
  if (!found) {
    workshop.notices.push('There is nothing to change there yet.');
    return findAsking(workshop.draft, question.id);
  }
  workshop.history.push(question.id);
  workshop.board = question.id;
  return found;
}

const listOf: Readonly<Record<string, string>> = {
  objectives: '/objectives/direct',
  customers: '/segments',
  strategies: '/strategies',
};

/** `/mend` and `/add` mean the questions and the list of the board's own step. */
function targetOf(workshop: Workshop, step: string | undefined, id: string): string | undefined {
  if (step === undefined) return id;
  if (id === '/mend') return `/mend/${step}`;
  if (!id.startsWith('/add')) return id;
  const [, , to] = id.split('/');
  if (step === 'concepts') {
    const strategy =
      to ?? [...workshop.draft.plan.strategies].find(([, { selected }]) => selected !== false)?.[0];
    return `/concepts/${strategy}`;
  }
  return step === 'impact' ? `/metrics/${firstDirect(workshop)}` : listOf[step];
}

function firstDirect({ draft }: Workshop): string | undefined {
  return [...draft.plan.objectives].find(([, { level }]) => level === 'direct')?.[0];
}

async function ballots(workshop: Workshop, board: Asking): Promise<Next> {
  const { id } = board.question;
  /** Whoever leaves the vote for something else finds it where it was. */
  let away: { readonly to: Next } | undefined;
  const outcome = await holdBallots(
    async (question) => {
      for (;;) {
        const reply = await workshop.interviewer.ask(question, () => {}, workshop.notices.splice(0));
        if (reply.kind !== 'more') return reply;
        const next = await runMore(workshop, board, reply);
        if (typeof next === 'object' && next.question.id === id) continue;
        away = { to: next };
        return { kind: 'leave' };
      }
    },
    workshop.draft,
    workshop.ballots,
    (cast) => {
      workshop.ballots = cast;
      remember(workshop, id);
    },
  );
  if (away) return away.to;
  if (outcome.kind === 'left') return (await saveAtEnd(workshop)) ? 'left' : findAsking(workshop.draft, id);
  if (outcome.kind === 'counted') {
    workshop.ballots = undefined;
    if (!(await done(workshop, board, { ...outcome, kind: 'change' }))) return 'left';
  }
  return findAsking(workshop.draft, id);
}
