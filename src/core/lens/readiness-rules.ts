import { listed } from '../report/story/phrases.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import { outlineOf } from './outline.ts';
import type { readinessTables } from './readiness-fields.ts';
import { unownedTouchpoints, withoutSetAside } from './readiness-rolled-up.ts';

type Find = LensFind<typeof readinessTables>;

/** A touchpoint that nobody leads. */
const touchpointWithoutLead: Find = ({ plan, called }, answers) =>
  unownedTouchpoints(withoutSetAside(answers, outlineOf(plan))).map(({ concept, id, name }) => ({
    path: lensPath('readiness', 'concepts', concept, 'touchpoints', id, 'lead'),
    message: `Nobody leads the touchpoint “${name}” of ${called(concept)}`,
    help: 'Name one person or team in `lead`, or write TBD and give somebody the task',
    question: `When a customer complains about “${name}”, whose telephone rings?`,
  }));

/** What a chosen concept has to say, in the order in which it is asked. */
const wanted = [
  ['skills', 'skills to gain'],
  ['habits', 'habits to drop'],
  ['touchpoints', 'who leads its touchpoints'],
  ['silos', 'silos to bridge'],
  ['networkInside', 'what your own people have to do'],
] as const;

/** A chosen concept leaves open what the house has to do for it. */
const readinessUnsaid: Find = ({ plan, called }, { concepts }) =>
  [...plan.concepts].flatMap(([id, { status }]) => {
    const answer = concepts.get(id);
    const missing = wanted.filter(([key]) => isEmpty(answer?.[key])).map(([, words]) => words);
    if (status !== 'chosen' || missing.length === 0) return [];
    return [
      {
        path: lensPath('readiness', 'concepts', id),
        message: `${called(id)} leaves open ${listed(missing)}`,
        help: 'Say it in a few words each; `none` is an answer too',
        question: `Who would do ${called(id)} on a Monday morning, and can they today?`,
      },
    ];
  });

function isEmpty(value: string | readonly string[] | ReadonlyMap<string, unknown> | undefined): boolean {
  if (value === undefined) return true;
  return value instanceof Map ? value.size === 0 : value.toString().trim() === '';
}

/** The rules of the lens, by name. */
export const readinessRules: LensSpec<typeof readinessTables>['rules'] = {
  'touchpoint-without-lead': touchpointWithoutLead,
  'readiness-unsaid': readinessUnsaid,
};
