import { conceptClass, isKept } from '../method/concepts.ts';
import { type StrategyId, strategyIds } from '../method/strategies.ts';
import type { Concept } from '../plan/plan.ts';
import { elementLinks, type Fact, fact, factsOf, proseMarkdown, quiet } from './facts.ts';
import { type Head, headOf } from './head.ts';
import { conceptClassWords, conceptStatusWords, labels } from './labels.ts';
import type { Source } from './source.ts';
import { told } from './told.ts';

interface ConceptTold extends Head {
  /** `Chosen, quick win (impact 5, effort 2, 7 votes)`. */
  readonly standing: string;
  readonly descriptionMarkdown: string;
  readonly facts: readonly Fact[];
}
interface ConceptGroup {
  readonly title: string;
  /** Shortlisted and chosen ones, in full. */
  readonly kept: readonly ConceptTold[];
  /** Ideas, parked and dropped ones, in brief. */
  readonly others: readonly ConceptTold[];
}

/** Concepts by strategy in the method's order, those without one last; only groups that hold something. */
export function conceptData(source: Source): readonly ConceptGroup[] {
  return conceptGroups(source).map(({ title, kept, others }) => ({
    title,
    kept: kept.map(([id, concept]) => keptConcept(id, concept, source)),
    others: others.map(([id, concept]) => otherConcept(id, concept, source)),
  }));
}

type ConceptEntry = readonly [id: string, concept: Concept];

/** Concepts by strategy in the method's order, those without one last, kept ones apart; no empty groups. */
export function conceptGroups({ plan, title }: Source) {
  const all: readonly ConceptEntry[] = [...plan.concepts];
  return [...strategyIds, undefined]
    .map((strategy) => {
      const found = all.filter(([, concept]) => strategyOf(concept) === strategy);
      return {
        title: strategy === undefined ? labels.noStrategy : title(strategy),
        kept: found.filter(([, { status }]) => isKept(status)),
        others: found.filter(([, { status }]) => !isKept(status)),
      };
    })
    .filter(({ kept, others }) => kept.length + others.length > 0);
}

/** A strategy that the method does not know is none. */
function strategyOf({ strategy }: Concept): StrategyId | undefined {
  return strategyIds.find((id) => id === strategy);
}

function keptConcept(id: string, concept: Concept, source: Source): ConceptTold {
  const metrics = source.links.naming('metric', 'concepts', id);
  const moves = fact(labels.moves, elementLinks(metrics, source) || quiet(labels.noMetricHere));
  return {
    ...headOf('concept', id, concept, source),
    standing: standing(concept, source),
    descriptionMarkdown: proseMarkdown(concept.description),
    facts: [
      ...factsOf('concept', concept, told.keptConcept, source),
      moves,
      ...factsOf('concept', concept, told.keptConceptLast, source),
    ],
  };
}

function otherConcept(id: string, concept: Concept, source: Source): ConceptTold {
  return {
    ...headOf('concept', id, concept, source),
    standing: standing(concept, source),
    descriptionMarkdown: '',
    facts: factsOf('concept', concept, told.otherConcept, source, 4),
  };
}

/** Status, class and scores in one line; a concept without a status is an idea. */
export function standing({ status, assessment }: Concept, { figures }: Source): string {
  const { impact, effort, votes } = assessment ?? {};
  const place = conceptClass(impact, effort);
  const scores = [
    impact === undefined ? '' : `${labels.impactScore} ${figures.number(impact)}`,
    effort === undefined ? '' : `${labels.effortScore} ${figures.number(effort)}`,
    votes === undefined ? '' : `${figures.number(votes)} ${votes === 1 ? labels.vote : labels.votes}`,
  ]
    .filter(Boolean)
    .join(', ');
  const words = [conceptStatusWords[status ?? 'idea'], place && conceptClassWords[place]]
    .filter(Boolean)
    .join(', ');
  return scores ? `${words} (${scores})` : words;
}
