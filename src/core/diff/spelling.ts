import { findStrategy } from '../method/strategies.ts';
import { isList, isMap } from '../plan/edit.ts';
import type { Field, Fields } from '../plan/field.ts';
import { planFields } from '../plan/fields.ts';
import { fieldsOf } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';

/** A plan with the strategies spelt as the method has them: `customize` is `customise`. Where both stand, both stay. */
export function plainlySpelt(plan: Json): Json {
  return speltFields(plan, planFields);
}

function speltFields(value: Json, fields: Fields): Json {
  return withItems(value, (item, key) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return field ? speltField(item, field) : item;
  });
}

function speltField(value: Json, field: Field): Json {
  if (field.kind === 'group') return speltFields(value, field.fields);
  if (field.kind === 'elements') {
    const spelt = field.element === 'strategy' ? withKeys(value) : value;
    return withItems(spelt, (item) => speltFields(item, fieldsOf(field.element)));
  }
  if (!('target' in field) || field.target !== 'strategy') return value;
  if (field.kind === 'links') return withKeys(value);
  if (isList(value)) return listSpelt(value);
  return typeof value === 'string' ? (findStrategy(value) ?? value) : value;
}

/** A list as it was where spelling it would name a strategy twice. */
function listSpelt(list: readonly Json[]): Json {
  const spelt = list.map((item) => (typeof item === 'string' ? (findStrategy(item) ?? item) : item));
  return new Set(spelt).size === new Set(list).size ? spelt : list;
}

/** The map itself where nothing in it changes: most of a plan is spelt as it should be. */
function withItems(value: Json, change: (item: Json, key: string) => Json): Json {
  if (!isMap(value)) return value;
  const entries = Object.entries(value);
  const items = entries.map(([key, item]) => change(item, key));
  if (entries.every(([, item], at) => Object.is(item, items[at]))) return value;
  const next: Record<string, Json> = Object.create(null);
  for (const [at, [key]] of entries.entries()) next[key] = items[at] ?? null;
  return next;
}

function withKeys(value: Json): Json {
  if (!isMap(value)) return value;
  const next: Record<string, Json> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const spelt = findStrategy(key) ?? key;
    const isTaken = Object.hasOwn(value, spelt) || Object.hasOwn(next, spelt);
    next[isTaken ? key : spelt] = item;
  }
  return next;
}
