import { approachTitle } from '../../method/approaches.ts';
import { conceptClass, isKept } from '../../method/concepts.ts';
import type { Concept } from '../../plan/plan.ts';
import { conceptClassWords, conceptStatusWords } from '../labels.ts';
import type { ConceptData } from '../plan-data.ts';
import { standing } from '../standing.ts';
import type { Index } from './index-of.ts';
import { text } from './text.ts';

/** The concepts in the plan's order; one without a status is an idea. */
export function conceptsData(index: Index): readonly ConceptData[] {
  return [...index.plan.concepts].map(([id, concept]) => ({
    ...index.ref(id),
    ...conceptWords(concept),
    ...assessed(concept, index),
    ...conceptLinks(id, concept, index),
    standing: standing(concept, index),
  }));
}

function conceptWords(concept: Concept) {
  const status = concept.status ?? 'idea';
  return {
    description: text(concept.description),
    approach: concept.approach === undefined ? '' : approachTitle(concept.approach),
    customerValue: text(concept.customerValue),
    status,
    statusWords: conceptStatusWords[status],
    isKept: isKept(status),
    reason: text(concept.reason),
    owner: text(concept.owner),
    nextTest: text(concept.nextTest),
  };
}

function assessed({ assessment = {} }: Concept, { figures }: Index) {
  const { votes, impact, effort } = assessment;
  const place = conceptClass(impact, effort);
  return {
    votes: votes ?? null,
    votesWords: votes === undefined ? '' : figures.number(votes),
    impact: impact ?? null,
    effort: effort ?? null,
    class: place ?? null,
    classWords: place === undefined ? '' : conceptClassWords[place],
  };
}

function conceptLinks(id: string, { strategy }: Concept, { plan, links, ref, refs }: Index) {
  const metrics = links.naming('metric', 'concepts', id);
  const reached = new Set(metrics.flatMap((metric) => links.named(metric, 'objectives')));
  return {
    strategy: strategy === undefined ? null : ref(strategy),
    segments: refs(links.named(id, 'segments')),
    barriers: refs(links.named(id, 'barriers')),
    metrics: refs(metrics),
    objectives: refs([...plan.objectives.keys()].filter((objective) => reached.has(objective))),
  };
}
