import type { Plan } from '../plan/plan.ts';
import { readAnswers } from './answers.ts';
import { journeyRow } from './index.ts';
import { journeyTables } from './journey-fields.ts';

const read = readAnswers(journeyRow.id, journeyTables);

/** What the segments of a concept meet on their way, as the journey tells; empty where nobody looked at it. */
export function pathTouchpoints(plan: Plan, concept: string): readonly string[] {
  const { segments } = read(plan);
  const whom = plan.concepts.get(concept)?.segments ?? [];
  const names = whom.flatMap((segment) => [...(segments.get(segment)?.touchpoints?.values() ?? [])]);
  return [...new Set(names.flatMap(({ name }) => name?.trim() ?? []))];
}
