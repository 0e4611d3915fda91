import type { Change, Weight } from './change.ts';
import { partOf } from './tell/part.ts';

/** Which changes somebody wants to see; what is left out chooses nothing. */
export interface Filter {
  readonly only?: readonly Change['kind'][];
  readonly ignore?: readonly (Change['kind'] | Weight)[];
  /** The number of a step: 1 to 5. */
  readonly step?: number;
}

/** The changes that pass a filter, in their order. */
export function chosenChanges(changes: readonly Change[], { only, ignore, step }: Filter): readonly Change[] {
  const ignored = new Set<string>(ignore);
  return changes.filter(
    ({ kind, weight, path }) =>
      (only === undefined || only.includes(kind)) &&
      !ignored.has(kind) &&
      !ignored.has(weight) &&
      (step === undefined || partOf(path).step === step),
  );
}
