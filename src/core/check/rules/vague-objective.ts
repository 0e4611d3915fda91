import type { Facts } from '../facts.ts';
import type { Rule } from '../rule.ts';
import { wordingFor } from '../wording/index.ts';
import { says } from '../wording/says.ts';

/** Words that nobody could miss, in what no number holds the project to. */
export const vagueObjective: Rule = {
  code: 'CNSG110',
  name: 'vague-objective',
  step: 'objectives',
  weight: 'warning',
  find: (facts) => {
    const { plan, called, language } = facts;
    const phrases = wordingFor(language)?.vague ?? [];
    return [...plan.objectives].flatMap(([id, { level, statement = '' }]) => {
      const isVague = level === 'direct' && says(statement, phrases) && !hasNumber(statement);
      if (!isVague || hasTarget(facts, id)) return [];
      return [
        {
          path: ['objectives', id, 'statement'],
          message: `${called(id)} is a wish: no number says when it came true`,
          help: 'Say what will be different and for whom, or give it a metric with a target',
          question: `What would a customer notice if ${called(id)} came true?`,
        },
      ];
    });
  },
};

/** A number that stands alone, such as `90 %`: not the digits of `B2B` or `24/7`. */
function hasNumber(text: string): boolean {
  return /(?<![\p{L}\p{N}/])\p{Nd}+(?![\p{L}\p{N}/])/u.test(text);
}

function hasTarget({ plan, links }: Facts, objective: string): boolean {
  return links
    .naming('metric', 'objectives', objective)
    .some((metric) => typeof plan.metrics.get(metric)?.target?.value === 'number');
}
