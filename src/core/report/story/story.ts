import { strategyIds } from '../../method/strategies.ts';
import { labels } from '../labels.ts';
import type { PlanData } from '../plan-data.ts';
import { conceptParagraphs } from './concept-paragraphs.ts';
import type { Paragraph } from './paragraph.ts';
import { closed, countOf, filled, listed, spoken, toldAs } from './phrases.ts';
import { segmentParagraphs } from './segment-paragraphs.ts';

/** One of the questions that a brief answers. */
export interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The story of a plan in prose: what is wanted, for whom, by which strategies, with which concepts; no empty chapters. */
export function storyOf(plan: PlanData): readonly Chapter[] {
  const chapters = [
    { title: labels.want, paragraphs: wantParagraphs(plan) },
    { title: labels.forWhom, paragraphs: segmentParagraphs(plan) },
    { title: labels.byStrategies, paragraphs: strategyParagraphs(plan) },
    { title: labels.withConcepts, paragraphs: conceptParagraphs(plan) },
  ];
  return chapters.filter(({ paragraphs }) => paragraphs.length > 0);
}

const wants = {
  own: {
    one: { flowing: labels.storyWantOne, alone: labels.storyObjectiveOne },
    many: { flowing: labels.storyWant, alone: labels.storyObjectives },
  },
  wider: {
    one: { flowing: labels.storyAimOne, alone: labels.storyAimAloneOne },
    many: { flowing: labels.storyAims, alone: labels.storyAimsAlone },
  },
} as const;

function wantParagraphs({ objectives }: PlanData): readonly Paragraph[] {
  if (objectives.length === 0) return [];
  const sentences = (['own', 'wider'] as const).map((side) => {
    const isWider = side === 'wider';
    const found = objectives.filter(({ level }) => (level === 'higher-order') === isWider);
    const titles = found.map(({ title }) => title);
    return titles.length === 0 ? '' : toldAs(wants[side][titles.length === 1 ? 'one' : 'many'], titles);
  });
  return [{ lead: '', aside: '', text: sentences.filter(Boolean).join(' ') }];
}

const strategyLabels: ReadonlyMap<number, string> = new Map([
  [1, labels.storyStrategyOne],
  [strategyIds.length, labels.storyStrategiesAll],
]);

function strategyParagraphs({ strategies }: PlanData): readonly Paragraph[] {
  const taken = strategies.filter(({ isTaken }) => isTaken);
  if (taken.length === 0) return [];
  const label = strategyLabels.get(taken.length) ?? labels.storyStrategies;
  const list = listed(taken.map(({ title }) => title.toLowerCase()));
  const opening = filled(label, { count: countOf(taken.length), list });
  const each = taken.map(({ title, stance, rationale }) => ({
    lead: title,
    aside: '',
    text: [filled(labels.storyStance, { words: stance }), spoken(rationale)]
      .filter(Boolean)
      .map(closed)
      .join(' '),
  }));
  return [{ lead: '', aside: '', text: opening }, ...each];
}

const missing = [
  { title: labels.want, gap: labels.wantGap },
  { title: labels.forWhom, gap: labels.forWhomGap },
  { title: labels.byStrategies, gap: labels.byStrategiesGap },
  { title: labels.withConcepts, gap: labels.withConceptsGap },
] as const;

/** What is still to be said, in a sentence or two; empty where nothing is. */
export function gapsOf({ metrics, ask, summary, open }: PlanData, story: readonly Chapter[]): string {
  const told = new Set(story.map(({ title }) => title));
  const gaps = [
    ...missing.filter(({ title }) => !told.has(title)).map(({ gap }) => gap),
    ...(metrics.length === 0 ? [labels.howWeKnowGap] : []),
    ...(ask === '' ? [labels.askGap] : []),
  ];
  const isBare = story.length === 0 && metrics.length === 0 && summary === '';
  return [
    isBare ? labels.storyOnlyName : '',
    gaps.length === 0 ? '' : filled(labels.storyGaps, { list: listed(gaps) }),
    isBare ? '' : openWords(open),
  ]
    .filter(Boolean)
    .join(' ');
}

function openWords({ steps, people }: PlanData['open']): string {
  const inRoom = steps.reduce((sum, { questions }) => sum + questions.length, 0);
  const count = people.reduce((sum, { tasks }) => sum + tasks.length, inRoom);
  if (count === 0) return '';
  const words = countOf(count);
  return count === 1
    ? labels.storyOpenOne
    : filled(labels.storyOpen, { count: words.charAt(0).toUpperCase() + words.slice(1) });
}
