import { isKept } from '../../method/concepts.ts';
import type { Barrier } from '../../plan/plan.ts';
import type { BarrierData, LeftOutData, Ref, SegmentData } from '../plan-data.ts';
import type { Index } from './index-of.ts';
import { isTaken } from './strategies.ts';
import { text } from './text.ts';

/** The segments in the plan's order, each with its barriers. */
export function segmentsData(index: Index): readonly SegmentData[] {
  const { plan, links, ref, refs } = index;
  return [...plan.segments].map(([id, segment]) => ({
    ...ref(id),
    name: text(segment.name),
    rationale: text(segment.rationale),
    objective: text(segment.objective),
    valueProposition: text(segment.valueProposition),
    needs: text(segment.needs),
    serves: refs(links.named(id, 'serves')),
    barriers: [...(segment.barriers ?? [])].map(([key, barrier]) => barrierData(key, barrier, index)),
    strategies: takenStrategies('segments', id, index),
    concepts: keptConcepts('segments', id, index),
  }));
}

function barrierData(id: string, { statement, accepted }: Barrier, index: Index): BarrierData {
  return {
    ...index.ref(id),
    statement: text(statement),
    accepted: text(accepted),
    answeredBy: keptConcepts('barriers', id, index),
    strategies: takenStrategies('barriers', id, index),
  };
}

function keptConcepts(field: string, id: string, { plan, links, refs }: Index): readonly Ref[] {
  const naming = links.naming('concept', field, id);
  return refs(naming.filter((concept) => isKept(plan.concepts.get(concept)?.status)));
}

function takenStrategies(field: string, id: string, { plan, links, refs }: Index): readonly Ref[] {
  return refs(links.naming('strategy', field, id).filter((strategy) => isTaken(plan, strategy)));
}

/** The segments that were left out, in the plan's order. */
export function leftOutData({ plan, ref }: Index): readonly LeftOutData[] {
  return [...plan.leftOut].map(([id, { name, reason }]) => ({
    ...ref(id),
    name: text(name),
    reason: text(reason),
  }));
}
