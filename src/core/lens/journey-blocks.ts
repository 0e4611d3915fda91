import { funnel } from '../method/journey.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData, SegmentData } from '../report/plan-data.ts';
import { nameOf } from '../report/ref.ts';
import { type Naming, namingIn } from './element-refs.ts';
import { funnelBlock } from './journey-funnel.ts';
import { broadcastStages, funnelEnd, holesIn } from './journey-holes.ts';
import { type JourneyAnswers, type JourneyMap, journeyMapOfReport, type Placed } from './journey-map.ts';
import { answeredElsewhere, endWords, stageName, touchpointName, touchpointNames } from './journey-words.ts';

/** What the journey tells in reports: the picture of stages and segments, its holes, and each path. */
export function journeyBlocks(data: PlanData, answers: JourneyAnswers): readonly LensBlock[] {
  const map = journeyMapOfReport(data, answers);
  const named = namingIn(data);
  return [
    ...funnelBlock(data, map, named),
    ...gapBlocks(map, named),
    ...data.segments.flatMap((segment) => pathBlocks(map, named, segment)),
  ];
}

function gapBlocks(map: JourneyMap, named: Naming): readonly LensBlock[] {
  const call = (id: string) => named([id]).refs.map(nameOf).join();
  const end = funnelEnd(map);
  const items: readonly LensWords[] = [
    ...holesIn(map).map((hole) =>
      named(
        [hole.barrier, hole.segment],
        `The barrier bites at ${stageName(hole.stage)}, and no concept for them works there. ${answeredElsewhere(hole, call)}`.trim(),
      ),
    ),
    ...(end ? [plainWords(`${endWords(end, call)}.`)] : []),
    ...broadcastStages(map).map((one) =>
      named(
        [one.segment],
        `Broadcast alone reaches them at ${stageName(one.stage)}, through ${touchpointNames(one)}.`,
      ),
    ),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

/** The path of a segment, a touchpoint a row. */
function pathBlocks({ path }: JourneyMap, named: Naming, { id, title }: SegmentData): readonly LensBlock[] {
  const own = path.filter(({ segment }) => segment === id);
  if (own.length === 0) return [];
  return [
    { kind: 'heading', text: `The path of ${title}` },
    {
      kind: 'table',
      head: ['Touchpoint', 'Stage', 'Need', 'Channel', 'Swayed by', 'Barriers'],
      rows: own.map((placed) => touchpointRow(placed, named)),
    },
  ];
}

function touchpointRow(placed: Placed, named: Naming): readonly LensWords[] {
  const { stage, touchpoint } = placed;
  return [
    plainWords(touchpointName(placed)),
    plainWords(stage ? funnel[stage].title : ''),
    plainWords(touchpoint.need ?? ''),
    plainWords(touchpoint.channel ?? ''),
    plainWords([touchpoint.influence, touchpoint.influencer].filter(Boolean).join(': ')),
    barrierWords(placed, named),
  ];
}

/** The barriers of a touchpoint, and how they bite: with its number before each where there are several. */
function barrierWords({ touchpoint }: Placed, named: Naming): LensWords {
  const barriers = [...(touchpoint.barriers ?? [])];
  const all = named(barriers.map(([id]) => id));
  const bites = barriers.flatMap(([id, { bite = '' }]) =>
    named([id]).refs.flatMap(({ number }) =>
      bite === '' ? [] : all.refs.length > 1 ? `${number} ${bite}` : bite,
    ),
  );
  return { ...all, text: bites.join('; ') };
}
