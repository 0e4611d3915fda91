import { UserError } from '../errors.ts';
import type { StepId } from '../method/steps.ts';
import type { Edit } from '../plan/edit.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { updatePlan } from '../plan/update.ts';
import { sentence } from '../sentence.ts';
import { askingsOf, findAsking, firstOpen } from './agenda.ts';
import type { Asking } from './asking.ts';
import { conflictQuestion, type Keeper, withLastAnswer } from './keeping.ts';
import type { Answer, Interviewer, Question, Reply } from './question.ts';
import { mendAsking, reviewId } from './review.ts';
import type { Session } from './session.ts';

/** A workshop under way. */
export interface Workshop {
  readonly interviewer: Interviewer;
  readonly keeper: Keeper;
  file: PlanFile;
  /** What is on disk; the same as the file's text unless saving failed. */
  saved: string;
  readonly skipped: Set<string>;
  /** Steps that had a question in this session: only those are reviewed. */
  readonly visited: Set<StepId>;
  /** Questions that were answered, for going back. */
  readonly history: string[];
  /** Lines for the next screen. */
  notices: string[];
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
  const skipped = new Set(session.skipped);
  return { interviewer, keeper, file, saved, skipped, visited: new Set(), history: [], notices: [] };
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
  const { reply, edits, found } = await ask(workshop, asking);
  if (found && !(await settleConflict(workshop, found.text, edits))) return 'left';
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
function pass(workshop: Workshop, { id }: Question): void {
  workshop.history.push(id);
  for (const path of findAsking(workshop.file, id)?.question.open ?? []) workshop.skipped.add(path);
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
  if (reply.kind === 'leave') return 'left';
  const wanted = reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : id;
  return findAsking(workshop.file, wanted);
}

interface Asked {
  readonly reply: Reply;
  /** All that the answer changed. */
  readonly edits: readonly Edit[];
  /** Set when the file on disk was not what was saved last. */
  readonly found: { readonly text: string | undefined } | undefined;
}

async function ask(workshop: Workshop, asking: Asking): Promise<Asked> {
  const edits: Edit[] = [];
  let found: Asked['found'];
  const keep = (answer: Answer) => {
    // A list remembers which line became which element; all other answers are told from the plan as it now stands.
    const current =
      asking.question.kind === 'list' ? asking : (findAsking(workshop.file, asking.question.id) ?? asking);
    const changes = current.edits(answer, workshop.file);
    if (changes.length === 0) return;
    edits.push(...changes);
    workshop.file = updatePlan(workshop.file, changes);
    found ??= save(workshop);
  };
  const notices = workshop.notices;
  workshop.notices = [];
  const reply = await workshop.interviewer.ask(asking.question, guarded(workshop, keep), notices);
  if (reply.kind === 'answer') guarded(workshop, keep)(reply.answer);
  return { reply, edits, found };
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

/** Saves the file as it now stands. Gives back what stands on disk instead, where that is not what was saved last. */
function save(workshop: Workshop): Asked['found'] {
  const { text } = workshop.file;
  const kept = workshop.keeper.save(text);
  if (kept.kind === 'changed') return { text: kept.found };
  if (kept.kind === 'saved') workshop.saved = text;
  else
    workshop.notices = [
      `Not saved: ${sentence(kept.message)} ${sentence(kept.help)} Your answers are kept here, and the next one tries again.`,
    ];
  return undefined;
}

/** Lets the room decide between two versions of the plan; false when it leaves. */
async function settleConflict(
  workshop: Workshop,
  theirs: string | undefined,
  edits: readonly Edit[],
): Promise<boolean> {
  const { interviewer, keeper } = workshop;
  const question = conflictQuestion(keeper.name(), workshop.file.text, theirs);
  const reply = await interviewer.ask(question, () => {}, workshop.notices.splice(0));
  const choice = reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : 'beside';
  if (choice === 'take' && theirs !== undefined) {
    workshop.file = withLastAnswer(theirs, edits);
    const found = save(workshop);
    return found ? settleConflict(workshop, found.text, edits) : true;
  }
  const kept = keeper.saveBeside(workshop.file.text);
  if (kept.kind === 'saved') {
    workshop.saved = workshop.file.text;
    workshop.notices.push(`You go on in ${keeper.name()}.`);
  } else if (kept.kind === 'failed')
    workshop.notices.push(`Not saved: ${sentence(kept.message)} ${sentence(kept.help)}`);
  return reply.kind !== 'leave';
}

/** Tries once more to save what could not be saved; false when the room wants to go on instead of losing it. */
async function saveAtEnd(workshop: Workshop): Promise<boolean> {
  while (workshop.saved !== workshop.file.text) {
    const found = save(workshop);
    if (found) await settleConflict(workshop, found.text, []);
    if (workshop.saved === workshop.file.text) return true;
    const reply = await workshop.interviewer.ask(
      unsavedQuestion(workshop.keeper.name()),
      () => {},
      workshop.notices.splice(0),
    );
    const choice = reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : 'back';
    if (choice === 'leave') return true;
    if (choice === 'back') return false;
    if (choice === 'beside' && workshop.keeper.saveBeside(workshop.file.text).kind === 'saved')
      workshop.saved = workshop.file.text;
  }
  return true;
}

function unsavedQuestion(name: string): Question {
  return {
    kind: 'menu',
    id: '/unsaved',
    step: undefined,
    heading: 'Not everything is saved',
    prompt: `The last answers are not in ${name} yet`,
    guidance: [],
    topic: 'index',
    open: [],
    choices: [
      { id: 'again', label: 'Try again' },
      { id: 'beside', label: 'Save into a new file beside it' },
      { id: 'back', label: 'Go back to the workshop' },
      { id: 'leave', label: 'Leave without the last answers' },
    ],
  };
}
