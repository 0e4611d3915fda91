import { readPlan } from '../../../src/core/plan/plan-file.ts';
import type { Asking } from '../../../src/core/workshop/asking.ts';
import { change, type Draft, draftOf } from '../../../src/core/workshop/draft.ts';
import type { Answer, FormRow } from '../../../src/core/workshop/question.ts';

/** A plan on the desk on the day of the workshop. */
export function onDesk(text: string): Draft {
  return draftOf(readPlan(`cnsg: 1\ntitle: Keep frequent flyers\n${text}`), '2026-11-21');
}

/** The question with an id among those that a step asks. */
export function asked(askings: readonly (Asking | undefined)[], id: string): Asking {
  const found = askings.find((asking) => asking?.question.id === id);
  if (!found) throw new Error(`There is no question ${id}`);
  return found;
}

/** The plan after an answer, kept once while it was given and once when it was done. */
export function answered(draft: Draft, asking: Asking, answer: Answer): Draft {
  const kept = change(draft, asking.edits(answer, draft));
  return change(kept, asking.edits(answer, kept));
}

export function rowsOf({ question }: Asking): readonly FormRow[] {
  if (question.kind !== 'form') throw new Error(`${question.id} is no form`);
  return question.rows;
}

export function formAnswer(values: Readonly<Record<string, string>>): Answer {
  return { kind: 'form', values: new Map(Object.entries(values)) };
}

export function listAnswer(...lines: readonly string[]): Answer {
  return { kind: 'list', items: lines.map((text) => ({ text })) };
}

export function gridAnswer(ticks: Readonly<Record<string, readonly string[]>>): Answer {
  return { kind: 'grid', ticks: new Map(Object.entries(ticks)) };
}
