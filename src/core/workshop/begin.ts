import { cleanText } from '../plan/clean-text.ts';
import { newPlanText } from '../plan/new-plan.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import { draftOf } from './draft.ts';
import { type Held, hold } from './hold.ts';
import type { Keeper } from './keeping.ts';
import { putDown } from './more.ts';
import type { Interviewer, Question } from './question.ts';
import { startQuestions } from './questions/start.ts';
import { runWorkshop } from './run.ts';
import { save, settleConflict } from './saving.ts';
import { freshSession } from './session.ts';
import { type Ending, firstQuestion, openWorkshop, type Settings } from './workshop.ts';

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
  const named = asking && (await askTitle(interviewer, asking.question));
  if (named === undefined) return undefined;
  const { title, held } = named;
  const file = readPlan(newPlanText({ title, status: 'draft' }));
  const keeper = await keeperFor(title);
  if (!keeper) return undefined;
  const workshop = openWorkshop({ interviewer, keeper, file, saved: '', session: freshSession, ...settings });
  const found = save(workshop);
  if (found) await settleConflict(workshop, found);
  else if (workshop.trouble === undefined) workshop.notices.push(`Saved in ${keeper.name()}.`);
  for (const { kind, words } of held) putDown(workshop, kind, words, '/title');
  const ending = await runWorkshop(workshop);
  return { file: workshop.draft, ending };
}

interface Named {
  readonly title: string;
  /** What was put down before there was a plan. */
  readonly held: readonly Held[];
}

/** Asks for the name until there is one; without it there is no file to save into. Undefined when the room leaves. */
async function askTitle(interviewer: Interviewer, question: Question): Promise<Named | undefined> {
  const held: Held[] = [];
  for (let notices: string[] = []; ; ) {
    if (question.kind !== 'text') return undefined;
    const reply = await interviewer.ask({ ...question, isNeeded: true }, () => {}, notices);
    if (reply.kind === 'leave') return undefined;
    if (reply.kind === 'more') {
      const aside = await hold(interviewer, question, reply.words);
      if (aside === 'leave') return undefined;
      if (aside !== undefined) held.push(aside);
      notices = aside === undefined ? [] : ['It goes into the plan as soon as the project has a name.'];
      continue;
    }
    const text =
      reply.kind === 'answer' && reply.answer.kind === 'text' ? cleanText(reply.answer.text) : undefined;
    if (text !== undefined) return { title: text.replace(/\s*\n\s*/g, ' ').trim(), held };
    notices = [reply.kind === 'back' ? firstQuestion : needsName];
  }
}

const needsName =
  'The project needs a name, so that there is a file to save into. Any words will do; they can be changed.';
