import { formatPlan } from '../plan/format.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import { Doubt } from './doubt.ts';
import { collectionAt } from './open-part.ts';
import type { Collection } from './part.ts';
import { type Source, sourceOf } from './source.ts';

/** A plan by its entries, and what stands above them that is neither a comment nor blank. */
export interface PlanParts {
  readonly source: Source;
  readonly preamble: readonly string[];
  readonly inside: Collection;
}

/**
 * The entries of a plan, in block style; undefined where there is no plan.
 * @throws Doubt where its document ends before the text does.
 */
export function planParts({ text, root }: PlanFile): PlanParts | undefined {
  if (root?.kind !== 'map') return undefined;
  if (root.flow) return planParts(readPlan(formatPlan(text, root)));
  const source = sourceOf(text);
  const isOther = (line: string) => /^(?:---|\.\.\.|%)/.test(line);
  const start =
    source.lines.findLastIndex((line, at) => isOther(line) && (source.starts[at] ?? 0) < root.start) + 1;
  const inside = collectionAt(source, root, [], start, source.lines.length);
  if (inside.tail.some(isOther)) throw new Doubt('A YAML document ends before the text does');
  return { source, preamble: source.lines.slice(0, start), inside };
}
