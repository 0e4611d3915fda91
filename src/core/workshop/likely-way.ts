import type { Metric } from '../plan/plan.ts';
import { directionBetween } from './metric-line.ts';

/** What most teams want less of, and more of, by the words that a metric's name has. */
const wanted = {
  decrease:
    /\b(?:waits?|waiting|queues?|queu(?:e|ing) time|delays?|time (?:to|until|till|for|between|spent)|response times?|handling times?|(?:resolution|lead|cycle|\w+ing) time|costs?|complaints?|cancellations?|churn|attrition|errors?|mistakes?|failures?|faults?|defects?|lost|loss(?:es)?|drop-?outs?|no-shows?|bounce rate|abandon\w*|unanswered|unresolved|unsubscrib\w*|escalations?|backlogs?|disputes?|repeat (?:calls?|contacts?)|returns rate)\b/i,
  increase:
    /\b(?:satisf\w*|retention|loyalty|renewals?|repeat (?:purchases?|orders?|bookings?|buyers?)|recommend\w*|nps|net promoter|revenues?|sales|income|margins?|profits?|conversion|ratings?|stars|uptime|on time|in time|answered|resolved|handled|tagged|logged|closed|heard|saved|kept|participation|contributions?|referrals?|sign-?ups?|adoption)\b/i,
} as const;

/**
 * Asks kindly whether a number is meant to go where it goes, when the words of its name speak for the other way;
 * undefined where they do not, or speak for both.
 */
export function unlikelyWay({ name = '', kind, baseline, target }: Metric): string | undefined {
  const way = directionBetween(baseline, target);
  if (kind === 'guardrail' || way === undefined || way === 'maintain') return undefined;
  const other = way === 'increase' ? 'decrease' : 'increase';
  if (wanted[way].test(name) || !wanted[other].test(name)) return undefined;
  return `The number would ${way === 'increase' ? 'rise' : 'fall'}. Is that what you want?`;
}
