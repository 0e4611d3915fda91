import { strategies, strategyIds } from '../../method/strategies.ts';
import type { ElementKind } from '../../plan/fields.ts';
import { elements } from '../../plan/fields.ts';
import type { Json } from '../../plan/tree.ts';
import type { Subject } from '../change.ts';
import { titlesOf } from '../titles.ts';
import type { Name } from './told.ts';

/** The title of an element of either plan, the newer one's first; undefined where neither has one. */
export type TitleOf = (id: string) => string | undefined;

/** The titles of two plans, given as plain data; the method's own for a strategy that is in neither. */
export function titlesAcross(before: Json, after: Json): TitleOf {
  const [older, newer] = [titlesOf(before), titlesOf(after)];
  return (id) => newer.first(id) ?? strategyTitle(id) ?? older.first(id);
}

function strategyTitle(id: string): string | undefined {
  const strategy = strategyIds.find((one) => one === id);
  return strategy && strategies[strategy].title;
}

export function nameOf({ kind, id, title }: Subject): Name {
  return { kind, kindTitle: kindTitleOf(kind), id, title };
}

export function kindTitleOf(kind: ElementKind): string {
  return elements[kind].title;
}

/** An element in a text: `Rebook in two taps (self-rebooking)`; its id alone where that is all there is. */
export function titleAndId(id: string, title: string | undefined): string {
  return title === undefined || title === id ? id : `${title} (${id})`;
}
