import { type Known, know } from '../plan/complete.ts';
import { titles } from '../plan/numbers.ts';
import { type OpenPoint, openPoints } from '../plan/open.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import type { Node } from '../plan/tree.ts';

/** What rules look things up in: found once for all of them, so that none walks the plan for each element. */
export interface Facts extends Known {
  readonly plan: Plan;
  /** The nodes of the file, for what the plan leaves out. */
  readonly root: Node;
  /** The words for an element, in quotation marks; its id where it has none. */
  readonly called: (id: string) => string;
  /** What is missing of what a complete plan has, by the name of the requirement; what is TBD is not missing. */
  readonly missing: ReadonlyMap<string, readonly OpenPoint[]>;
  /** How many answers are still to be found out. */
  readonly tbds: number;
  /** The language of the texts: two letters, `en` where the plan does not say. */
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The facts of a file that is a plan. */
export function factsOf(file: PlanFile, root: Node, today: string): Facts {
  const { plan } = file;
  const words = titles(plan);
  const known = know(plan);
  const open = openPoints(plan, known);
  return {
    ...known,
    root,
    called: (id) => (words.has(id) ? `“${words.get(id)}”` : `\`${id}\``),
    missing: grouped(open),
    tbds: open.filter(({ tbd }) => tbd).length,
    language: (plan.language ?? 'en').slice(0, 2).toLowerCase(),
    today,
  };
}

function grouped(open: readonly OpenPoint[]): ReadonlyMap<string, readonly OpenPoint[]> {
  const groups = new Map<string, OpenPoint[]>();
  for (const point of open) {
    if (point.tbd) continue;
    const group = groups.get(point.need);
    if (group) group.push(point);
    else groups.set(point.need, [point]);
  }
  return groups;
}
