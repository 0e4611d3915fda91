import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { factsOf } from '../../../src/core/check/facts.ts';
import type { Found, Rule } from '../../../src/core/check/rule.ts';
import type { Settings } from '../../../src/core/check/settings.ts';
import { type PlanFile, readPlan } from '../../../src/core/plan/plan-file.ts';

/** The day on which the plans of the tests are checked, unless a test says another. */
export const checkDay = '2026-11-21';

/** What a partial plan is read as: the format and a title stand in front where it has none. */
export function partialPlan(yaml: string): PlanFile {
  const lacking = ['cnsg: 1', 'title: Keep frequent flyers'].filter((line) => {
    const [key = ''] = line.split(':');
    return !new RegExp(`^${key}:`, 'm').test(yaml);
  });
  return readPlan([...lacking, yaml].join('\n'));
}

/** The codes of all that is found wrong with a partial plan, in the order in which it is told. */
export function codesOf(yaml: string, settings: Settings = {}, today: string = checkDay): readonly string[] {
  return checkPlan(partialPlan(yaml), settings, today).diagnostics.map(({ code }) => code);
}

/** How grave each code counts in a partial plan. */
export function severitiesOf(yaml: string, settings: Settings = {}): Readonly<Record<string, string>> {
  const { diagnostics } = checkPlan(partialPlan(yaml), settings, checkDay);
  return Object.fromEntries(diagnostics.map(({ code, severity }) => [code, severity]));
}

/** What one rule finds in a partial plan, whether the registry knows the rule or not. */
export function foundBy(rule: Rule, yaml: string, today: string = checkDay): readonly Found[] {
  const file = partialPlan(yaml);
  if (!file.root)
    throw new Error(`This is no plan: ${file.problems.map(({ message }) => message).join('; ')}`);
  return [...rule.find(factsOf(file, file.root, today))];
}
