import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { runNew } from '../../../src/core/workshop/begin.ts';
import type { Keeper, Kept } from '../../../src/core/workshop/keeping.ts';
import type { Question } from '../../../src/core/workshop/question.ts';
import { openWorkshop, runWorkshop } from '../../../src/core/workshop/run.ts';
import { type Line, type Script, scripted } from '../../../src/core/workshop/script.ts';
import { freshSession, type Session } from '../../../src/core/workshop/session.ts';

/** A keeper that writes into memory, and can be told to fail or to find something else there. */
export interface Desk extends Keeper {
  readonly saves: string[];
  session: Session;
  answers: ((text: string) => Kept | undefined)[];
}

export function desk(): Desk {
  let file = 'plan.cnsg.yaml';
  const kept: Desk = {
    saves: [],
    session: freshSession,
    answers: [],
    name: () => file,
    save: (text) => {
      const other = kept.answers.shift()?.(text);
      if (other) return other;
      kept.saves.push(text);
      return { kind: 'saved' };
    },
    saveBeside: (text) => {
      file = 'plan-2.cnsg.yaml';
      kept.saves.push(text);
      return { kind: 'saved' };
    },
    remember: (session) => {
      kept.session = session;
    },
  };
  return kept;
}

export const text = (words: string): Line => ({ kind: 'text', text: words });
export const list = (...words: string[]): Line => ({
  kind: 'list',
  items: words.map((word) => ({ text: word })),
});
export const pick = (...chosen: string[]): Line => ({ kind: 'pick', chosen });
export const grid = (ticks: Record<string, string[]>): Line => ({
  kind: 'grid',
  ticks: new Map(Object.entries(ticks)),
});
export const form = (values: Record<string, string>): Line => ({
  kind: 'form',
  values: new Map(Object.entries(values)),
});

/** A whole new workshop by a script. */
export async function holdNew(lines: Parameters<typeof scripted>[0], on: Desk = desk()) {
  const script = scripted(lines);
  const begun = await runNew(script.interviewer, async () => on);
  return { desk: on, script, plan: begun?.file.plan, text: begun?.file.text ?? '', ending: begun?.ending };
}

/** Goes on with a plan's workshop by a script. */
export async function goOn(
  planText: string,
  lines: Parameters<typeof scripted>[0],
  on: Desk = desk(),
  startAt?: string,
) {
  const script: Script = scripted(lines);
  const workshop = openWorkshop(script.interviewer, on, readPlan(planText), planText, on.session);
  const ending = await runWorkshop(workshop, startAt);
  return { desk: on, script, workshop, ending, text: workshop.file.text };
}

export function idsOf(asked: readonly Question[]): string[] {
  return asked.map(({ id }) => id);
}
