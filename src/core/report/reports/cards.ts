import type { ConceptStatus } from '../../method/concepts.ts';
import { factsOf, gapFact, linksFact } from '../facts.ts';
import { labels } from '../labels.ts';
import type { ConceptData } from '../plan-data.ts';
import type { Report } from '../report.ts';
import { told } from '../told.ts';

/** A card for each concept, to cut out or to pin up. */
export const report: Report = {
  title: labels.conceptCards,
  summary: 'a card for each concept, to cut out or to pin up',
  page: 'portrait',
  data: ({ concepts }) => ({ cards: order.flatMap((status) => cardsOf(concepts, status)) }),
};

/** What the team goes on with comes first. */
const order: readonly ConceptStatus[] = ['chosen', 'shortlisted', 'idea', 'parked', 'dropped'];

function cardsOf(concepts: readonly ConceptData[], status: ConceptStatus) {
  return concepts.filter((concept) => concept.status === status).map(cardOf);
}

/** Only what the team goes on with has gaps worth naming. */
function cardOf(concept: ConceptData) {
  const { isKept, strategy, metrics } = concept;
  const fields = [...told.keptConcept, ...told.keptConceptLast];
  const gap = isKept ? [gapFact(labels.moves, labels.noMetricHere)] : [];
  return {
    ...concept,
    facts: [
      ...(strategy ? [linksFact(labels.strategy, [strategy])] : []),
      ...factsOf('concept', concept, isKept ? fields : fields.map(({ field }) => ({ field }))),
      ...(metrics.length > 0 ? [linksFact(labels.moves, metrics)] : gap),
    ],
  };
}
