import { listed } from '../report/story/phrases.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import { leftOpen, unownedTouchpoints } from './readiness-faults.ts';
import type { readinessTables } from './readiness-fields.ts';

type Find = LensFind<typeof readinessTables>;

/** A touchpoint of a chosen concept that nobody leads. */
const touchpointWithoutLead: Find = ({ plan, called }, answers) =>
  unownedTouchpoints(plan, answers).map(({ concept, id, name }) => ({
    path: lensPath('readiness', 'concepts', concept, 'touchpoints', id, 'lead'),
    message: `Nobody leads the touchpoint “${name}” of ${called(concept)}`,
    help: 'Name one person or team in `lead`, or write TBD and give somebody the task',
    question: `When a customer complains about “${name}”, whose telephone rings?`,
  }));

/** A chosen concept leaves open what the house has to do for it. */
const readinessUnsaid: Find = ({ plan, called }, answers) =>
  leftOpen(plan, answers).map(({ concept, parts }) => ({
    path: lensPath('readiness', 'concepts', concept),
    message: `${called(concept)} leaves open ${listed(parts)}`,
    help: 'Say it in a few words each; `none` is an answer too',
    question: `Who would do ${called(concept)} on a Monday morning, and can they today?`,
  }));

/** The rules of the lens, by name. */
export const readinessRules: LensSpec<typeof readinessTables>['rules'] = {
  'touchpoint-without-lead': touchpointWithoutLead,
  'readiness-unsaid': readinessUnsaid,
};
