import { type StepId, stepIds } from '../method/steps.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { LensPart } from './agenda.ts';
import type { Asking } from './asking.ts';
import type { Ballots } from './ballots.ts';
import { draftOf, type LensQuestions, numbersToKeep, renumbered } from './draft.ts';
import type { Keeper } from './keeping.ts';
import type { Interviewer } from './question.ts';
import { reviewId } from './review.ts';
import type { Saving } from './saving.ts';
import type { Session } from './session.ts';
import type { Starter } from './starter.ts';
import { logFor } from './undo.ts';

/** A workshop under way. */
export interface Workshop extends Saving {
  readonly skipped: Set<string>;
  /** Steps that had a question in this session: only those are reviewed. */
  readonly visited: Set<StepId>;
  /** Questions that were answered, for going back. */
  readonly history: string[];
  /** A step or a lens that is gone through from front to back, answered or not, and what was asked of it so far. */
  walk: Walk | undefined;
  /** The board that opened the question on the screen, and comes back after it. */
  board: string | undefined;
  ballots: Ballots | undefined;
  readonly settings: Settings;
  /** When each block was entered, in milliseconds. */
  readonly entered: Map<string, number>;
}

interface Walk {
  readonly part: StepId | LensPart;
  readonly asked: Set<string>;
  /** The question that was jumped from, and what was gone through before. */
  readonly from?: string | undefined;
  readonly before?: Walk | undefined;
}

/** Said where somebody goes back from it. */
export const firstQuestion = 'This is the first question.';

/** How a workshop is held. */
export interface Settings {
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a starter suggests. */
  readonly starter?: Starter | undefined;
  /** Bare prompts: steps do not open with what they are for. */
  readonly isQuiet?: boolean;
  /** The hours that the workshop has; with them, each question says how much time its block has left. */
  readonly hours?: number | undefined;
  /** The lenses that are on the desk. */
  readonly lenses?: readonly LensQuestions[] | undefined;
}

export interface Opening extends Settings {
  readonly interviewer: Interviewer;
  readonly keeper: Keeper;
  readonly file: PlanFile;
  /** What is on disk. */
  readonly saved: string;
  readonly session: Session;
}

export type Ending = 'done' | 'left';

/** Where to go on: a question, away, or wherever is next. */
export type Next = Asking | 'left' | undefined;

/** A workshop on a plan, where a session stopped. */
export function openWorkshop({ interviewer, keeper, file, saved, session, ...settings }: Opening): Workshop {
  const hours = settings.hours ?? session.hours;
  return {
    interviewer,
    keeper,
    draft: renumbered(
      draftOf(file, settings.today, settings.starter, hours, settings.lenses),
      session.numbers,
    ),
    saved,
    unsaved: [],
    log: logFor(session.log, file.text),
    trouble: undefined,
    notices: [],
    skipped: new Set(session.skipped),
    visited: new Set(),
    history: [...session.history],
    walk: undefined,
    board: undefined,
    ballots: session.ballots,
    settings: { ...settings, hours },
    entered: new Map(Object.entries(session.entered)),
  };
}

/**
 * From here on the questions of a step or a lens are asked, answered or not.
 * @param from the question that is jumped from.
 */
export function walkThrough(workshop: Workshop, part: StepId | LensPart, from?: string): void {
  workshop.walk = { part, asked: new Set(), from, before: from === undefined ? undefined : workshop.walk };
  const step = stepIds.find((id) => id === part);
  if (step) workshop.skipped.delete(reviewId(step));
}

/** Puts down where the workshop stands, so that it can go on after it was ended in any way. */
export function remember(workshop: Workshop, at: string): void {
  const { keeper, skipped, history, log, ballots, settings, entered } = workshop;
  keeper.remember({
    skipped: [...skipped],
    at,
    history,
    log,
    ballots,
    entered: Object.fromEntries(entered),
    hours: settings.hours,
    starter: settings.starter?.name,
    numbers: numbersToKeep(workshop.draft),
  });
}
