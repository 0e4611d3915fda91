import { fieldOf } from '../../plan/every-element.ts';
import type { ElementKind } from '../../plan/fields.ts';
import type { Element, Plan } from '../../plan/plan.ts';
import { titleFor } from '../line.ts';
import { lineKeys } from '../quick-syntax.ts';

/** From so many on, names are counted rather than told. */
const few = 2;

/** What an element holds besides its words, of what a line can say: `for Frequent flyers · described`; empty for nothing. */
export function asideOf(kind: ElementKind, element: Element<ElementKind>, plan: Plan): string {
  return lineKeys(kind)
    .toReversed()
    .flatMap((key) => {
      const value = fieldOf(element, key);
      if (Array.isArray(value)) return value.length > 0 ? [`for ${names(value.map(String), plan)}`] : [];
      if (value === undefined) return [];
      return [key === 'description' ? 'described' : 'with a reason'];
    })
    .join(' · ');
}

function names(ids: readonly string[], plan: Plan): string {
  const told = ids.slice(0, few).map((id) => titleFor(plan, id));
  const more = ids.length - told.length;
  return more > 0 ? `${told.join(', ')} and ${more} more` : told.join(' and ');
}
