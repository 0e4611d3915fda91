import { isList, isMap } from './edit.ts';
import type { Json } from './tree.ts';

/** The number of the last revision that a plan, as plain data, records; undefined where it records none. */
export function lastRevision(plan: Json | undefined): number | undefined {
  const recorded = isMap(plan) ? plan.revisions : undefined;
  const last = isList(recorded) ? recorded.at(-1) : undefined;
  return isMap(last) && typeof last.number === 'number' && Number.isInteger(last.number)
    ? last.number
    : undefined;
}
