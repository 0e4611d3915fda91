import { funnel, type StageId, stageIds } from '../method/journey.ts';
import type { LensBlock, LensWords } from '../report/lens-section.ts';
import { plainWords } from '../report/lens-section.ts';
import type { PlanData, SegmentData } from '../report/plan-data.ts';
import { listed } from '../report/story/phrases.ts';
import { type Naming, namingIn } from './element-refs.ts';
import {
  broadcastStages,
  conceptsFor,
  conceptsOn,
  holesIn,
  type JourneyAnswers,
  lastStage,
  touchpointsOf,
} from './journey-map.ts';
import { type Outline, outlineOfReport } from './outline.ts';

/** A plan's journey, with all that its blocks look up. */
interface Told {
  readonly data: PlanData;
  readonly plan: Outline;
  readonly answers: JourneyAnswers;
  readonly named: Naming;
}

/** What the journey tells in reports: the map of stages and segments, its holes, and each path. */
export function journeyBlocks(data: PlanData, answers: JourneyAnswers): readonly LensBlock[] {
  const told = { data, plan: outlineOfReport(data), answers, named: namingIn(data) };
  return [
    ...mapBlocks(told),
    ...gapBlocks(told),
    ...data.segments.flatMap((segment) => pathBlocks(told, segment)),
  ];
}

/** Stages × segments, with the concepts that work in each place; a last column for concepts that are for nobody yet. */
function mapBlocks(told: Told): readonly LensBlock[] {
  const { data, plan, answers, named } = told;
  const touched = touchpointsOf(answers).length > 0;
  if (!touched && stageIds.every((stage) => conceptsOn(plan, answers, stage).length === 0)) return [];
  const unplaced = (stage: StageId) =>
    conceptsOn(plan, answers, stage).filter((id) =>
      data.segments.every((segment) => !conceptsFor(plan, answers, stage, segment.id).includes(id)),
    );
  const hasUnplaced = stageIds.some((stage) => unplaced(stage).length > 0);
  return [
    { kind: 'heading', text: 'What works where' },
    {
      kind: 'table',
      head: [
        'Stage',
        ...data.segments.map(({ title }) => title),
        ...(hasUnplaced ? ['For no segment yet'] : []),
      ],
      rows: stageIds.map((stage) => [
        plainWords(funnel[stage].title),
        ...data.segments.map(({ id }) => placeWords(told, stage, id)),
        ...(hasUnplaced ? [named(unplaced(stage))] : []),
      ]),
    },
  ];
}

/** One place of the map: its concepts, and what is wrong there. */
function placeWords({ plan, answers, named }: Told, stage: StageId, segment: string): LensWords {
  const here = (place: { readonly stage: StageId; readonly segment: string }) =>
    place.stage === stage && place.segment === segment;
  const words = [
    ...(holesIn(plan, answers).some(here) ? ['a barrier stands alone'] : []),
    ...(broadcastStages(plan, answers).some(here) ? ['broadcast alone'] : []),
  ];
  return named(conceptsFor(plan, answers, stage, segment), words.join('; '));
}

function gapBlocks({ plan, answers, named }: Told): readonly LensBlock[] {
  const last = lastStage(plan, answers);
  const missing = last ? stageIds.slice(stageIds.indexOf(last) + 1).map(stageName) : [];
  const items: readonly LensWords[] = [
    ...holesIn(plan, answers).map(({ barrier, segment, stage }) =>
      named(
        [barrier, segment],
        `The barrier bites at ${stageName(stage)}, and no concept for them works there.`,
      ),
    ),
    ...(last && missing.length > 0
      ? [plainWords(`The funnel ends at ${stageName(last)}: nothing works at ${listed(missing)}.`)]
      : []),
    ...broadcastStages(plan, answers).map(({ segment, stage }) =>
      named([segment], `Broadcast alone reaches them at ${stageName(stage)}.`),
    ),
  ];
  return items.length > 0 ? [{ kind: 'gaps', items }] : [];
}

function stageName(stage: StageId): string {
  return funnel[stage].title.toLowerCase();
}

/** The path of a segment, a touchpoint a row. */
function pathBlocks({ answers, named }: Told, { id, title }: SegmentData): readonly LensBlock[] {
  const path = touchpointsOf(answers, id);
  if (path.length === 0) return [];
  return [
    { kind: 'heading', text: `The path of ${title}` },
    {
      kind: 'table',
      head: ['Touchpoint', 'Stage', 'Need', 'Channel', 'Swayed by', 'Barriers'],
      rows: path.map(({ id: own, touchpoint, stage }) => [
        plainWords(touchpoint.name ?? own),
        plainWords(stage ? funnel[stage].title : ''),
        plainWords(touchpoint.need ?? ''),
        plainWords(touchpoint.channel ?? ''),
        plainWords([touchpoint.influence, touchpoint.influencer].filter(Boolean).join(': ')),
        named(
          [...(touchpoint.barriers?.keys() ?? [])],
          [...(touchpoint.barriers?.values() ?? [])].flatMap(({ bite }) => bite ?? []).join('; '),
        ),
      ]),
    },
  ];
}

/** How much of the way concepts serve; empty where none is placed. */
export function journeySentence(data: PlanData, answers: JourneyAnswers): string {
  const plan = outlineOfReport(data);
  const served = stageIds.filter((stage) => conceptsOn(plan, answers, stage).length > 0);
  const holes = holesIn(plan, answers).length;
  if (served.length === 0 && holes === 0) return '';
  const stages =
    served.length === stageIds.length
      ? 'Concepts work at every stage from awareness to advocacy'
      : `Concepts work at ${served.length} of ${stageIds.length} stages of the customer’s way`;
  const alone =
    holes === 1 ? 'one barrier stands alone where it bites' : `${holes} barriers stand alone where they bite`;
  return holes === 0 ? `${stages}.` : `${stages}; ${alone}.`;
}
