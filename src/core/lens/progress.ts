import type { PlanFile } from '../plan/plan-file.ts';
import { draftOf } from '../workshop/draft.ts';
import { readAnswers } from './answers.ts';
import type { Lens } from './lens.ts';

/** How far a lens is: what it asked and got, and what it asked and did not. */
export interface LensProgress {
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  readonly open: number;
}

/** What of a lens is answered and what is open. @param today as `YYYY-MM-DD`. */
export function lensProgress(
  { id, title, tables, questions }: Lens,
  file: PlanFile,
  today: string,
): LensProgress {
  const open = new Set(questions(draftOf(file, today)).flatMap(({ question }) => question.open));
  return { id, title, answered: countIn(readAnswers(id, tables)(file.plan)), open: open.size };
}

/** How many answers are in a value, however deep. */
function countIn(value: unknown): number {
  const inside =
    value instanceof Map ? [...value.values()] : isGroup(value) ? Object.values(value) : undefined;
  return inside === undefined ? 1 : inside.reduce<number>((sum, one) => sum + countIn(one), 0);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
