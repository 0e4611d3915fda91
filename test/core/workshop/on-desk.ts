import { readPlan } from '../../../src/core/plan/plan-file.ts';
import type { Asking } from '../../../src/core/workshop/asking.ts';
import { change, type Draft, draftOf } from '../../../src/core/workshop/draft.ts';
import type { Answer, MadeColumn } from '../../../src/core/workshop/question.ts';

/** A draft of a plan that is written as YAML, or as values in the shape of the file. */
export function onDesk(plan: string | object): Draft {
  const text = typeof plan === 'string' ? plan : JSON.stringify({ cnsg: 1, title: 'Nordair', ...plan });
  return draftOf(readPlan(text), '2026-11-21');
}

/** The question with an id. */
export function askingIn(askings: readonly (Asking | undefined)[], id: string): Asking {
  const found = askings.find((asking) => asking?.question.id === id);
  if (!found) throw new Error(`There is no question ${id}`);
  return found;
}

/** The draft after an answer. */
export function answered(draft: Draft, asking: Asking, answer: Answer): Draft {
  return change(draft, asking.edits(answer, draft));
}

/** The draft after a line on a board, and what it said; a line that changes nothing is an error. */
export function typed(draft: Draft, board: Asking, command: string): { draft: Draft; said: string } {
  const deed = board.act?.(command, draft);
  if (deed?.kind !== 'change') throw new Error(`${command}: ${JSON.stringify(deed)}`);
  return { draft: change(draft, deed.edits), said: deed.said };
}

export function gridAnswer(
  ticks: Record<string, readonly string[]>,
  made: readonly MadeColumn[] = [],
): Answer {
  return { kind: 'grid', ticks: new Map(Object.entries(ticks)), made };
}
