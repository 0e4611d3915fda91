import { labels } from '../labels.ts';
import type { PlanData, SegmentData } from '../plan-data.ts';
import { nounWords, verbs } from './opening-words.ts';
import type { Paragraph } from './paragraph.ts';
import { closed, countOf, fewOf, filled, ledBy, listed, spoken } from './phrases.ts';

const mostSegments = 4;
const mostNames = 8;
const mostBarriers = 2;

/** The first segments in a few sentences each, the others by name. */
export function segmentParagraphs({ segments }: PlanData): readonly Paragraph[] {
  const told = segments.slice(0, mostSegments).map(segmentParagraph);
  const others = segments.slice(mostSegments).map(({ title }) => title);
  if (others.length === 0) return told;
  const list = listed(fewOf(others, mostNames));
  return [...told, { lead: '', aside: '', text: filled(labels.storyMoreSegments, { list }) }];
}

function segmentParagraph({
  title,
  rationale,
  objective,
  valueProposition,
  barriers,
}: SegmentData): Paragraph {
  const sentences = [
    closed(spoken(rationale)),
    ...ledBy(objective, verbs, labels.storyWantThem, labels.storyWantOfThem),
    ...ledBy(valueProposition, nounWords, labels.storyTheyGet, labels.storyWhatTheyGet),
    barrierWords(barriers),
  ];
  return { lead: title, aside: '', text: sentences.filter(Boolean).join(' ') };
}

function barrierWords(barriers: SegmentData['barriers']): string {
  const said = barriers.map(({ title }) => closed(title));
  if (said.length === 0) return '';
  const rest = said.length - mostBarriers;
  const shown = rest > 1 ? said.slice(0, mostBarriers) : said;
  const more = rest > 1 ? [filled(labels.storyMoreBarriers, { count: countOf(rest) })] : [];
  return filled(labels.storyStops, { words: [...shown, ...more].join(' ') });
}
