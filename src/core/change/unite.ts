import { cleanText } from '../plan/clean-text.ts';
import { isList, isMap, sameValue } from '../plan/edit.ts';
import { tbd } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';

/**
 * Two values in one, in which nothing is lost that was said in words: the first stays, the second comes to it; TBD gives
 * way to whatever is known.
 */
export function united(one: Json, other: Json): Json {
  if (other === null || other === tbd) return one;
  if (one === null || one === tbd) return other;
  if (isList(one) && isList(other)) return [...one, ...other.filter((item) => !has(one, item))];
  if (isMap(one) && isMap(other)) return unitedMaps(one, other);
  if (typeof one === 'string' && typeof other === 'string') return unitedTexts(one, other);
  return one;
}

function has(list: readonly Json[], wanted: Json): boolean {
  return list.some((item) => sameValue(item, wanted));
}

function unitedMaps(
  one: { readonly [key: string]: Json },
  other: { readonly [key: string]: Json },
): { readonly [key: string]: Json } {
  const all: Record<string, Json> = Object.create(null);
  for (const [key, value] of Object.entries(one)) all[key] = united(value, other[key] ?? null);
  for (const [key, value] of Object.entries(other)) all[key] ??= value;
  return all;
}

/** The lines of the second that the first does not have come under it. */
export function unitedTexts(one: string, other: string): string {
  const lines = one.split(/\r?\n/).map((line) => line.trim());
  const isNew = (line: string) => line.trim() !== '' && !lines.includes(line.trim());
  const added = other.split(/\r?\n/).filter(isNew);
  return added.length === 0 ? one : (cleanText([one.trimEnd(), ...added].join('\n')) ?? one);
}
