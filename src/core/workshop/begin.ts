import { cleanText } from '../plan/clean-text.ts';
import { newPlanText } from '../plan/new-plan.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import type { Keeper } from './keeping.ts';
import type { Interviewer } from './question.ts';
import { startQuestions } from './questions/start.ts';
import { type Ending, openWorkshop, runWorkshop } from './run.ts';
import { freshSession } from './session.ts';

/** A workshop from its very start: the first answer, the project's name, makes the file. Undefined when nobody gives one. */
export async function runNew(
  interviewer: Interviewer,
  keeperFor: (title: string) => Keeper,
): Promise<{ readonly file: PlanFile; readonly ending: Ending } | undefined> {
  const title = await askTitle(interviewer);
  if (title === undefined) return undefined;
  const text = newPlanText({ title, status: 'draft' });
  const keeper = keeperFor(title);
  const workshop = openWorkshop(interviewer, keeper, readPlan(text), '', freshSession);
  const kept = keeper.save(text);
  if (kept.kind === 'saved') {
    workshop.saved = text;
    workshop.notices.push(`Saved in ${keeper.name()}.`);
  } else if (kept.kind === 'failed') workshop.notices.push(`Not saved: ${kept.message}. ${kept.help}`);
  const ending = await runWorkshop(workshop);
  return { file: workshop.file, ending };
}

/** Asks for the name until there is one; without it there is no file to save into. */
async function askTitle(interviewer: Interviewer): Promise<string | undefined> {
  const [asking] = startQuestions(readPlan(''));
  let notices: string[] = [];
  for (;;) {
    if (!asking) return undefined;
    const reply = await interviewer.ask(asking.question, () => {}, notices);
    if (reply.kind === 'leave') return undefined;
    const text =
      reply.kind === 'answer' && reply.answer.kind === 'text' ? cleanText(reply.answer.text) : undefined;
    if (text !== undefined) return text.replace(/\s*\n\s*/g, ' ').trim();
    notices = [
      'The project needs a name, so that there is a file to save into. Any words will do; they can be changed.',
    ];
  }
}
