import { type StepId, stepIds } from '../method/steps.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Asking } from './asking.ts';
import { conceptsQuestions } from './questions/concepts.ts';
import { customersQuestions } from './questions/customers.ts';
import { endQuestions } from './questions/end.ts';
import { impactQuestions } from './questions/impact.ts';
import { objectivesQuestions } from './questions/objectives.ts';
import { startQuestions } from './questions/start.ts';
import { strategiesQuestions } from './questions/strategies.ts';
import { reviewAsking } from './review.ts';

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
  const askings = questionsOf[part](file).filter((asking) => asking !== undefined);
  return part === 'start' || part === 'end'
    ? askings
    : [...askings, reviewAsking(file, part, askings.length > 0)];
}

/** The question with an id as the plan now stands, or undefined. */
export function findAsking(file: PlanFile, id: string): Asking | undefined {
  for (const part of parts) {
    const found = askingsOf(file, part).find(({ question }) => question.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The first question that leaves something open, in the whole workshop; undefined when nothing is. */
export function firstOpen(
  file: PlanFile,
  isPassed: (path: string) => boolean,
  hasReview: (step: StepId) => boolean,
): Asking | undefined {
  for (const part of parts) {
    const found = askingsOf(file, part).find(({ question }) => {
      const isReview = question.id === `/review/${part}`;
      if (isReview && (part === 'start' || part === 'end' || !hasReview(part))) return false;
      return question.open.some((path) => !isPassed(path));
    });
    if (found) return found;
  }
  return undefined;
}
