import { planFields } from '../plan/fields.ts';
import { type Fact, factsFrom } from './facts.ts';
import type { Source } from './source.ts';

/** What was said about the workshop, in the order of the table of fields; empty where nothing was. */
export function workshopFacts(source: Source): readonly Fact[] {
  const { fields } = planFields.workshop;
  const told = Object.keys(fields).map((field) => ({ field }));
  return factsFrom(fields, source.plan.workshop ?? {}, told, source);
}
