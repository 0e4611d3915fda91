import { UserError } from '../errors.ts';
import type { StepId } from '../method/steps.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { updatePlan } from '../plan/update.ts';
import { sentence } from '../sentence.ts';
import { askingNow, askingsOf, findAsking, firstOpen } from './agenda.ts';
import type { Asking } from './asking.ts';
import type { Keeper } from './keeping.ts';
import type { Answer, Interviewer, Question, Reply } from './question.ts';
import { mendAsking, reviewId } from './review.ts';
import { type Found, type Saving, save, saveAtEnd, settleConflict, takeNotices } from './saving.ts';
import type { Session } from './session.ts';

/** A workshop under way. */
export interface Workshop extends Saving {
  readonly skipped: Set<string>;
  /** Steps that had a question in this session: only those are reviewed. */
  readonly visited: Set<StepId>;
  /** Questions that were answered, for going back. */
  readonly history: string[];
}

export type Ending = 'done' | 'left';

/** A workshop on a plan, where a session stopped. */
export function openWorkshop(
  interviewer: Interviewer,
  keeper: Keeper,
  file: PlanFile,
  saved: string,
  session: Session,
): Workshop {
  const plan = { interviewer, keeper, file, saved, unsaved: [], trouble: undefined, notices: [] };
  return { ...plan, skipped: new Set(session.skipped), visited: new Set(), history: [] };
}

/** Asks what is open from front to back, saving each answer, until nothing is or somebody leaves. */
export async function runWorkshop(workshop: Workshop, startAt?: string): Promise<Ending> {
  let next = startAt === undefined ? undefined : findAsking(workshop.file, startAt);
  for (;;) {
    const asking = next ?? nextOpen(workshop);
    next = undefined;
    if (!asking) return (await saveAtEnd(workshop)) ? 'done' : 'left';
    const outcome = await take(workshop, asking);
    if (outcome === 'left') return outcome;
    next = outcome;
  }
}

/** Asks every question of one step, answered or not, and its review. */
export async function runStep(workshop: Workshop, step: StepId): Promise<Ending> {
  const asked = new Set<string>();
  workshop.skipped.delete(reviewId(step));
  let next: Asking | undefined;
  for (;;) {
    const asking = next ?? askingsOf(workshop.file, step).find(({ question }) => !asked.has(question.id));
    next = undefined;
    if (!asking) return 'done';
    const outcome = await take(workshop, asking);
    if (outcome === 'left') return outcome;
    if (outcome === undefined) asked.add(asking.question.id);
    next = outcome;
  }
}

function nextOpen(workshop: Workshop): Asking | undefined {
  return firstOpen(
    workshop.file,
    (path) => workshop.skipped.has(path),
    (step) => workshop.visited.has(step),
  );
}

/** Asks one question and keeps the answer; gives back where to go on, undefined for wherever is next. */
async function take(workshop: Workshop, asking: Asking): Promise<Asking | 'left' | undefined> {
  const { question } = asking;
  const isReview = question.id.startsWith('/review/');
  if (question.step && !isReview) workshop.visited.add(question.step);
  workshop.keeper.remember({ skipped: [...workshop.skipped], at: question.id });
  const { reply, found } = await ask(workshop, asking);
  if (found && !(await settleConflict(workshop, found))) return 'left';
  if (reply.kind !== 'answer') {
    if (reply.kind === 'back') return stepBack(workshop, asking);
    return (await saveAtEnd(workshop)) ? 'left' : asking;
  }
  if (isReview) return afterReview(workshop, question, reply.answer);
  pass(workshop, question);
  return undefined;
}

function stepBack(workshop: Workshop, asking: Asking): Asking {
  const before = workshop.history.pop();
  const found = before === undefined ? undefined : findAsking(workshop.file, before);
  if (!found) workshop.notices.push('This is the first question of this session.');
  return found ?? asking;
}

/** What the answer left open was passed over; it does not come back by itself. */
function pass(workshop: Workshop, question: Question): void {
  workshop.history.push(question.id);
  for (const path of askingNow(workshop.file, question)?.question.open ?? []) workshop.skipped.add(path);
}

async function afterReview(
  workshop: Workshop,
  { id, step }: Question,
  answer: Answer,
): Promise<Asking | 'left' | undefined> {
  if (answer.kind !== 'menu' || answer.choice === 'on' || !step) {
    workshop.history.push(id);
    workshop.skipped.add(id);
    return undefined;
  }
  if (answer.choice === 'leave') return (await saveAtEnd(workshop)) ? 'left' : undefined;
  const askings = askingsOf(workshop.file, step).filter(({ question }) => question.id !== id);
  const { question } = mendAsking(step, askings);
  const reply = await workshop.interviewer.ask(question, () => {}, []);
  if (reply.kind === 'leave') return (await saveAtEnd(workshop)) ? 'left' : undefined;
  const wanted = reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : id;
  return findAsking(workshop.file, wanted);
}

interface Asked {
  readonly reply: Reply;
  /** Set when the file on disk was not what was saved last. */
  readonly found: Found | undefined;
}

async function ask(workshop: Workshop, asking: Asking): Promise<Asked> {
  let found: Found | undefined;
  const keep = (answer: Answer) => {
    // A list remembers which line became which element; all other answers are told from the plan as it now stands.
    const current =
      asking.question.kind === 'list' ? asking : (askingNow(workshop.file, asking.question) ?? asking);
    const changes = current.edits(answer, workshop.file);
    if (changes.length === 0) return;
    workshop.file = updatePlan(workshop.file, changes);
    workshop.unsaved = [...workshop.unsaved, ...changes];
    found ??= save(workshop);
  };
  const notices = takeNotices(workshop);
  const reply = await workshop.interviewer.ask(asking.question, guarded(workshop, keep), notices);
  if (reply.kind === 'answer') guarded(workshop, keep)(reply.answer);
  return { reply, found };
}

/** What cannot be put into the file is told on the next screen; the workshop goes on. */
function guarded(workshop: Workshop, keep: (answer: Answer) => void): (answer: Answer) => void {
  return (answer) => {
    try {
      keep(answer);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      workshop.notices.push(`${sentence(error.message)} ${sentence(error.help)}`);
    }
  };
}
