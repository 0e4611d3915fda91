import type { Field } from '../plan/field.ts';
import { fieldAt } from '../plan/shape.ts';
import { everyPart, fieldsIn, type Part } from './anatomy.ts';
import { factsOf } from './facts.ts';
import { address } from './matching.ts';

/** Who refers to whom in a plan; elements by their addresses, also those that are not there. */
export interface Ties {
  /** What names an element, in the plan's order, and in what kind of field. */
  readonly naming: ReadonlyMap<string, readonly Tie[]>;
  /** What an element has links to: the concepts that move a metric. */
  readonly movedBy: ReadonlyMap<string, readonly string[]>;
}

interface Tie {
  readonly from: string;
  readonly field: Field['kind'];
}

/** All references of a plan. */
export function tiesIn(plan: Part): Ties {
  const naming = new Map<string, Tie[]>();
  const movedBy = new Map<string, string[]>();
  for (const part of everyPart(plan)) {
    const from = address(part);
    for (const { path, keys } of factsOf(part.value, fieldsIn(part)).listings.values()) {
      const field = fieldAt([...part.path, ...path]);
      if (!field || !('target' in field)) continue;
      const named = keys.map((id) => address({ kind: field.target, id }));
      for (const other of named) append(naming, other, { from, field: field.kind });
      if (field.kind === 'links') for (const other of named) append(movedBy, from, other);
    }
  }
  return { naming, movedBy };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
