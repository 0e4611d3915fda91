import type { PlanFile } from '../plan/plan-file.ts';
import { type Revising, type Revision, revised } from './revise.ts';

/**
 * Sets the plan's status to agreed and records a revision, numbered one above the highest there is.
 * @throws UserError where something else than a list stands in the place of the revisions.
 */
export function agreed(file: PlanFile, revising: Revising): Revision {
  const { number, edits, affected } = revised(file, revising);
  return {
    edits: [{ kind: 'set', path: ['status'], value: 'agreed' }, ...edits],
    said: `The plan is agreed: revision ${number} of ${revising.date}.`,
    affected,
    number,
  };
}
