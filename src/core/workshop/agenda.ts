import { type StepId, stepIds } from '../method/steps.ts';
import type { Plan } from '../plan/plan.ts';
import type { Asking } from './asking.ts';
import type { Draft } from './draft.ts';
import { elementAsking } from './element-form.ts';
import { openingAsking } from './opening.ts';
import type { Question } from './question.ts';
import { conceptsQuestions } from './questions/concepts.ts';
import { customersQuestions } from './questions/customers.ts';
import { endQuestions } from './questions/end.ts';
import { impactQuestions } from './questions/impact.ts';
import { objectivesQuestions } from './questions/objectives.ts';
import { startQuestions } from './questions/start.ts';
import { strategiesQuestions } from './questions/strategies.ts';
import { mendAsking, reviewAsking, reviewId } from './review.ts';
import { withSuggestions } from './suggestions.ts';

/** A lens that is gone through: `lens/push-pull`. */
export type LensPart = `lens/${string}`;

export type Part = 'start' | StepId | 'end' | LensPart;
type OwnPart = Exclude<Part, LensPart>;

/** The workshop from front to back. */
const parts: readonly OwnPart[] = ['start', ...stepIds, 'end'];

const questionsOf: Readonly<Record<OwnPart, (draft: Draft) => (Asking | undefined)[]>> = {
  start: startQuestions,
  objectives: objectivesQuestions,
  customers: customersQuestions,
  strategies: strategiesQuestions,
  concepts: conceptsQuestions,
  impact: impactQuestions,
  end: endQuestions,
};

/** The questions of a part as the plan now stands, in order; a step begins with its opening and closes with its review. */
export function askingsOf(draft: Draft, part: Part): readonly Asking[] {
  if (isLens(part)) return lensAskings(draft, part);
  const askings = questionsIn(draft, part);
  return isStep(part) ? [openingAsking(draft, part), ...askings, reviewAsking(draft, part)] : askings;
}

/** What a starter suggests for a list stands right before it. */
function questionsIn(draft: Draft, part: OwnPart): Asking[] {
  return questionsOf[part](draft).flatMap((asking) => {
    if (asking === undefined) return [];
    return draft.starter ? withSuggestions(draft, asking) : [asking];
  });
}

/** The part that a lens is. */
export function lensPart(id: string): LensPart {
  return `lens/${id}`;
}

function isLens(part: Part): part is LensPart {
  return part.startsWith('lens/');
}

/** None as long as the lens is not on the desk. */
function lensAskings(draft: Draft, part: LensPart): readonly Asking[] {
  return draft.lenses.find(({ id }) => lensPart(id) === part)?.questions(draft) ?? [];
}

/** The lens that a question belongs to, by its id; undefined for questions of the workshop itself. */
export function lensOf(questionId: string | undefined): LensPart | undefined {
  const id = lensAt(questionId);
  return id === undefined ? undefined : lensPart(id);
}

/** The same, by the id of the lens. */
export function lensAt(questionId: string | undefined): string | undefined {
  const [, top, id] = questionId?.split('/') ?? [];
  return top === 'lenses' ? id : undefined;
}

function isStep(part: OwnPart): part is StepId {
  return part !== 'start' && part !== 'end';
}

/** The question with an id as the plan now stands, or undefined. */
export function findAsking(draft: Draft, id: string): Asking | undefined {
  const [, kind, of] = /^\/(edit|mend)\/(.+)$/s.exec(id) ?? [];
  if (kind === 'edit' && of !== undefined) return elementAsking(draft, of);
  if (kind === 'mend' && of !== undefined) return mendAskingFor(draft, of);
  const lens = lensOf(id);
  for (const part of lens ? [lens] : parts) {
    const found = askingsOf(draft, part).find(({ question }) => question.id === id);
    if (found) return found;
  }
  return undefined;
}

function mendAskingFor(draft: Draft, of: string): Asking | undefined {
  const step = stepIds.find((id) => id === of);
  return step && mendAsking(step, questionsIn({ ...draft, starter: undefined }, step));
}

/** A question as the plan now stands, or undefined where it is one no more. */
export function askingNow(draft: Draft, { id, step }: Question): Asking | undefined {
  if (/^\/(?:edit|mend)\//.test(id)) return findAsking(draft, id);
  const lens = lensOf(id);
  const inParts: readonly Part[] = lens ? [lens] : step ? [step] : ['start', 'end'];
  return inParts.flatMap((part) => askingsOf(draft, part)).find(({ question }) => question.id === id);
}

/** The question that stands before another from front to back; undefined before the first. */
export function askingBefore(draft: Draft, id: string): Asking | undefined {
  const lens = lensOf(id);
  const all = (lens ? [lens] : parts).flatMap((part) => askingsOf(draft, part));
  return all[all.findIndex(({ question }) => question.id === id) - 1];
}

/** What was put down on the way is read back at the end, whether anything is missing or not. */
const readBack = ['/decisions', '/parkingLot', '/actions'];

/**
 * The first question that leaves something open, in the whole workshop; undefined when nothing is.
 * @param visited the steps that had a question: only those are reviewed, and only with one of them there is something to read back.
 */
export function firstOpen(
  draft: Draft,
  isPassed: (path: string) => boolean,
  visited: ReadonlySet<StepId>,
): Asking | undefined {
  const isOpen = ({ question }: Asking) => question.open.some((path) => !isPassed(path));
  const isReadBack = ({ question: { id } }: Asking) =>
    visited.size > 0 && readBack.includes(id) && !isPassed(id);
  for (const part of parts) {
    const askings = questionsIn(draft, part);
    const found = askings.find((asking) => isOpen(asking) || isReadBack(asking));
    if (found) {
      return isStep(part) && isUntouched(draft.plan, part) ? openingOr(draft, part, isOpen, found) : found;
    }
    if (isStep(part) && visited.has(part) && !isPassed(reviewId(part))) return reviewAsking(draft, part);
  }
  return undefined;
}

function openingOr(
  draft: Draft,
  step: StepId,
  isOpen: (asking: Asking) => boolean,
  otherwise: Asking,
): Asking {
  const opening = openingAsking(draft, step);
  return isOpen(opening) ? opening : otherwise;
}

const sectionOf = {
  objectives: 'objectives',
  customers: 'segments',
  strategies: 'strategies',
  concepts: 'concepts',
  impact: 'metrics',
} as const satisfies Record<StepId, keyof Plan>;

/** A step that was begun needs no opening any more; a lens has none. */
export function isUntouched(plan: Plan, part: StepId | LensPart): boolean {
  return !isLens(part) && plan[sectionOf[part]].size === 0;
}
