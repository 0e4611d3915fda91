import { isKept, isSetAside } from '../../method/concepts.ts';
import { type StrategyId, strategies } from '../../method/strategies.ts';
import type { Concept, Plan } from '../../plan/plan.ts';
import { dotsInWords } from '../dots.ts';
import type { Draft } from '../draft.ts';
import { lineFor } from '../line.ts';
import type { BoardLine } from '../question.ts';
import { selectedStrategies } from './strategies.ts';

/** The concepts that the team goes on with, in the plan's order. */
export function keptConcepts(plan: Plan): readonly string[] {
  return [...plan.concepts].filter(([, { status }]) => isKept(status)).map(([id]) => id);
}

/** The concepts that were neither parked nor dropped, in the plan's order. */
export function liveConcepts(plan: Plan): readonly string[] {
  return [...plan.concepts].filter(([, { status }]) => !isSetAside(status)).map(([id]) => id);
}

/** The concepts that the team tests first, in the plan's order. */
export function chosenConcepts(plan: Plan): readonly string[] {
  return [...plan.concepts].filter(([, { status }]) => status === 'chosen').map(([id]) => id);
}

/** Concepts with most dots first, then in the order in which they come. */
export function byDots(plan: Plan, ids: readonly string[]): readonly string[] {
  const dots = (id: string) => plan.concepts.get(id)?.assessment?.votes ?? 0;
  return ids.toSorted((one, other) => dots(other) - dots(one));
}

/** Whether the dots were counted, or the team decided without them: then converging is under way or over. */
export function isVoted(plan: Plan): boolean {
  return [...plan.concepts.values()].some(
    ({ status, assessment }) => isKept(status) || assessment?.votes !== undefined,
  );
}

/** The dots of a concept in words; empty where they were not counted. */
export function dotsOf(concept: Concept | undefined): string {
  const votes = concept?.assessment?.votes;
  return votes === undefined ? '' : dotsInWords(votes);
}

/** Concepts as the lines of a board: by strategy in the plan's order, those without one after them, set aside last. */
export function conceptLines(
  draft: Draft,
  ids: readonly string[],
  detail: (concept: Concept) => string,
): readonly BoardLine[] {
  const { plan } = draft;
  const groups = new Map<string, BoardLine[]>(
    [...selectedStrategies(plan).map((id) => strategies[id].title)].map((title) => [title, []]),
  );
  for (const id of ids) {
    const concept = plan.concepts.get(id) ?? {};
    const group = isSetAside(concept.status) ? setAside : groupOf(concept.strategy);
    const lines = groups.get(group) ?? [];
    lines.push({ ...lineFor(draft, id), group, detail: detail(concept) });
    groups.set(group, lines);
  }
  const last = groups.get(setAside) ?? [];
  groups.delete(setAside);
  return [...[...groups.values()].flat(), ...last];
}

const setAside = 'Set aside';

function groupOf(strategy: StrategyId | undefined): string {
  return strategy === undefined ? 'Without a strategy' : strategies[strategy].title;
}
