import { isKept } from '../method/concepts.ts';
import { elements } from '../plan/fields.ts';
import type { Barrier, Segment } from '../plan/plan.ts';
import { elementLinks, type Fact, fact, factsOf } from './facts.ts';
import { type Head, headOf, type ItemHead, itemHeadOf } from './head.ts';
import { labels } from './labels.ts';
import type { Source } from './source.ts';
import { told } from './told.ts';

interface SegmentTold extends Head {
  readonly facts: readonly Fact[];
  readonly barriers: readonly BarrierTold[];
}
interface BarrierTold extends ItemHead {
  readonly facts: readonly Fact[];
}

/** Segments with their barriers, and those that were left out. */
export function customerData(source: Source) {
  const { segments, leftOut } = source.plan;
  return {
    segments: [...segments].map(([id, segment]) => segmentTold(id, segment, source)),
    leftOut: [...leftOut].map(([id, left]) => ({
      ...headOf('leftOut', id, left, source),
      facts: factsOf('leftOut', left, told.leftOut, source),
    })),
    barriersLabel: elements.segment.fields.barriers.label,
  };
}

function segmentTold(id: string, segment: Segment, source: Source): SegmentTold {
  const barriers = [...(segment.barriers ?? [])].map(([key, barrier]) => barrierTold(key, barrier, source));
  return {
    ...headOf('segment', id, segment, source),
    facts: factsOf('segment', segment, told.segment, source),
    barriers,
  };
}

/** A barrier with what became of it: the kept concepts that answer it, or why it is left standing. */
function barrierTold(id: string, barrier: Barrier, source: Source): BarrierTold {
  const { plan, links } = source;
  const answers = links
    .naming('concept', 'barriers', id)
    .filter((concept) => isKept(plan.concepts.get(concept)?.status));
  const accepted = factsOf('barrier', barrier, told.barrier, source, 6);
  const answered = answers.length > 0 ? [fact(labels.answeredBy, elementLinks(answers, source))] : [];
  return { ...itemHeadOf('barrier', id, barrier, source, 4), facts: [...answered, ...accepted] };
}
