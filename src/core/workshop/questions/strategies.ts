import { type StrategyId, strategies, strategyIds } from '../../method/strategies.ts';
import type { Edit } from '../../plan/edit.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Asking, settingOf } from '../asking.ts';
import { choicesAsking } from '../choices.ts';
import type { Draft } from '../draft.ts';
import { formAsking } from '../form.ts';
import { barriersBeside } from './barriers-beside.ts';
import { stillTaken } from './still-taken.ts';
import { strategyFitAsking } from './strategy-fit.ts';

const setting = settingOf('strategies');

/** Step 3: up to three of the five strategies, why, against which barriers, and why not the others. */
export function strategiesQuestions(draft: Draft): (Asking | undefined)[] {
  const chosen = selectedStrategies(draft.plan);
  const others = strategyIds.filter((id) => !chosen.includes(id));
  return [
    pickAsking(draft, chosen),
    reasonsAsking(draft, chosen, {
      id: '/strategies/rationale',
      prompt: 'Why these?',
      hint: 'one sentence, as you would tell the board',
      isAgainst: false,
    }),
    strategyFitAsking(draft, chosen),
    chosen.length > 0
      ? reasonsAsking(draft, others, {
          id: '/strategies/others',
          prompt: 'Why not the others?',
          hint: 'a few words, like Content shortens no queue',
          isAgainst: true,
        })
      : undefined,
  ];
}

/** The strategies that the plan builds on, in its order. */
export function selectedStrategies(plan: Plan): StrategyId[] {
  return [...plan.strategies].filter(([, { selected }]) => selected !== false).map(([id]) => id);
}

function pickAsking(draft: Draft, chosen: readonly StrategyId[]): Asking | undefined {
  return choicesAsking({
    setting,
    prompt: 'What do these customers want to do, and which stance of yours answers it?',
    guidance: ['Take one to three: it is an argument of fit, not a score.'],
    id: '/strategies',
    ids: strategyIds,
    option: (id) => {
      const { title, stance, customersWant } = strategies[asStrategy(id)];
      return { id, label: `${title}: ${stance}`, detail: `to ${customersWant}` };
    },
    chosen,
    isWanted: true,
    most: {
      count: 3,
      remark:
        'Three are plenty: a plan that does everything decides nothing. The same key again takes it all the same.',
    },
    figure: () => barriersBeside(draft),
    tick: (id, { plan }) => tickEdits(asStrategy(id), plan),
    untick: (id) => [{ kind: 'set', path: ['strategies', id, 'selected'], value: false }],
  });
}

function tickEdits(id: StrategyId, plan: Plan): Edit[] {
  const known = plan.strategies.get(id);
  if (!known) return [{ kind: 'set', path: ['strategies', id], value: {} }];
  if (Object.keys(known).length === 1)
    return [{ kind: 'set', path: ['strategies', id, 'selected'], value: true }];
  return [{ kind: 'remove', path: ['strategies', id, 'selected'] }];
}

interface Reasons {
  readonly id: string;
  readonly prompt: string;
  readonly hint: string;
  /** They say why a strategy was not taken, which marks it so. */
  readonly isAgainst: boolean;
}

function reasonsAsking(
  { plan }: Draft,
  ids: readonly StrategyId[],
  { id, prompt, hint, isAgainst }: Reasons,
): Asking | undefined {
  const asking = formAsking({
    setting,
    prompt,
    guidance: [ids.map((one) => `· ${strategies[one].title}: ${strategies[one].stance}`).join('\n')],
    id,
    cells: ids.map((one) => ({
      path: ['strategies', one, 'rationale'],
      label: strategies[one].title,
      value: plan.strategies.get(one)?.rationale?.trim(),
      hint,
    })),
    besides: ({ path }) =>
      isAgainst && !plan.strategies.has(asStrategy(path[1]))
        ? [{ kind: 'set', path: [...path.slice(0, 2), 'selected'], value: false }]
        : [],
  });
  return asking && { ...asking, edits: (answer, now) => stillTaken(asking.edits(answer, now), now) };
}

function asStrategy(id: string | undefined): StrategyId {
  const found = strategyIds.find((strategy) => strategy === id);
  if (!found) throw new Error('A strategy was looked for at the path of something else');
  return found;
}
