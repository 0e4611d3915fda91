import { conceptClass } from '../method/concepts.ts';
import type { Concept } from '../plan/plan.ts';
import { conceptClassWords, conceptStatusWords, labels } from './labels.ts';
import type { Source } from './source.ts';

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
