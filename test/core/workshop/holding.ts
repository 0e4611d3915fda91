import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { runNew } from '../../../src/core/workshop/begin.ts';
import type { Keeper, Kept } from '../../../src/core/workshop/keeping.ts';
import type { Interviewer, Question } from '../../../src/core/workshop/question.ts';
import { runWorkshop } from '../../../src/core/workshop/run.ts';
import { type Line, type Script, scripted } from '../../../src/core/workshop/script.ts';
import { freshSession, type Session } from '../../../src/core/workshop/session.ts';
import { openWorkshop, type Settings } from '../../../src/core/workshop/workshop.ts';

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

export const settings: Settings = { today: '2026-11-21', now: () => Date.UTC(2026, 10, 21, 9) };

/** A workshop on a plan that is on disk. */
export function workshopOn(
  interviewer: Interviewer,
  keeper: Desk,
  planText: string,
  more: Partial<Settings> = {},
) {
  return openWorkshop({
    interviewer,
    keeper,
    file: readPlan(planText),
    saved: planText,
    session: keeper.session,
    ...settings,
    ...more,
  });
}

/** A whole new workshop by a script. */
export async function holdNew(
  lines: Parameters<typeof scripted>[0],
  on: Desk = desk(),
  more: Partial<Settings> = {},
) {
  const script = scripted(lines);
  const begun = await runNew(script.interviewer, async () => on, { ...settings, ...more });
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
  const workshop = workshopOn(script.interviewer, on, planText);
  const ending = await runWorkshop(workshop, startAt);
  return { desk: on, script, workshop, ending, text: workshop.draft.text };
}

export const command = (words: string): Line => ({ kind: 'board', command: words });
export const more = (words: string): Line => ({ kind: 'more', words });

export function idsOf(asked: readonly Question[]): string[] {
  return asked.map(({ id }) => id);
}
