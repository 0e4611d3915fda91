import type { Plan } from '../../plan/plan.ts';
import type { Ref } from '../plan-data.ts';
import type { News } from '../since.ts';
import { type Source, sourceOf } from '../source.ts';

/** A plan with all that is looked up in it while its data is made. */
export interface Index extends Source {
  /** An element as others name it: the same value every time. */
  ref(id: string): Ref;
  refs(ids: readonly string[]): readonly Ref[];
}

/** Builds every index once. */
export function indexOf(plan: Plan, news: ReadonlyMap<string, News>): Index {
  const source = sourceOf(plan);
  const made = new Map<string, Ref>();
  const ref = (id: string): Ref => {
    const found = made.get(id) ?? {
      id,
      number: source.number(id),
      title: source.title(id),
      isNew: news.get(id) === 'new',
      isChanged: news.get(id) === 'changed',
    };
    made.set(id, found);
    return found;
  };
  return { ...source, ref, refs: (ids) => ids.map(ref) };
}
