import { everyElement, type Located } from '../plan/every-element.ts';
import type { Plan } from '../plan/plan.ts';

export type News = 'new' | 'changed';

/** What an older plan did not have yet, and what it had otherwise, by id; empty where nothing is different. */
export function newsSince(older: Plan, plan: Plan): ReadonlyMap<string, News> {
  const before = new Map([...everyElement(older)].map((located) => [located.id, told(located)]));
  const news = new Map<string, News>();
  for (const located of everyElement(plan)) {
    const was = before.get(located.id);
    if (was === undefined) news.set(located.id, 'new');
    else if (was !== told(located)) news.set(located.id, 'changed');
  }
  return news;
}

/** What an element says, whatever the order of its fields; barriers are elements of their own, waivers are no news. */
function told({ kind, element }: Located): string {
  const fields = Object.entries(element).filter(([key]) => key !== 'barriers' && key !== 'waivers');
  return withoutOrder([kind, Object.fromEntries(fields)]);
}

/** A value as a text that is the same whatever the order of its keys. */
export function withoutOrder(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Map) return [...value].map(([key, inside]) => [key, sorted(inside)]);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
  return entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inside]) => [key, sorted(inside)]);
}
