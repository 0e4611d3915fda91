import { listed } from '../report/story/phrases.ts';
import { type LensFind, type LensSpec, lensPath } from './lens.ts';
import type { LensFacts } from './lens-facts.ts';
import {
  allPush,
  going,
  halfJudged,
  neededBelowNow,
  pullingUnjudged,
  unplaced,
  unreasoned,
} from './push-pull-faults.ts';
import {
  type CapabilityId,
  capabilityTitle,
  type PushPullAnswers,
  type pushPullTables,
} from './push-pull-fields.ts';
import { levelsInFigures, levelsOf, shortfalls } from './push-pull-levels.ts';
import { quoted } from './quoted.ts';

type Find = LensFind<typeof pushPullTables>;

const knowing = 'What do you have to know of one customer for this to fit, and who knows it today?';

/** Everything that counts is push. */
const onlyPush: Find = ({ plan, called }, answers) => {
  const ids = allPush(plan, answers);
  if (ids.length === 0) return [];
  return [
    {
      path: lensPath('push-pull', 'concepts'),
      message: `Nothing that counts in this plan pulls: ${listed(ids.map(called))} ${ids.length === 1 ? 'is' : 'are all'} push`,
      help: 'Add a concept that customers come to by themselves, or turn one of these round',
      question: 'What would customers come for by themselves, even if you sent nothing?',
    },
  ];
};

/** Concepts count on pull, and the data for it falls short. */
const pullWithoutData: Find = (facts, answers) => {
  const pulling = going('pull', facts.plan, answers);
  const short = shortfalls(answers);
  if (pulling.length === 0 || short.length === 0) return [];
  return [
    {
      path: lensPath('push-pull', 'maturity'),
      message: `${countsOnPull(facts, pulling)} without the data for it: ${listed(short.map((id) => shortWords(answers, id)))}`,
      help: 'Say what closes the gap, by when and with whose money, or start with less',
      question: knowing,
    },
  ];
};

/** A concept is called push or pull, and nobody says why. */
const directionWithoutReason: Find = ({ plan, called }, answers) =>
  unreasoned(plan, answers).map((id) => ({
    path: lensPath('push-pull', 'concepts', id, 'reason'),
    message: `${called(id)} is ${answers.concepts.get(id)?.direction}, and nobody says why`,
    help: 'Write who takes the first step, and why',
    question: `Who takes the first step with ${called(id)}: you or the customer?`,
  }));

/** A concept that counts is neither push nor pull. */
const conceptWithoutDirection: Find = ({ plan, called }, answers) =>
  unplaced(plan, answers).map((id) => ({
    path: lensPath('push-pull', 'concepts', id, 'direction'),
    message: `${called(id)} is neither push nor pull`,
    help: 'Write `direction: push` or `direction: pull`',
    question: `Is ${called(id)} push or pull?`,
  }));

/** Nobody has judged the data that pull needs, or a capability was judged by half. */
const dataNotJudged: Find = (facts, answers) => {
  const pulling = pullingUnjudged(facts.plan, answers);
  const half = halfJudged(answers).map((id) => halfFound(answers, id));
  if (pulling.length === 0) return half;
  return [
    {
      path: lensPath('push-pull', 'maturity'),
      message: `${countsOnPull(facts, pulling)}, and nobody has judged whether the data for it is there`,
      help: 'Judge the five capabilities under `maturity`, now and needed, each from 0 to 4',
      question: knowing,
    },
  ];
};

/** A capability is needed on a lower level than there is. */
const neededBelow: Find = (_, answers) =>
  neededBelowNow(answers).map((id) => {
    const [title, { now, needed }] = [capabilityTitle(id), levelsOf(answers, id)];
    return {
      path: lensPath('push-pull', 'maturity', id, 'needed'),
      message: `${title}: ${needed} is needed, which is less than the ${now} that you have`,
      help: 'Correct one of the two; where you need no more than you have, write the same level twice',
      question: `What do the concepts really need of “${title}”?`,
    };
  });

function countsOnPull({ called }: LensFacts, ids: readonly string[]): string {
  return `${listed(ids.map(called))} ${ids.length === 1 ? 'counts' : 'count'} on pull`;
}

function shortWords(answers: PushPullAnswers, id: CapabilityId): string {
  return `${quoted(capabilityTitle(id))} ${levelsInFigures(answers, id)}`;
}

function halfFound(answers: PushPullAnswers, id: CapabilityId) {
  const [title, { now, needed }] = [capabilityTitle(id), levelsOf(answers, id)];
  return {
    path: lensPath('push-pull', 'maturity', id, now === undefined ? 'now' : 'needed'),
    message: `${title}: ${halfWords(now, needed)}`,
    help: 'Write `now` and `needed`, each from 0 to 4',
    question: `“${title}”: where do you stand from 0 to 4, and where do you have to be?`,
  };
}

function halfWords(now: number | undefined, needed: number | undefined): string {
  if (now !== undefined) return `${now} is there, and nobody says what is needed`;
  return needed === undefined
    ? 'nobody says what is there, nor what is needed'
    : `${needed} is needed, and nobody says what is there`;
}

/** The rules of the lens, by name. */
export const pushPullRules: LensSpec<typeof pushPullTables>['rules'] = {
  'all-push': onlyPush,
  'pull-without-data': pullWithoutData,
  'direction-without-reason': directionWithoutReason,
  'concept-without-direction': conceptWithoutDirection,
  'data-not-judged': dataNotJudged,
  'needed-below-now': neededBelow,
};
