import { type StepId, stepIds } from '../method/steps.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Asking } from './asking.ts';
import type { Question } from './question.ts';
import { conceptsQuestions } from './questions/concepts.ts';
import { customersQuestions } from './questions/customers.ts';
import { endQuestions } from './questions/end.ts';
import { impactQuestions } from './questions/impact.ts';
import { objectivesQuestions } from './questions/objectives.ts';
import { startQuestions } from './questions/start.ts';
import { strategiesQuestions } from './questions/strategies.ts';
import { reviewAsking, reviewId } from './review.ts';

export type Part = 'start' | StepId | 'end';

/** The workshop from front to back. */
const parts: readonly Part[] = ['start', ...stepIds, 'end'];

const questionsOf: Readonly<Record<Part, (file: PlanFile) => (Asking | undefined)[]>> = {
  start: startQuestions,
  objectives: objectivesQuestions,
  customers: customersQuestions,
  strategies: strategiesQuestions,
  concepts: conceptsQuestions,
  impact: impactQuestions,
  end: endQuestions,
};

/** The questions of a part as the plan now stands, in order; a step closes with its review. */
export function askingsOf(file: PlanFile, part: Part): Asking[] {
  const askings = questionsIn(file, part);
  return isStep(part) ? [...askings, reviewAsking(file, part, askings.length > 0)] : askings;
}

function questionsIn(file: PlanFile, part: Part): Asking[] {
  return questionsOf[part](file).filter((asking) => asking !== undefined);
}

function isStep(part: Part): part is StepId {
  return part !== 'start' && part !== 'end';
}

/** The question with an id as the plan now stands, or undefined. */
export function findAsking(file: PlanFile, id: string): Asking | undefined {
  for (const part of parts) {
    const found = askingsOf(file, part).find(({ question }) => question.id === id);
    if (found) return found;
  }
  return undefined;
}

/** A question as the plan now stands, or undefined where it is one no more. */
export function askingNow(file: PlanFile, { id, step }: Question): Asking | undefined {
  const inParts: readonly Part[] = step ? [step] : ['start', 'end'];
  return inParts.flatMap((part) => askingsOf(file, part)).find(({ question }) => question.id === id);
}

/** The first question that leaves something open, in the whole workshop; undefined when nothing is. */
export function firstOpen(
  file: PlanFile,
  isPassed: (path: string) => boolean,
  hasReview: (step: StepId) => boolean,
): Asking | undefined {
  for (const part of parts) {
    const askings = questionsIn(file, part);
    const found = askings.find(({ question }) => question.open.some((path) => !isPassed(path)));
    if (found) return found;
    if (isStep(part) && hasReview(part) && !isPassed(reviewId(part)))
      return reviewAsking(file, part, askings.length > 0);
  }
  return undefined;
}
