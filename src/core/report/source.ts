import { everyElement } from '../plan/every-element.ts';
import { type Links, linksOf } from '../plan/links.ts';
import { displayNumbers, titles } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';
import { type Figures, figuresOf } from './figures.ts';

/** A plan with all that is looked up in it while it is told. */
export interface Source {
  readonly plan: Plan;
  readonly links: Links;
  readonly figures: Figures;
  /** Whether an element of the plan has that id. */
  has(id: string): boolean;
  /** The display number, or an empty text where there is none. */
  number(id: string): string;
  title(id: string): string;
  /** Number and title: `O1 Answer customers' questions faster`. */
  name(id: string): string;
}

/** Builds every index once. */
export function sourceOf(plan: Plan): Source {
  const numbers = displayNumbers(plan);
  const words = titles(plan);
  const ids = new Set([...everyElement(plan)].map(({ id }) => id));
  const has = (id: string) => ids.has(id);
  const number = (id: string) => numbers.get(id) ?? '';
  const title = (id: string) => words.get(id) ?? id;
  const name = (id: string) => `${number(id)} ${title(id)}`.trim();
  return { plan, links: linksOf(plan), figures: figuresOf(plan), has, number, title, name };
}
