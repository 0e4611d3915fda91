import { cleanText } from '../plan/clean-text.ts';
import { newPlanText } from '../plan/new-plan.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import { draftOf } from './draft.ts';
import type { Keeper } from './keeping.ts';
import type { Interviewer, Question } from './question.ts';
import { questionHelp } from './question-help.ts';
import { startQuestions } from './questions/start.ts';
import { runWorkshop } from './run.ts';
import { save, settleConflict } from './saving.ts';
import { freshSession } from './session.ts';
import { type Ending, openWorkshop, type Settings } from './workshop.ts';

/**
 * A workshop from its very start: the first answer, the project's name, makes the file.
 * @param keeperFor finds a place for a plan of that name; undefined when there is to be none after all.
 * @returns undefined when nobody gave a name, or there was no place.
 */
export async function runNew(
  interviewer: Interviewer,
  keeperFor: (title: string) => Promise<Keeper | undefined>,
  settings: Settings,
): Promise<{ readonly file: PlanFile; readonly ending: Ending } | undefined> {
  const [asking] = startQuestions(draftOf(readPlan(''), settings.today));
  const title = asking && (await askTitle(interviewer, asking.question));
  if (title === undefined) return undefined;
  const file = readPlan(newPlanText({ title, status: 'draft' }));
  const keeper = await keeperFor(title);
  if (!keeper) return undefined;
  const workshop = openWorkshop({ interviewer, keeper, file, saved: '', session: freshSession, ...settings });
  const found = save(workshop);
  if (found) await settleConflict(workshop, found);
  else if (workshop.trouble === undefined) workshop.notices.push(`Saved in ${keeper.name()}.`);
  const ending = await runWorkshop(workshop);
  return { file: workshop.draft, ending };
}

/** Asks for the name until there is one; without it there is no file to save into. */
async function askTitle(interviewer: Interviewer, question: Question): Promise<string | undefined> {
  let notices: string[] = [];
  for (;;) {
    if (question.kind !== 'text') return undefined;
    const reply = await interviewer.ask(
      { ...question, isNeeded: true, help: questionHelp(question) },
      () => {},
      notices,
    );
    if (reply.kind === 'leave') return undefined;
    const text =
      reply.kind === 'answer' && reply.answer.kind === 'text' ? cleanText(reply.answer.text) : undefined;
    if (text !== undefined) return text.replace(/\s*\n\s*/g, ' ').trim();
    notices = [
      'The project needs a name, so that there is a file to save into. Any words will do; they can be changed.',
    ];
  }
}
