import { listed } from '../change/numbered-plan.ts';
import type { Facts } from '../check/facts.ts';
import type { Found } from '../check/rule.ts';
import { isKept, isSetAside } from '../method/concepts.ts';
import type { LensAnswers } from './field.ts';
import { type LensSpec, lensPath } from './lens.ts';
import {
  type CapabilityId,
  capabilityIds,
  capabilityTitle,
  type pushPullTables,
} from './push-pull-fields.ts';

export type PushPullAnswers = LensAnswers<typeof pushPullTables>;
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

/** The capabilities that fall short of what is needed, the widest gap first; nothing at all falls short of anything. */
export function shortfalls({ plan }: PushPullAnswers): readonly CapabilityId[] {
  return capabilityIds
    .filter((id) => gapOf(plan, id) > 0)
    .toSorted((a, b) => gapOf(plan, b) - gapOf(plan, a));
}

function gapOf({ maturity }: PushPullAnswers['plan'], id: CapabilityId): number {
  const { now, needed } = maturity?.[id] ?? {};
  if (typeof now !== 'number') return 0;
  return typeof needed === 'number' ? needed - now : now === 0 ? 1 : 0;
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
        message: `Nothing in this plan pulls: ${named} ${ids.length === 1 ? 'is' : 'are all'} push`,
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

  'direction-without-reason': ({ called }, { concepts }) =>
    [...concepts]
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

  'needed-below-now': (_facts, { plan: { maturity } }) =>
    capabilityIds.flatMap((id) => {
      const { now, needed } = maturity?.[id] ?? {};
      if (typeof now !== 'number' || typeof needed !== 'number' || needed >= now) return [];
      return [
        {
          path: path('maturity', id, 'needed'),
          message: `${capabilityTitle(id)}: ${needed} is needed, which is less than the ${now} that you have`,
          help: 'Correct one of the two; what you have beyond the need can stand as it is',
          question: `What do the concepts really need of “${capabilityTitle(id)}”?`,
        },
      ];
    }),
};

const knowing = 'What do you have to know of one customer for this to fit, and who knows it today?';

function countsOnPull({ called }: Facts, ids: readonly string[]): string {
  return `${listed(ids.map(called))} ${ids.length === 1 ? 'counts' : 'count'} on pull`;
}

function shortWords({ plan: { maturity } }: PushPullAnswers, id: CapabilityId): string {
  const { now, needed } = maturity?.[id] ?? {};
  const title = capabilityTitle(id).toLowerCase();
  return needed === undefined ? `${title} ${now}` : `${title} ${now} of ${needed}`;
}

function halfJudged({ plan: { maturity } }: PushPullAnswers, id: CapabilityId): readonly Found[] {
  const { now, needed } = maturity?.[id] ?? {};
  if (now !== undefined && needed !== undefined) return [];
  const lacking = now === undefined ? 'now' : 'needed';
  const both = now === undefined && needed === undefined;
  return [
    {
      path: path('maturity', id, lacking),
      message: `${capabilityTitle(id)} has no level${both ? '' : lacking === 'now' ? ' for today' : ' that is needed'}`,
      help: 'Write `now` and `needed`, each from 0 to 4',
      question: `“${capabilityTitle(id)}”: where do you stand from 0 to 4, and where do you have to be?`,
    },
  ];
}
