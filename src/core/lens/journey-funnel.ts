import { isKept } from '../method/concepts.ts';
import { funnel, type StageId, stageIds } from '../method/journey.ts';
import type { FunnelBlock, FunnelPlace } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { Naming } from './element-refs.ts';
import { broadcastStages, funnelEnd, holesIn } from './journey-faults.ts';
import { barriersAt, conceptsOn, type JourneyMap, type LiveConcept } from './journey-map.ts';
import type { ReportFacts } from './lens-facts.ts';
import type { Outline } from './outline.ts';

/** Makes what the picture shows of some concepts. */
type Drawn = (concepts: readonly LiveConcept[]) => FunnelPlace['works'];

/**
 * The picture of stages × segments, with the concepts that work in each place and what does not hold there; a last
 * column for concepts that are for nobody yet. None as long as neither a concept nor a touchpoint has a stage.
 */
export function funnelBlock({ plan, named }: ReportFacts, map: JourneyMap): readonly FunnelBlock[] {
  const touched = [...map.concepts, ...map.path].some(({ stage }) => stage !== undefined);
  if (!touched) return [];
  const drawn = drawnFrom(plan, named);
  const unplaced = (stage: StageId) => conceptsOn(map, stage).filter(({ segments }) => segments.size === 0);
  const hasUnplaced = stageIds.some((stage) => unplaced(stage).length > 0);
  const place = placesIn(map, named, drawn);
  const end = funnelEnd(map);
  const endFault = end?.concepts.length === 0 ? 'no path leads here' : 'nothing works here';
  return [
    {
      kind: 'funnel',
      title: 'What works where',
      head: 'Stage',
      columns: [
        ...map.segments.map((id) => named([id])),
        ...(hasUnplaced ? [plainWords('For no segment yet')] : []),
      ],
      rows: stageIds.map((stage) => ({
        label: funnel[stage].title,
        about: funnel[stage].stateOfMind,
        fault: end?.missing.includes(stage) ? endFault : '',
        places: [
          ...map.segments.map((segment) => place(stage, segment)),
          ...(hasUnplaced ? [{ works: drawn(unplaced(stage)), bites: [], faults: [] }] : []),
        ],
      })),
    },
  ];
}

function drawnFrom({ concepts }: Outline, named: Naming): Drawn {
  return (live) =>
    live.flatMap(({ id, strategy = null }) =>
      named([id]).refs.map((ref) => ({ ...ref, strategy, isKept: isKept(concepts.get(id)?.status) })),
    );
}

function placesIn(
  map: JourneyMap,
  named: Naming,
  drawn: Drawn,
): (stage: StageId, segment: string) => FunnelPlace {
  const holes = holesIn(map);
  const broadcast = broadcastStages(map);
  return (stage, segment) => {
    const isHere = (at: { readonly stage: StageId; readonly segment: string }) =>
      at.stage === stage && at.segment === segment;
    const alone = holes.filter(isHere).map(({ barrier }) => barrier);
    const met = barriersAt(map, stage, segment).filter((barrier) => !alone.includes(barrier));
    return {
      works: drawn(conceptsOn(map, stage).filter(({ segments }) => segments.has(segment))),
      bites: named(met).refs,
      faults: [
        ...alone.map((barrier) => named([barrier], 'no concept works here')),
        ...(broadcast.some(isHere) ? [plainWords('broadcast alone')] : []),
      ],
    };
  };
}
