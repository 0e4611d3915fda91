import type { Plan } from '../plan/plan.ts';
import type { LensSection } from './lens-section.ts';
import type { PlanData, Ref, ToldLens } from './plan-data.ts';
import { type News, withoutOrder } from './since.ts';

/** How a lens tells what was answered. */
export interface LensTelling {
  readonly id: string;
  readonly section: (plan: PlanData) => LensSection;
}

/** A plan as it was and as it is. */
interface Course {
  readonly older: Plan;
  readonly plan: Plan;
  /** The ids of the older plan and of this one, as the report has them. */
  readonly idOf: (id: string) => string;
}

/** What a lens tells of a plan; with an older one, what it tells anew or in another way is marked. */
export function toldByLens({ id, section }: LensTelling, data: PlanData, course?: Course): ToldLens {
  const unmarked = { number: '', isNew: false, isChanged: false };
  if (course === undefined) return { ...section(data), ...unmarked };
  const [before, now] = [course.older.lenses?.[id], course.plan.lenses?.[id]];
  if (before === undefined) return { ...section(marked(data, new Map())), ...unmarked, isNew: true };
  const news = [...elementNews(before, now)].map(([key, kind]) => [course.idOf(key), kind] as const);
  return { ...section(marked(data, new Map(news))), ...unmarked, isChanged: isOtherwise(before, now) };
}

/** What a lens says of elements for the first time, and what it says otherwise, by id. */
function elementNews(before: unknown, now: unknown): ReadonlyMap<string, News> {
  const news = new Map<string, News>();
  for (const section of ['concepts', 'segments', 'metrics']) {
    const was = within(before, section);
    for (const [id, said] of Object.entries(within(now, section))) {
      if (!Object.hasOwn(was, id)) news.set(id, 'new');
      else if (isOtherwise(was[id], said)) news.set(id, 'changed');
    }
  }
  return news;
}

function within(value: unknown, key: string): Readonly<Record<string, unknown>> {
  return isMap(value) && Object.hasOwn(value, key) && isMap(value[key]) ? value[key] : {};
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOtherwise(before: unknown, now: unknown): boolean {
  return withoutOrder(before) !== withoutOrder(now);
}

/** The data with marks for what the lens says of elements, in place of those for the elements themselves. */
function marked(data: PlanData, news: ReadonlyMap<string, News>): PlanData {
  const mark = <Of extends Ref>(elements: readonly Of[]) =>
    elements.map((element) => ({
      ...element,
      isNew: news.get(element.id) === 'new',
      isChanged: news.get(element.id) === 'changed',
    }));
  return {
    ...data,
    concepts: mark(data.concepts),
    segments: mark(data.segments),
    metrics: mark(data.metrics),
  };
}
