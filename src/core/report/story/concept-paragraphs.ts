import { conceptClassAsides, labels } from '../labels.ts';
import type { ConceptData, PlanData } from '../plan-data.ts';
import type { Paragraph } from './paragraph.ts';
import { closed, fewOf, filled, led, listed, spoken } from './phrases.ts';

const mostConcepts = 5;
const mostNames = 8;

/** Chosen concepts in a few sentences each, more of them and shortlisted ones by name; before any is chosen, whatever comes nearest. */
export function conceptParagraphs({ concepts }: PlanData): readonly Paragraph[] {
  const chosen = concepts.filter(({ status }) => status === 'chosen');
  const shortlisted = concepts.filter(({ status }) => status === 'shortlisted');
  if (chosen.length > 0)
    return [
      ...chosen.slice(0, mostConcepts).map(conceptParagraph),
      ...named(labels.storyAlsoChosen, chosen.slice(mostConcepts)),
      ...named(labels.storyShortlist, shortlisted),
    ];
  if (shortlisted.length > 0)
    return [
      { lead: '', aside: '', text: labels.storyNoneChosen },
      ...shortlisted.slice(0, mostConcepts).map(conceptParagraph),
      ...named(labels.storyShortlist, shortlisted.slice(mostConcepts)),
    ];
  return named(
    labels.storyIdeas,
    concepts.filter(({ status }) => status === 'idea'),
  );
}

function conceptParagraph(concept: ConceptData): Paragraph {
  const { title, description, customerValue, nextTest } = concept;
  const sentences = [
    ...(customerValue === '' ? [closed(spoken(description))] : led(customerValue, labels.storyForCustomer)),
    ...led(nextTest, labels.storyNextTest),
  ];
  const aside = concept.class === null ? '' : conceptClassAsides[concept.class];
  return { lead: title, aside, text: sentences.filter(Boolean).join(' ') };
}

function named(label: string, concepts: readonly ConceptData[]): readonly Paragraph[] {
  if (concepts.length === 0) return [];
  const names = concepts.map(({ title }) => title);
  return [{ lead: '', aside: '', text: filled(label, { list: listed(fewOf(names, mostNames)) }) }];
}
