import { UserError } from '../errors.ts';
import { type ApproachId, approaches } from '../method/approaches.ts';
import { type StrategyId, strategies } from '../method/strategies.ts';
import { type Edit, valueAt } from '../plan/edit.ts';
import type { Located } from '../plan/every-element.ts';
import type { ElementKind } from '../plan/fields.ts';
import { kindTitle } from '../plan/shape.ts';
import { barriersGone } from './barriers-gone.ts';
import { type Change, plainChange } from './change.ts';
import { fieldEdits } from './field-edits.ts';
import { locate, strategyNamed } from './locate.ts';
import { inRuns, labelOf, labelsOf, listed, type NumberedPlan } from './numbered-plan.ts';
import { rootOf } from './root.ts';

type Mover = (numbered: NumberedPlan, moved: readonly Located[], target: string) => Change;

/** Where elements of each kind can move. */
const movers: Partial<Readonly<Record<ElementKind, Mover>>> = {
  concept: toStrategy,
  objective: toLevel,
  barrier: toSegment,
  metric: toObjective,
};

/**
 * Moves elements of one kind: concepts to a strategy, objectives to a level, barriers to a segment, metrics to an objective.
 * @throws UserError when they are of different kinds, or when the target is none for them.
 */
export function moved(numbered: NumberedPlan, elements: readonly Located[], target: string): Change {
  const kind = oneKindOf(elements, 'moved');
  const move = movers[kind];
  if (move) return move(numbered, elements, target.trim());
  throw new UserError(`A ${kindTitle(kind)} cannot be moved`, {
    help: 'Concepts move to a strategy, objectives to a level, barriers to a segment and metrics to an objective',
  });
}

/** @throws UserError when elements are of more than one kind. */
export function oneKindOf(elements: readonly Located[], done: string): ElementKind {
  const kinds = [...new Set(elements.map(({ kind }) => kind))];
  const [kind] = kinds;
  if (kind && kinds.length === 1) return kind;
  throw new UserError(`These are of different kinds: ${listed(kinds.map(kindTitle))}`, {
    help: `Only elements of one kind can be ${done} together`,
  });
}

function isOrAre({ length }: readonly unknown[]): string {
  return length === 1 ? 'is' : 'are';
}

function toStrategy(numbered: NumberedPlan, concepts: readonly Located[], target: string): Change {
  const strategy = strategyNamed(target);
  const { plan } = numbered;
  const ids = concepts.map(({ id }) => id).filter((id) => plan.concepts.get(id)?.strategy !== strategy);
  const strangers = ids.filter((id) => isForeign(numbered, id, strategy));
  const edits = ids.flatMap((id): Edit[] => [
    { kind: 'set', path: ['concepts', id, 'strategy'], value: strategy },
    ...(strangers.includes(id) ? [{ kind: 'remove', path: ['concepts', id, 'approach'] } as const] : []),
  ]);
  const all = concepts.map(({ id }) => id);
  return plainChange(
    edits,
    [
      `${labelsOf(numbered, all)} ${isOrAre(all)} under ${strategies[strategy].title} now.`,
      ...approachesLost(numbered, strangers),
      ...(isSelected(numbered, strategy)
        ? []
        : [`${strategies[strategy].title} is not one of your strategies.`]),
    ].join(' '),
  );
}

function isForeign({ plan }: NumberedPlan, id: string, strategy: StrategyId): boolean {
  const approach = plan.concepts.get(id)?.approach;
  return approach !== undefined && approach !== 'other' && approaches[approach].strategy !== strategy;
}

/** One sentence for each approach that some of them had. */
function approachesLost({ plan, numbers }: NumberedPlan, ids: readonly string[]): readonly string[] {
  const byApproach = new Map<Exclude<ApproachId, 'other'>, string[]>();
  for (const id of ids) {
    const approach = plan.concepts.get(id)?.approach;
    if (approach === undefined || approach === 'other') continue;
    byApproach.set(approach, [...(byApproach.get(approach) ?? []), numbers.get(id) ?? id]);
  }
  return [...byApproach].map(([approach, who]) => {
    const { title, strategy } = approaches[approach];
    const need = who.length === 1 ? 'needs' : 'need';
    return `${listed(inRuns(who))} ${need} another approach: ${title} belongs to ${strategies[strategy].title}.`;
  });
}

function isSelected({ plan }: NumberedPlan, strategy: StrategyId): boolean {
  const entry = plan.strategies.get(strategy);
  return entry !== undefined && entry.selected !== false;
}

/** What people type for the two levels. */
const levels: ReadonlyMap<string, 'direct' | 'higher-order'> = new Map([
  ['direct', 'direct'],
  ['higher-order', 'higher-order'],
  ['higher', 'higher-order'],
  ['wider', 'higher-order'],
]);

function toLevel(numbered: NumberedPlan, objectives: readonly Located[], target: string): Change {
  const level = levels.get(target.toLowerCase().replace(/\s+/g, '-'));
  if (!level)
    throw new UserError(`“${target}” is no level of objectives`, { help: 'Write direct or higher-order' });
  const ids = objectives.map(({ id }) => id);
  return plainChange(
    ids
      .filter((id) => numbered.plan.objectives.get(id)?.level !== level)
      .map((id) => ({ kind: 'set', path: ['objectives', id, 'level'], value: level })),
    `${labelsOf(numbered, ids)} ${isOrAre(ids)} ${level} now.`,
  );
}

/** A barrier keeps its id and all that it says, so that references to it stay right. */
function toSegment(numbered: NumberedPlan, barriers: readonly Located[], target: string): Change {
  const root = rootOf(numbered);
  const { id: segment } = locate(numbered, target, { kinds: ['segment'], isLoose: true });
  const leaving = barriers.filter(({ path }) => path[1] !== segment);
  const added = leaving.map(({ id, path }): Edit => {
    const value = valueAt(root, path) ?? {};
    return { kind: 'set', path: ['segments', segment, 'barriers', id], value, like: path };
  });
  const ids = barriers.map(({ id }) => id);
  return plainChange(
    [...added, ...fieldEdits(root, barriersGone(root, leaving))],
    `${labelsOf(numbered, ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to ${labelOf(numbered, segment)} now.`,
  );
}

function toObjective(numbered: NumberedPlan, metrics: readonly Located[], target: string): Change {
  const { id: objective } = locate(numbered, target, { kinds: ['objective'], isLoose: true });
  const ids = metrics.map(({ id }) => id);
  const before = ids.flatMap((id) => numbered.plan.metrics.get(id)?.objectives ?? []);
  const left = [...new Set(before)].filter((id) => id !== objective && numbered.plan.objectives.has(id));
  return plainChange(
    ids.map((id) => ({ kind: 'set', path: ['metrics', id, 'objectives'], value: [objective] })),
    [
      `${labelsOf(numbered, ids)} ${ids.length === 1 ? 'shows' : 'show'} whether ${labelOf(numbered, objective)} came true.`,
      ...(left.length > 0 ? [`No longer: ${labelsOf(numbered, left)}.`] : []),
    ].join(' '),
  );
}
