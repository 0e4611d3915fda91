import type { StepId } from '../method/steps.ts';
import { pathOf } from '../plan/shape.ts';
import type { Rule } from './rule.ts';

interface Gap {
  readonly code: string;
  readonly name: string;
  readonly step: StepId;
  /** The requirement of the method that is not met. */
  readonly need: string;
  /** `{title}` is the element. */
  readonly message: string;
  readonly help: string;
}

/** A rule that finds where a requirement of the method is not met: a hint in a draft, an error once the plan is agreed. */
export function gap({ code, name, step, need, message, help }: Gap): Rule {
  return {
    code,
    name,
    step,
    weight: 'gap',
    find: ({ missing, called }) =>
      (missing.get(need) ?? []).map(({ path, element, question }) => ({
        path: pathOf(path),
        message: message.replace('{title}', () => called(element ?? '')),
        help,
        question,
      })),
  };
}
