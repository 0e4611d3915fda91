import type { Facts } from '../facts.ts';
import type { Found, Rule } from '../rule.ts';
import { supportCircles } from './circular-support.ts';

/** Silent about links that close a circle. */
export const supportsDirectObjective: Rule = {
  code: 'CNSG112',
  name: 'supports-direct-objective',
  step: 'objectives',
  weight: 'gap',
  find: (facts) => {
    const { plan, links } = facts;
    const closing = new Set(supportCircles(facts).map(({ from, to }) => linkKey(from, to)));
    return [...plan.objectives.keys()].flatMap((id) =>
      links
        .named(id, 'supports')
        .filter((aim) => plan.objectives.get(aim)?.level === 'direct' && !closing.has(linkKey(id, aim)))
        .map((aim) => found(facts, id, aim)),
    );
  },
};

function linkKey(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

function found({ called }: Facts, id: string, aim: string): Found {
  return {
    path: ['objectives', id, 'supports'],
    message: `${called(id)} supports ${called(aim)}, which is a direct objective and not a wider aim`,
    help: `Name a higher-order objective instead, or make \`${aim}\` one with \`level: higher-order\``,
    question: `Is ${called(aim)} something that this project answers for alone, or an aim that others share?`,
  };
}
