import type { Severity } from '../diagnostic.ts';
import type { StepId } from '../method/steps.ts';
import type { Path } from '../plan/shape.ts';
import type { Facts } from './facts.ts';

/** How grave a rule's findings are: `gap` is a hint while the plan is a draft and an error once it is agreed. */
export type Weight = 'gap' | Severity;

/** Finds diagnostics of one kind. */
export interface Rule {
  /** `CNSG` and three digits, for life; the first is the step's number, 6 for a lens, or 9 across steps. */
  readonly code: string;
  /** The readable name of the fault. */
  readonly name: string;
  readonly step: StepId | 'lens' | 'across';
  readonly weight: Weight;
  readonly find: (facts: Facts) => Iterable<Found>;
}

/** One place where a rule finds its fault. */
export interface Found {
  /** The value that is wrong; where it is missing, the path where it would be. */
  readonly path: Path;
  /** What is wrong, in one plain sentence without a full stop. */
  readonly message: string;
  /** The cure. */
  readonly help: string;
  /** What to ask the room. */
  readonly question?: string;
}
