import { findStep, type StepId, stepIds, steps } from '../method/steps.ts';
import { stepProgress } from '../plan/progress.ts';
import { findAsking, firstOpen, type LensPart, lensOf, lensPart } from './agenda.ts';
import type { Asking } from './asking.ts';
import type { Draft } from './draft.ts';
import { type More, runMore } from './more.ts';
import type { MenuQuestion, Option } from './question.ts';
import { runStep, runWorkshop } from './run.ts';
import { saveAtEnd, takeNotices } from './saving.ts';
import { type Ending, remember, type Workshop } from './workshop.ts';

/** Where a session stands that goes on at the overview. */
export const overviewId = '/overview';

/** The five steps at a glance, and where to go: Enter goes to where the last session stopped. */
export async function runOverview(workshop: Workshop, stoppedAt: string | undefined): Promise<Ending> {
  let at = stoppedAt;
  for (;;) {
    const next = nextId(workshop, at);
    const question = overviewQuestion(workshop, next);
    const reply = await workshop.interviewer.ask(question, () => {}, takeNotices(workshop));
    if (reply.kind === 'more') {
      const ending = await besides(workshop, question, reply);
      if (ending !== undefined) return ending;
      continue;
    }
    const choice = reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : reply.kind;
    if (choice === 'leave' || choice === 'back') {
      if (await saveAtEnd(workshop)) return 'left';
      continue;
    }
    const chosen = findStep(choice) ?? lensIn(workshop, choice);
    const part = chosen ?? lensOf(next);
    const ending = part
      ? await runStep(workshop, part, chosen ? undefined : next)
      : await runWorkshop(workshop, next);
    if (ending === 'left' || !part) return ending;
    if (findStep(choice) || lensOf(at) === part) at = undefined;
    // A lens is a look aside: the workshop goes on where it was.
    if (!findStep(choice)) remember(workshop, nextId(workshop, at) ?? overviewId);
  }
}

function lensIn({ draft }: Workshop, choice: string): LensPart | undefined {
  return draft.lenses.map(({ id }) => lensPart(id)).find((part) => part === choice);
}

/** Does something besides choosing where to go; gives back how the workshop ended, if it has. */
async function besides(workshop: Workshop, question: MenuQuestion, reply: More): Promise<Ending | undefined> {
  const next = await runMore(workshop, { question, edits: () => [] }, reply);
  if (next === 'left' || next?.question.id === question.id) return next === 'left' ? next : undefined;
  const lens = lensOf(next?.question.id);
  if (next && !lens) return runWorkshop(workshop, next.question.id);
  const part = lens ?? workshop.walk?.part;
  const ending = part && (await runStep(workshop, part, next?.question.id));
  return ending === 'left' ? ending : undefined;
}

/** The question where a session stopped, half answered or not; else the first gap that was not passed over. */
function nextId({ draft, skipped }: Workshop, at: string | undefined): string | undefined {
  const stopped = at === undefined ? undefined : findAsking(draft, at);
  const asking = stopped ?? firstOpen(draft, (path) => skipped.has(path), new Set());
  return asking?.question.id;
}

function overviewQuestion(workshop: Workshop, next: string | undefined): MenuQuestion {
  const progress = stepProgress(workshop.draft.plan);
  const asking = next === undefined ? undefined : findAsking(workshop.draft, next);
  const goOn: Option = asking
    ? { id: 'next', label: 'Go on', detail: `${asking.question.heading}. ${asking.question.prompt}` }
    : { id: 'next', label: 'Finish', detail: 'Every question has been asked.' };
  const option = (step: StepId): Option => ({
    id: step,
    label: `Step ${steps[step].number}: ${steps[step].title}`,
    detail: `${progress[step].summary}${openWords(progress[step].open)}`,
  });
  return {
    kind: 'menu',
    id: overviewId,
    step: undefined,
    heading: workshop.draft.plan.title ?? workshop.keeper.name(),
    prompt: 'Where would you like to go?',
    guidance: [],
    topic: 'index',
    open: [],
    choices: [
      goOn,
      ...stepIds.map(option),
      ...lensOptions(workshop.draft),
      { id: 'leave', label: 'Leave', detail: 'You can go on later.' },
    ],
  };
}

/** Only those that the plan has, or that somebody asked for, have a line. */
function lensOptions(draft: Draft): readonly Option[] {
  return draft.lenses.map(({ id, title, questions }) => {
    // One line each: with all lenses the details of a menu have no room on a small screen.
    return { id: lensPart(id), label: `Lens: ${title}, ${lensWords(questions(draft))}` };
  });
}

function lensWords(askings: readonly Asking[]): string {
  if (askings.length === 0) return 'nothing to ask yet';
  const open = new Set(askings.flatMap(({ question }) => question.open)).size;
  return open === 0 ? 'nothing open' : `${open} open`;
}

function openWords(open: number): string {
  return open === 0 ? '' : `; ${open} open`;
}
