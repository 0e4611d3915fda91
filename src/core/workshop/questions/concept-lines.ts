import { type ConceptStatus, isKept, isSetAside } from '../../method/concepts.ts';
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

/** Concepts with most dots first, then in the plan's order. */
export function byDots(plan: Plan, ids: readonly string[]): readonly string[] {
  const order = known.get(plan) ?? orderOf(plan);
  known.set(plan, order);
  const wanted = new Set(ids);
  return order.filter((id) => wanted.has(id));
}

/** Sorted once a plan: several questions look at it after each answer. */
const known = new WeakMap<Plan, readonly string[]>();

function orderOf({ concepts }: Plan): readonly string[] {
  return [...concepts]
    .map(([id, { assessment }]) => ({ id, dots: assessment?.votes ?? 0 }))
    .sort((one, other) => other.dots - one.dots)
    .map(({ id }) => id);
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

/** Concepts as the lines of a board: by strategy in the plan's order, those without one after them, parked and dropped last. */
export function conceptLines(
  draft: Draft,
  ids: readonly string[],
  detail: (concept: Concept) => string,
): readonly BoardLine[] {
  const { plan } = draft;
  const groups = new Map<string, BoardLine[]>(
    selectedStrategies(plan).map((id) => [strategies[id].title, []]),
  );
  for (const id of ids) {
    const concept = plan.concepts.get(id) ?? {};
    const group = asideGroups[concept.status ?? 'idea'] ?? groupOf(concept.strategy);
    const lines = groups.get(group) ?? [];
    lines.push({ ...lineFor(draft, id), group, detail: detail(concept) });
    groups.set(group, lines);
  }
  const last = Object.values(asideGroups);
  const ordered = [...groups.keys()].filter((group) => !last.includes(group)).concat(last);
  return ordered.flatMap((group) => groups.get(group) ?? []);
}

const asideGroups: Partial<Readonly<Record<ConceptStatus, string>>> = {
  parked: 'Parked',
  dropped: 'Dropped',
};

function groupOf(strategy: StrategyId | undefined): string {
  return strategy === undefined ? 'Without a strategy' : strategies[strategy].title;
}
