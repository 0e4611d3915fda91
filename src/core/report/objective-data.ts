import type { Objective } from '../plan/plan.ts';
import { elementLinks, type Fact, fact, factsOf } from './facts.ts';
import { type Head, headOf } from './head.ts';
import { labels } from './labels.ts';
import type { Source } from './source.ts';
import { told } from './told.ts';

interface ObjectiveTold extends Head {
  readonly facts: readonly Fact[];
}

/** Objectives by level: direct ones, wider aims, and those of which the level was not said. */
export function objectiveData(source: Source) {
  const all = [...source.plan.objectives];
  const atLevel = (level: Objective['level']) =>
    all
      .filter(([, objective]) => objective.level === level)
      .map(([id, objective]) => objectiveTold(id, objective, source));
  return {
    direct: atLevel('direct'),
    wider: atLevel('higher-order'),
    unsorted: atLevel(undefined),
    count: all.length,
  };
}

function objectiveTold(id: string, objective: Objective, source: Source): ObjectiveTold {
  const facts = factsOf('objective', objective, told[objective.level ?? 'unsorted'], source);
  const supporters = source.links.naming('objective', 'supports', id);
  const supported =
    supporters.length === 0 ? [] : [fact(labels.supportedBy, elementLinks(supporters, source))];
  return { ...headOf('objective', id, objective, source), facts: [...supported, ...facts] };
}
