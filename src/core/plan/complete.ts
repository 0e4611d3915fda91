import type { Check, Condition } from '../method/completeness.ts';
import { isKept } from '../method/concepts.ts';
import { strategyIds } from '../method/strategies.ts';
import { type Links, linksOf } from './links.ts';
import type { Barrier, Plan } from './plan.ts';

/** A plan with everything that its completeness is judged by, found once. */
export interface Known {
  readonly plan: Plan;
  readonly links: Links;
  readonly barriers: ReadonlyMap<string, Barrier>;
  /** The earlier segment that says the same in all three, by segment. */
  readonly twins: ReadonlyMap<string, string>;
}

/** Builds the indexes that the checks look things up in. */
export function know(plan: Plan): Known {
  const barriers = [...plan.segments.values()].flatMap((segment) => [...(segment.barriers ?? [])]);
  return { plan, links: linksOf(plan), barriers: new Map(barriers), twins: twinSegments(plan) };
}

/** Whether each condition of the method holds for the element with an id. */
export const conditions: Readonly<Record<Condition, (known: Known, id: string) => boolean>> = {
  direct: ({ plan }, id) => plan.objectives.get(id)?.level === 'direct',
  selected: isSelected,
  kept: ({ plan }, id) => isKept(plan.concepts.get(id)?.status),
  shortlisted: ({ plan }, id) => plan.concepts.get(id)?.status === 'shortlisted',
  chosen: ({ plan }, id) => plan.concepts.get(id)?.status === 'chosen',
};

/** Whether each check of the method holds for the element with an id; checks of the plan need none. */
export const checks: Readonly<Record<Check, (known: Known, id: string) => boolean>> = {
  'has-direct-objective': ({ plan }) => [...plan.objectives.values()].some(({ level }) => level === 'direct'),
  'has-wider-aim': ({ plan }) => [...plan.objectives.values()].some(({ level }) => level === 'higher-order'),
  'supports-wider-aim': ({ plan, links }, id) =>
    links.named(id, 'supports').some((aim) => plan.objectives.get(aim)?.level === 'higher-order'),
  'has-segment': ({ plan }) => plan.segments.size > 0,
  'serves-direct-objective': ({ plan, links }, id) =>
    links.named(id, 'serves').some((objective) => plan.objectives.get(objective)?.level === 'direct'),
  'differs-from-others': ({ twins }, id) => !twins.has(id),
  'has-strategy': (known) => strategyIds.some((id) => isSelected(known, id)),
  'leaves-one-out': (known) => !strategyIds.every((id) => isSelected(known, id)),
  'names-segment': ({ links }, id) => links.named(id, 'segments').length > 0,
  'answers-barrier-or-need': ({ plan, links }, id) =>
    links.named(id, 'barriers').length > 0 ||
    links.named(id, 'segments').some((segment) => isSaid(plan.segments.get(segment)?.needs)),
  'has-concept': ({ plan, links }, id) =>
    links
      .naming('concept', 'strategy', id)
      .some((concept) => plan.concepts.get(concept)?.status !== 'dropped'),
  'names-selected-strategy': (known, id) =>
    known.links.named(id, 'strategy').some((strategy) => isSelected(known, strategy)),
  'answered-or-accepted': ({ plan, links, barriers }, id) =>
    isSaid(barriers.get(id)?.accepted) ||
    links.naming('concept', 'barriers', id).some((concept) => isKept(plan.concepts.get(concept)?.status)),
  'has-metric': ({ links }, id) => links.naming('metric', 'objectives', id).length > 0,
  'reaches-objective': ({ links }, id) =>
    links.naming('metric', 'concepts', id).some((metric) => links.named(metric, 'objectives').length > 0),
  'names-concept': ({ links }, id) => links.named(id, 'concepts').length > 0,
};

/** Whether the team decided for a strategy; a strategy that is not in the plan is not selected. */
function isSelected({ plan }: Known, id: string): boolean {
  const strategy = strategyIds.find((known) => known === id);
  const answered = strategy && plan.strategies.get(strategy);
  return answered !== undefined && answered.selected !== false;
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Segments that say the same as an earlier one in objective, value proposition and barriers, when all three are said. */
function twinSegments(plan: Plan): ReadonlyMap<string, string> {
  const firstToSay = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const [id, { objective, valueProposition, barriers }] of plan.segments) {
    const stops = [...(barriers?.values() ?? [])]
      .map(({ statement }) => normalised(statement))
      .filter(Boolean);
    const three = [normalised(objective), normalised(valueProposition), stops.sort().join('\n')];
    if (!three.every(Boolean)) continue;
    const said = JSON.stringify(three);
    const first = firstToSay.get(said);
    if (first === undefined) firstToSay.set(said, id);
    else twins.set(id, first);
  }
  return twins;
}

function normalised(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
