import { UserError } from '../errors.ts';
import type { StepId } from '../method/steps.ts';
import { sentence } from '../sentence.ts';
import { askingBefore, askingNow, findAsking, firstOpen, type LensPart } from './agenda.ts';
import type { Asking } from './asking.ts';
import { underWay } from './ballots.ts';
import { runBoard } from './board.ts';
import { runMore } from './more.ts';
import type { Interviewer, Question, Reply } from './question.ts';
import { votesId } from './questions/votes.ts';
import { putIn, wordsFor } from './record.ts';
import { type Found, saveAtEnd, settleConflict, takeNotices } from './saving.ts';
import { type TimedPart, timeLeft } from './timebox.ts';
import { isOpening, nextOfWalk, sayWhatIsMissing, startOfWalk } from './walk.ts';
import { type Ending, firstQuestion, type Next, remember, type Workshop, walkThrough } from './workshop.ts';

/** Asks what is open from front to back, saving each answer, until nothing is or somebody leaves. */
export async function runWorkshop(workshop: Workshop, startAt?: string): Promise<Ending> {
  let next: Asking | undefined = startAt === undefined ? undefined : findAsking(workshop.draft, startAt);
  for (;;) {
    const asking = next ?? nextOfWalk(workshop) ?? nextOpen(workshop);
    if (!asking) return (await saveAtEnd(workshop)) ? 'done' : 'left';
    const outcome = await take(workshop, asking);
    if (outcome === 'left') return outcome;
    next = outcome;
  }
}

/**
 * Asks every question of one step, answered or not, and its review; or every question of a lens.
 * @param startAt the id of the one to begin at, where those before it were gone through already.
 */
export async function runStep(
  workshop: Workshop,
  part: StepId | LensPart,
  startAt?: string,
): Promise<Ending> {
  walkThrough(workshop, part);
  sayWhatIsMissing(workshop, part);
  let next = startAt === undefined ? undefined : startOfWalk(workshop, startAt);
  for (;;) {
    const asking = next ?? nextOfWalk(workshop);
    if (!asking) return 'done';
    const outcome = await take(workshop, asking);
    if (outcome === 'left') return outcome;
    next = outcome;
  }
}

function nextOpen({ draft, skipped, visited, settings }: Workshop): Asking | undefined {
  return firstOpen(
    draft,
    (path) => skipped.has(path) || (settings.isQuiet === true && isOpening(path)),
    visited,
  );
}

/** Asks one question and keeps the answer; gives back where to go on. */
async function take(workshop: Workshop, asking: Asking): Promise<Next> {
  enter(workshop, asking.question);
  const { reply, found } = await ask(workshop, asking);
  if (found && !(await settleConflict(workshop, found))) return 'left';
  if (reply.kind === 'more') return runMore(workshop, asking, reply);
  if (reply.kind === 'back') return stepBack(workshop, asking);
  if (reply.kind !== 'answer') return (await saveAtEnd(workshop)) ? 'left' : asking;
  const { answer } = reply;
  if (answer.kind === 'board' && answer.command.trim() !== '')
    return runBoard(workshop, asking, answer.command.trim());
  pass(workshop, asking.question);
  if (answer.kind === 'menu' && asking.question.id.startsWith('/mend/'))
    return findAsking(workshop.draft, answer.choice);
  return comeBack(workshop);
}

function enter(workshop: Workshop, question: Question): void {
  const { id, step } = question;
  if (step && !id.startsWith('/review/')) workshop.visited.add(step);
  const block = blockOf(question);
  if (!workshop.entered.has(block)) workshop.entered.set(block, workshop.settings.now());
  remember(workshop, id);
}

function blockOf({ step, id }: Question): TimedPart {
  return step ?? (id === '/title' || id === '/workshop' ? 'start' : 'end');
}

/** Back to the question before, as far as the first one; later answers stay. */
function stepBack(workshop: Workshop, asking: Asking): Asking {
  const { draft, history } = workshop;
  const found = lastOf(workshop, asking.question.id) ?? askingBefore(draft, asking.question.id);
  if (!found) workshop.notices.push(firstQuestion);
  if (workshop.board !== undefined && !history.includes(workshop.board)) workshop.board = undefined;
  // Whoever goes back from a jump goes on from where it began.
  if (found?.question.id === workshop.walk?.from) workshop.walk = workshop.walk?.before;
  return found ?? asking;
}

/** The latest of the questions that were answered that is still one, and not the one on the screen. */
function lastOf({ draft, history }: Workshop, id: string): Asking | undefined {
  for (let before = history.pop(); before !== undefined; before = history.pop()) {
    const found = before === id ? undefined : findAsking(draft, before);
    if (found) return found;
  }
  return undefined;
}

/** What the answer left open was passed over; it does not come back by itself. */
function pass(workshop: Workshop, question: Question): void {
  const now = askingNow(workshop.draft, question);
  workshop.history.push(question.id);
  workshop.walk?.asked.add(question.id);
  const passed = [question.id, ...question.open, ...(now?.question.open ?? [])];
  for (const path of passed) workshop.skipped.add(path);
  workshop.notices.push(...(now?.remarks?.(workshop.draft) ?? []));
}

/** The board that opened the question, or wherever is next. */
function comeBack(workshop: Workshop): Next {
  const { board, history } = workshop;
  workshop.board = undefined;
  if (board === undefined) return undefined;
  // What the board opened is no way back from it.
  if (history.includes(board)) history.splice(history.lastIndexOf(board));
  return findAsking(workshop.draft, board);
}

interface Asked {
  readonly reply: Reply;
  /** Set when the file on disk was not what was saved last. */
  readonly found: Found | undefined;
}

async function ask(workshop: Workshop, asking: Asking): Promise<Asked> {
  let found: Found | undefined;
  const keep: Parameters<Interviewer['ask']>[1] = (answer) => {
    // A list remembers which line became which element, a grid which column; other answers are told from the plan as it is.
    const isOwn = asking.question.kind === 'list' || asking.question.kind === 'grid';
    const current = isOwn ? asking : (askingNow(workshop.draft, asking.question) ?? asking);
    const changes = current.edits(answer, workshop.draft);
    if (changes.length > 0)
      found = putIn(workshop, changes, asking.question.id, wordsFor(changes, workshop.draft.plan)) ?? found;
  };
  const { question } = asking;
  const notices = takeNotices(workshop);
  const guarded = guardedBy(workshop, keep);
  const reply = await workshop.interviewer.ask(toShow(workshop, question), guarded, notices);
  if (reply.kind === 'answer') guarded(reply.answer);
  return { reply, found };
}

/** A question with the time that its block has left, and with whoever has still to vote. */
function toShow({ settings: { hours, now }, entered, ballots }: Workshop, asked: Question): Question {
  const isVote = ballots !== undefined && asked.id === votesId;
  const question = isVote ? { ...asked, guidance: [underWay(ballots), ...asked.guidance] } : asked;
  const block = blockOf(question);
  const since = entered.get(block);
  if (hours === undefined || since === undefined) return question;
  return { ...question, clock: () => timeLeft(hours, block, since, now()) };
}

/** What cannot be put into the file is told on the next screen; the workshop goes on. */
function guardedBy(
  workshop: Workshop,
  keep: Parameters<Interviewer['ask']>[1],
): Parameters<Interviewer['ask']>[1] {
  return (answer) => {
    try {
      keep(answer);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      workshop.notices.push(`${sentence(error.message)} ${sentence(error.help)}`);
    }
  };
}
