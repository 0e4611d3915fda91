import { UserError } from '../errors.ts';
import { findStep, type StepId, stepIds, steps } from '../method/steps.ts';
import { findElement } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import { labels } from './labels.ts';
import type { LensSection } from './lens-section.ts';
import { blank, drawn, type Row, type Screen } from './rows.ts';
import { elementRows } from './show-element.ts';
import { headRows } from './show-head.ts';
import { lensEntry, lensEntryRows } from './show-lens-entry.ts';
import { lensRows } from './show-lenses.ts';
import { logRows } from './show-log.ts';
import { conceptRows, customerRows, impactRows, objectiveRows, strategyRows } from './show-steps.ts';
import { type Source, sourceOf } from './source.ts';
import { visiblePlan } from './visible-plan.ts';

export interface ShowSettings extends Screen {
  /**
   * A step, by id or number, one element by id, display number or its words, or an entry that a lens keeps by its id;
   * everything when it is left out.
   */
  readonly only?: string;
  /** What the lenses of the plan tell; shown with the whole plan. */
  readonly lenses?: readonly LensSection[];
}

/**
 * A plan, a step or one element for a terminal. Nothing from the plan can move the cursor or change the colours.
 * @throws UserError when `only` names neither a step nor an element.
 */
export async function showPlan(plan: Plan, settings: ShowSettings): Promise<string> {
  return drawn(rowsOf(sourceOf(visiblePlan(plan)), settings), settings);
}

const stepRows: Readonly<Record<StepId, (source: Source) => readonly Row[]>> = {
  objectives: objectiveRows,
  customers: customerRows,
  strategies: strategyRows,
  concepts: conceptRows,
  impact: impactRows,
};

function rowsOf(source: Source, { only, lenses = [] }: ShowSettings): readonly Row[] {
  if (only === undefined) {
    const all = stepIds.flatMap((step) => withHeading(step, source));
    return [...headRows(source), ...all, ...lensRows(lenses), ...logRows(source)];
  }
  const step = findStep(only);
  if (step) return withHeading(step, source);
  const address = findElement(source.plan, only);
  if (address) return elementRows(address, source);
  const entry = lensEntry(source.plan, only);
  if (entry) return lensEntryRows(entry, source);
  throw nothingCalled(only);
}

/** What to throw when words name neither a step nor an element. */
export function nothingCalled(words: string): UserError {
  return new UserError(`There is nothing called “${words}” in this plan`, {
    help: `Name a step (${stepIds.join(', ')}), an id, a number such as O1, or the exact words of a title.`,
  });
}

function withHeading(step: StepId, source: Source): readonly Row[] {
  const text = `${labels.step} ${steps[step].number}: ${steps[step].title}`;
  return [{ kind: 'heading', text }, ...stepRows[step](source), blank];
}
