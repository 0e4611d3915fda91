import { readPlan } from '../plan/plan-file.ts';
import { pointer } from '../plan/shape.ts';
import { factsOf } from './facts.ts';
import { rules } from './rules/index.ts';
import { waiversOf } from './waivers.ts';

/** Something wrong with a plan: what, and where, as a JSON pointer. */
interface Mistake {
  readonly code: string;
  readonly path: string;
}

/**
 * What `check` calls an error in the text of a plan, where no settings say otherwise. Nothing else is looked for: this is
 * asked by git for every plan that it merges, and the rules on wording take most of the time.
 */
export function errorsIn(text: string, today: string): readonly Mistake[] {
  const file = readPlan(text);
  const { root, plan, problems } = file;
  const mistakes: Mistake[] = problems.filter(({ severity }) => severity === 'error');
  if (!root) return mistakes;
  const facts = factsOf(file, root, today);
  const waivers = waiversOf(root);
  const isGrave = ({ weight }: (typeof rules)[number]) =>
    weight === 'error' || (weight === 'gap' && plan.status === 'agreed');
  const found = rules
    .filter(isGrave)
    .flatMap((rule) =>
      [...rule.find(facts)].flatMap(({ path }) =>
        waivers.covers(rule, path) ? [] : [{ code: rule.code, path: pointer(path) }],
      ),
    );
  return [...mistakes, ...found];
}
