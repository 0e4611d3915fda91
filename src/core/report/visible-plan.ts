import type { Plan } from '../plan/plan.ts';
import { visible } from '../visible.ts';

/** The same plan with every text made safe to show; a text of which nothing is left is gone. */
export function visiblePlan(plan: Plan): Plan {
  // Only texts are replaced and empty ones left out, so that every value keeps the type of its field.
  return visibleValue(plan) as Plan;
}

/** Whether nothing is to be seen of a text: signs of no width are no words. */
function isBlank(text: string): boolean {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim() === '';
}

function visibleValue(value: unknown): unknown {
  if (typeof value === 'string') return isBlank(visible(value)) ? undefined : visible(value);
  if (Array.isArray(value)) return value.map(visibleValue).filter((inside) => inside !== undefined);
  if (value instanceof Map)
    return new Map([...value].map(([id, inside]) => [id, visibleValue(inside) ?? {}]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inside]) => [key, visibleValue(inside)] as const)
      .filter(([, inside]) => inside !== undefined),
  );
}
