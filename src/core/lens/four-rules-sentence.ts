import { relationshipRuleIds, relationshipRules } from '../method/four-rules.ts';
import type { FourRulesAnswers } from './four-rules-fields.ts';
import { isOrAre } from './is-or-are.ts';
import type { LensFacts } from './lens-facts.ts';
import type { Verdicts } from './verdict-fields.ts';

/** How many of the questions that concern the plan are answered with yes; empty where none is answered. */
export function fourRulesSentence(_: LensFacts, { plan }: FourRulesAnswers): string {
  const all = relationshipRuleIds.flatMap((id) => {
    const answers: Verdicts = plan[id] ?? {};
    return Object.keys(relationshipRules[id].asks).map((key) => answers[key]?.answer);
  });
  const count = (verdict: string | undefined) => all.filter((answer) => answer === verdict).length;
  const [yes, open, concerned] = [count('yes'), count(undefined), all.length - count('not-applicable')];
  if (open === all.length) return '';
  if (concerned === 0) return 'No question on network, influencers, data and bottom line concerns this plan.';
  const rest = open === 0 ? '' : `; ${open} ${isOrAre(open)} not answered yet`;
  return `Of ${concerned} questions on network, influencers, data and bottom line, ${yes} ${isOrAre(yes)} answered with yes${rest}.`;
}
