import { isKept } from '../method/concepts.ts';
import { strategies } from '../method/strategies.ts';
import { linksOf } from '../plan/links.ts';
import { displayNumbers, titles } from '../plan/numbers.ts';
import type { Plan } from '../plan/plan.ts';

/** A line of a chain, with what hangs on it. */
export interface Branch {
  /** Empty for a gap. */
  readonly id: string;
  readonly number: string;
  readonly text: string;
  /** Something that should be here and is not. */
  readonly isGap: boolean;
  readonly branches: readonly Branch[];
}

/** The chain from each objective over segments, strategies and concepts to metrics, with the gaps in it. */
export function chains(plan: Plan): readonly Branch[] {
  const tracer = tracerOf(plan);
  return [...plan.objectives.keys()].map((id) => tracer.objective(id));
}

/** Everything that depends on one element: what names it, and what names that, each once. */
export function dependents(plan: Plan, id: string): Branch {
  const { branch } = tracerOf(plan);
  const links = linksOf(plan);
  const seen = new Set([id]);
  const grow = (at: string): Branch => {
    const named = links.references(at).filter((reference) => !seen.has(reference.id));
    for (const reference of named) seen.add(reference.id);
    return branch(at, [...new Set(named.map((reference) => reference.id))].map(grow));
  };
  return grow(id);
}

function tracerOf(plan: Plan) {
  const links = linksOf(plan);
  const numbers = displayNumbers(plan);
  const words = titles(plan);
  const branch = (id: string, branches: readonly Branch[]): Branch => ({
    id,
    number: numbers.get(id) ?? '',
    text: words.get(id) ?? id,
    isGap: false,
    branches,
  });
  const orGap = (branches: readonly Branch[], text: string): readonly Branch[] =>
    branches.length > 0 ? branches : [{ id: '', number: '', text, isGap: true, branches: [] }];
  const metricsOf = (concept: string) => links.naming('metric', 'concepts', concept);
  const proves = (metric: string, objective: string) => links.named(metric, 'objectives').includes(objective);
  const concept = (id: string, objective: string): Branch => {
    const proving = metricsOf(id).filter((metric) => proves(metric, objective));
    return branch(
      id,
      orGap(
        proving.map((metric) => branch(metric, [])),
        'no metric',
      ),
    );
  };
  // A concept that moves other objectives only stands in their chains.
  const strategy = (id: string, segment: string, objective: string): Branch => {
    const kept = links.naming('concept', 'strategy', id).filter((one) => {
      const isFor = isKept(plan.concepts.get(one)?.status) && links.named(one, 'segments').includes(segment);
      const metrics = metricsOf(one);
      return isFor && (metrics.length === 0 || metrics.some((metric) => proves(metric, objective)));
    });
    return branch(
      id,
      orGap(
        kept.map((one) => concept(one, objective)),
        'no kept concept leads on to this objective',
      ),
    );
  };
  const segment = (id: string, objective: string): Branch => {
    const taken = links.naming('strategy', 'segments', id).filter((one) => isTaken(plan, one));
    return branch(
      id,
      orGap(
        taken.map((one) => strategy(one, id, objective)),
        'no strategy serves this segment',
      ),
    );
  };
  const objective = (id: string): Branch => {
    if (plan.objectives.get(id)?.level === 'higher-order') {
      return branch(
        id,
        orGap(
          links.naming('objective', 'supports', id).map((one) => branch(one, [])),
          'no objective supports it',
        ),
      );
    }
    return branch(
      id,
      orGap(
        links.naming('segment', 'serves', id).map((one) => segment(one, id)),
        'no segment matters for it',
      ),
    );
  };
  return { branch, objective };
}

function isTaken(plan: Plan, id: string): boolean {
  const found = [...plan.strategies].find(([key]) => key === id);
  return found !== undefined && Object.hasOwn(strategies, id) && found[1].selected !== false;
}
