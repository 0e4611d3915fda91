import { listed } from '../change/numbered-plan.ts';
import type { Facts } from '../check/facts.ts';
import type { Found } from '../check/rule.ts';
import { isKept, isSetAside } from '../method/concepts.ts';
import { type LensSpec, lensPath } from './lens.ts';
import {
  type CapabilityId,
  capabilityIds,
  capabilityTitle,
  type PushPullAnswers,
  type pushPullTables,
} from './push-pull-fields.ts';
import { isJudged, levelsInFigures, levelsOf, shortfalls } from './push-pull-levels.ts';

type Direction = 'push' | 'pull';

/** A concept as the lens needs to know it, from a plan or from the data of its reports. */
export interface Standing {
  readonly id: string;
  readonly isKept: boolean;
  readonly isSetAside: boolean;
}

/** The concepts that the plan stands or falls with: those that are kept; before that, all that were not set aside. */
export function weighed(concepts: readonly Standing[]): readonly string[] {
  const kept = concepts.filter((concept) => concept.isKept);
  const counted = kept.length > 0 ? kept : concepts.filter((concept) => !concept.isSetAside);
  return counted.map(({ id }) => id);
}

/** Those of some concepts that go one way. */
export function going(
  direction: Direction,
  ids: readonly string[],
  answers: PushPullAnswers,
): readonly string[] {
  return ids.filter((id) => answers.concepts.get(id)?.direction === direction);
}

/** Whether every concept that counts is push; false as long as one of them is not placed. */
export function isAllPush(ids: readonly string[], answers: PushPullAnswers): boolean {
  return ids.length > 0 && going('push', ids, answers).length === ids.length;
}

function standings({ plan }: Facts): readonly Standing[] {
  return [...plan.concepts].map(([id, { status }]) => ({
    id,
    isKept: isKept(status),
    isSetAside: isSetAside(status),
  }));
}

const path = (...keys: readonly string[]) => lensPath('push-pull', ...keys);

export const pushPullRules: LensSpec<typeof pushPullTables>['rules'] = {
  'all-push': (facts, answers) => {
    const ids = weighed(standings(facts));
    if (!isAllPush(ids, answers)) return [];
    const named = listed(ids.map(facts.called));
    return [
      {
        path: path('concepts'),
        message: `Nothing that counts in this plan pulls: ${named} ${ids.length === 1 ? 'is' : 'are all'} push`,
        help: 'Add a concept that customers come to by themselves, or turn one of these round',
        question: 'What would customers come for by themselves, even if you sent nothing?',
      },
    ];
  },

  'pull-without-data': (facts, answers) => {
    const pulling = going('pull', weighed(standings(facts)), answers);
    const short = shortfalls(answers);
    if (pulling.length === 0 || short.length === 0) return [];
    return [
      {
        path: path('maturity'),
        message: `${countsOnPull(facts, pulling)} without the data for it: ${listed(short.map((id) => shortWords(answers, id)))}`,
        help: 'Say what closes the gap, by when and with whose money, or start with less',
        question: knowing,
      },
    ];
  },

  'direction-without-reason': ({ plan, called }, { concepts }) =>
    [...concepts]
      .filter(([id]) => !isSetAside(plan.concepts.get(id)?.status))
      .filter(([, { direction, reason }]) => direction !== undefined && reason === undefined)
      .map(([id, { direction }]) => ({
        path: path('concepts', id, 'reason'),
        message: `${called(id)} is ${direction}, and nobody says why`,
        help: 'Write who takes the first step, and why',
        question: `Who takes the first step with ${called(id)}: you or the customer?`,
      })),

  'concept-without-direction': (facts, answers) =>
    weighed(standings(facts))
      .filter((id) => answers.concepts.get(id)?.direction === undefined)
      .map((id) => ({
        path: path('concepts', id, 'direction'),
        message: `${facts.called(id)} is neither push nor pull`,
        help: 'Write `direction: push` or `direction: pull`',
        question: `Is ${facts.called(id)} push or pull?`,
      })),

  'data-not-judged': (facts, answers) => {
    if (answers.plan.maturity !== undefined) return capabilityIds.flatMap((id) => halfJudged(answers, id));
    const pulling = going('pull', weighed(standings(facts)), answers);
    if (pulling.length === 0) return [];
    return [
      {
        path: path('maturity'),
        message: `${countsOnPull(facts, pulling)}, and nobody has judged whether the data for it is there`,
        help: 'Judge the five capabilities under `maturity`, now and needed, each from 0 to 4',
        question: knowing,
      },
    ];
  },

  'needed-below-now': (_facts, answers) =>
    capabilityIds.flatMap((id) => {
      const { now, needed } = levelsOf(answers, id);
      if (now === undefined || needed === undefined || needed >= now) return [];
      return [
        {
          path: path('maturity', id, 'needed'),
          message: `${capabilityTitle(id)}: ${needed} is needed, which is less than the ${now} that you have`,
          help: 'Correct one of the two; where you need no more than you have, write the same level twice',
          question: `What do the concepts really need of “${capabilityTitle(id)}”?`,
        },
      ];
    }),
};

const knowing = 'What do you have to know of one customer for this to fit, and who knows it today?';

function countsOnPull({ called }: Facts, ids: readonly string[]): string {
  return `${listed(ids.map(called))} ${ids.length === 1 ? 'counts' : 'count'} on pull`;
}

function shortWords(answers: PushPullAnswers, id: CapabilityId): string {
  return `${capabilityTitle(id).toLowerCase()} ${levelsInFigures(answers, id)}`;
}

function halfJudged(answers: PushPullAnswers, id: CapabilityId): readonly Found[] {
  if (isJudged(answers, id)) return [];
  const { now, needed } = levelsOf(answers, id);
  const title = capabilityTitle(id);
  return [
    {
      path: path('maturity', id, now === undefined ? 'now' : 'needed'),
      message: `${title}: ${halfWords(now, needed)}`,
      help: 'Write `now` and `needed`, each from 0 to 4',
      question: `“${title}”: where do you stand from 0 to 4, and where do you have to be?`,
    },
  ];
}

function halfWords(now: number | undefined, needed: number | undefined): string {
  if (now !== undefined) return `${now} is there, and nobody says what is needed`;
  return needed === undefined
    ? 'nobody says what is there, nor what is needed'
    : `${needed} is needed, and nobody says what is there`;
}
