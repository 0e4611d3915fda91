import { UserError } from '../core/errors.ts';
import { findStep, type StepId } from '../core/method/steps.ts';

/** The step that is meant by a number or a name. @throws UserError when there is no such step. */
export function stepIn(text: string): StepId {
  const step = findStep(text.toLowerCase());
  if (step) return step;
  throw new UserError(`There is no step \`${text}\``, {
    help: 'Name it by number, 1 to 5, or as objectives, customers, strategies, concepts, impact.',
  });
}
