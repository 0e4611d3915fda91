import { cleanText } from '../plan/clean-text.ts';
import { newPlanText } from '../plan/new-plan.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import type { Keeper } from './keeping.ts';
import type { Interviewer } from './question.ts';
import { startQuestions } from './questions/start.ts';
import { type Ending, openWorkshop, runWorkshop } from './run.ts';
import { save, settleConflict } from './saving.ts';
import { freshSession } from './session.ts';

/**
 * A workshop from its very start: the first answer, the project's name, makes the file.
 * @param keeperFor finds a place for a plan of that name; undefined when there is to be none after all.
 * @returns undefined when nobody gave a name, or there was no place.
 */
export async function runNew(
  interviewer: Interviewer,
  keeperFor: (title: string) => Promise<Keeper | undefined>,
): Promise<{ readonly file: PlanFile; readonly ending: Ending } | undefined> {
  const title = await askTitle(interviewer);
  if (title === undefined) return undefined;
  const text = newPlanText({ title, status: 'draft' });
  const keeper = await keeperFor(title);
  if (!keeper) return undefined;
  const workshop = openWorkshop(interviewer, keeper, readPlan(text), '', freshSession);
  const found = save(workshop);
  if (found) await settleConflict(workshop, found);
  else if (workshop.trouble === undefined) workshop.notices.push(`Saved in ${keeper.name()}.`);
  const ending = await runWorkshop(workshop);
  return { file: workshop.file, ending };
}

/** Asks for the name until there is one; without it there is no file to save into. */
async function askTitle(interviewer: Interviewer): Promise<string | undefined> {
  const [asking] = startQuestions(readPlan(''));
  let notices: string[] = [];
  for (;;) {
    if (asking?.question.kind !== 'text') return undefined;
    const reply = await interviewer.ask({ ...asking.question, isNeeded: true }, () => {}, notices);
    if (reply.kind === 'leave') return undefined;
    const text =
      reply.kind === 'answer' && reply.answer.kind === 'text' ? cleanText(reply.answer.text) : undefined;
    if (text !== undefined) return text.replace(/\s*\n\s*/g, ' ').trim();
    notices = [
      'The project needs a name, so that there is a file to save into. Any words will do; they can be changed.',
    ];
  }
}
