import { UserError } from '../errors.ts';
import { cleanText } from '../plan/clean-text.ts';
import { type Edit, isList, isMap, valueAt } from '../plan/edit.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Json } from '../plan/tree.ts';
import { type Change, plainChange } from './change.ts';
import { rootOf } from './root.ts';

/** What is recorded about a state of the plan. */
export interface Revising {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly note?: string | undefined;
  readonly by?: string | undefined;
}

/** A change that recorded a revision. */
export interface Revision extends Change {
  readonly number: number;
}

/**
 * Records a revision, numbered one above the highest there is.
 * @throws UserError where something else than a list stands in the place of the revisions.
 */
export function revised(file: PlanFile, { date, note, by }: Revising): Revision {
  const number = nextRevision(file);
  const [said, who] = [oneLine(note), oneLine(by)];
  const revision = { number, date, ...(said && { note: said }), ...(who && { by: who }) };
  const words = `Revision ${number} of ${date} is recorded${said ? `: ${said}` : ''}`;
  return {
    ...plainChange([revisionEdit(file, revision)], /[.!?…]$/.test(words) ? words : `${words}.`),
    number,
  };
}

/** A note as a revision keeps it, in one line; undefined where nothing is left of it. */
export function oneLine(text: string | undefined): string | undefined {
  return (
    cleanText(text ?? '')
      ?.replace(/\s*\n\s*/g, ' ')
      .trim() || undefined
  );
}

function entries(file: PlanFile): readonly Json[] {
  const value = valueAt(rootOf(file), ['revisions']) ?? null;
  if (value === null) return [];
  if (isList(value)) return value;
  throw new UserError('What stands under `revisions` is no list', {
    help: '`cnsg check` shows the line to mend',
  });
}

function nextRevision(file: PlanFile): number {
  const numbers = entries(file).flatMap((entry) =>
    isMap(entry) && typeof entry.number === 'number' && Number.isInteger(entry.number) ? [entry.number] : [],
  );
  return Math.max(0, ...numbers) + 1;
}

function revisionEdit(file: PlanFile, revision: { readonly [key: string]: Json }): Edit {
  return { kind: 'set', path: ['revisions'], value: [...entries(file), revision] };
}
