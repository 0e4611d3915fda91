import { funnel } from '../method/journey.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { Naming } from './element-refs.ts';
import type { JourneyAnswers } from './journey-fields.ts';
import { funnelBlock } from './journey-funnel.ts';
import { type JourneyMap, journeyMapOf, type Placed } from './journey-map.ts';
import { touchpointName } from './journey-words.ts';
import type { ReportFacts } from './lens-facts.ts';

/** What the journey tells in reports: the picture of stages and segments, and each path. */
export function journeyBlocks(facts: ReportFacts, answers: JourneyAnswers): readonly LensBlock[] {
  const map = journeyMapOf(facts.plan, answers);
  return [
    ...funnelBlock(facts, map),
    ...map.segments.flatMap((segment) => pathBlocks(map, facts.named, segment)),
  ];
}

/** The path of a segment, a touchpoint a row. */
function pathBlocks({ path }: JourneyMap, named: Naming, segment: string): readonly LensBlock[] {
  const own = path.filter((placed) => placed.segment === segment);
  if (own.length === 0) return [];
  const title = named([segment]).refs.map((ref) => ref.title);
  return [
    { kind: 'heading', text: `The path of ${title.join()}` },
    {
      kind: 'table',
      head: ['Touchpoint', 'Stage', 'Need', 'Channel', 'Swayed by', 'Barriers'],
      rows: own.map((placed) => touchpointRow(placed, named)),
    },
  ];
}

function touchpointRow(placed: Placed, named: Naming): readonly LensWords[] {
  const { stage, touchpoint } = placed;
  const { need = '', channel = '', influence, influencer } = touchpoint;
  const swayedBy = [influence, influencer].filter(Boolean).join(': ');
  const told = [touchpointName(placed), stage ? funnel[stage].title : '', need, channel, swayedBy];
  return [...told.map(plainWords), barrierWords(placed, named)];
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
