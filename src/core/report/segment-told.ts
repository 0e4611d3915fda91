import { type Fact, factsOf, linksFact } from './facts.ts';
import { labels } from './labels.ts';
import type { BarrierData, SegmentData } from './plan-data.ts';
import { told } from './told.ts';

export interface SegmentTold extends SegmentData {
  readonly facts: readonly Fact[];
  readonly barriers: readonly BarrierTold[];
}
export interface BarrierTold extends BarrierData {
  readonly facts: readonly Fact[];
}

/** A segment with its facts; each barrier tells what became of it. */
export function segmentTold(segment: SegmentData): SegmentTold {
  return {
    ...segment,
    facts: factsOf('segment', segment, told.segment),
    barriers: segment.barriers.map(barrierTold),
  };
}

/** The kept concepts that answer a barrier, or why it is left standing. */
function barrierTold(barrier: BarrierData): BarrierTold {
  const { answeredBy } = barrier;
  const answers = answeredBy.length > 0 ? [linksFact(labels.answeredBy, answeredBy)] : [];
  return { ...barrier, facts: [...answers, ...factsOf('barrier', barrier, told.barrier)] };
}
