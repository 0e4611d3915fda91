import { type StrategyId, strategies, strategyIds } from '../../method/strategies.ts';
import type { Edit } from '../../plan/edit.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanFile } from '../../plan/plan-file.ts';
import { type Asking, settingOf } from '../asking.ts';
import { choicesAsking } from '../choices.ts';
import { formAsking } from '../form.ts';
import { lineFor } from '../line.ts';
import { linksAsking } from '../links.ts';

const setting = settingOf('strategies');

/** Step 3: one to three of the five strategies, why, for whom, against which barriers, and why not the others. */
export function strategiesQuestions(file: PlanFile): (Asking | undefined)[] {
  const chosen = selectedStrategies(file.plan);
  const others = strategyIds.filter((id) => !chosen.includes(id));
  return [
    pickQuestion(file.plan, chosen),
    reasonsForm(file.plan, chosen, 'Why these?', 'One sentence each, as you would tell the board.', false),
    fitQuestion(file.plan, chosen),
    chosen.length > 0
      ? reasonsForm(file.plan, others, 'Why not the others?', 'A few words each are enough.', true)
      : undefined,
  ];
}

/** The strategies that the plan builds on, in its order. */
export function selectedStrategies(plan: Plan): StrategyId[] {
  return [...plan.strategies].filter(([, { selected }]) => selected !== false).map(([id]) => id);
}

function pickQuestion(plan: Plan, chosen: readonly StrategyId[]): Asking | undefined {
  const barriers = [...plan.segments.values()].flatMap((segment) => [...(segment.barriers?.values() ?? [])]);
  const words = barriers.flatMap(({ statement }) => (statement ? [statement.trim()] : []));
  return choicesAsking({
    setting,
    prompt: 'Which strategies answer these segments and their barriers?',
    guidance: [
      'What do these customers want to do? Take one to three: it is an argument of fit, not a score.',
      ...(words.length > 0 ? [`Their barriers: ${words.join('; ')}.`] : []),
    ],
    id: '/strategies',
    options: strategyIds.map((id) => ({ id, label: strategies[id].title, detail: wishOf(id) })),
    chosen,
    isWanted: true,
    tick: (id, file) => tickEdits(id, file.plan),
    untick: (id) => [{ kind: 'set', path: ['strategies', id, 'selected'], value: false }],
  });
}

/** What customers want to do; and what tells connect from collaborate, which people confuse. */
function wishOf(id: StrategyId): string {
  const { customersWant, distinction } = strategies[id];
  return distinction ? `${customersWant}. ${distinction}` : customersWant;
}

function tickEdits(id: string, plan: Plan): Edit[] {
  const known = [...plan.strategies].find(([key]) => key === id)?.[1];
  if (!known) return [{ kind: 'set', path: ['strategies', id], value: {} }];
  if (Object.keys(known).length === 1)
    return [{ kind: 'set', path: ['strategies', id, 'selected'], value: true }];
  return [{ kind: 'remove', path: ['strategies', id, 'selected'] }];
}

function reasonsForm(
  plan: Plan,
  ids: readonly StrategyId[],
  prompt: string,
  hint: string,
  isAgainst: boolean,
): Asking | undefined {
  return formAsking({
    setting,
    prompt,
    guidance: ids.map((id) => `${strategies[id].title}: ${strategies[id].stance}.`),
    id: isAgainst ? '/strategies/others' : '/strategies/rationale',
    cells: ids.map((id) => ({
      path: ['strategies', id, 'rationale'],
      label: strategies[id].title,
      value: plan.strategies.get(id)?.rationale?.trim(),
      hint,
    })),
    besides: (cell) =>
      isAgainst && !plan.strategies.has(asStrategy(cell.path))
        ? [{ kind: 'set', path: [...cell.path.slice(0, 2), 'selected'], value: false }]
        : [],
  });
}

function asStrategy(path: readonly string[]): StrategyId {
  const id = strategyIds.find((strategy) => strategy === path[1]);
  if (!id) throw new Error('A strategy was looked for at the path of something else');
  return id;
}

function fitQuestion(plan: Plan, chosen: readonly StrategyId[]): Asking | undefined {
  const barriers = [...plan.segments.values()].flatMap(({ barriers: own }) => [...(own?.keys() ?? [])]);
  return linksAsking({
    setting,
    prompt: 'Whom does each strategy serve, and which barriers does it answer?',
    guidance: [],
    id: '/strategies/fit',
    path: ['strategies'],
    rows: chosen.map((id) => ({ id, number: '', label: strategies[id].title })),
    groups: [
      {
        title: 'Segments',
        field: 'segments',
        columns: [...plan.segments.keys()].map((id) => lineFor(plan, id)),
        linked: (id) => strategyIn(plan, id)?.segments,
        isWanted: true,
      },
      {
        title: 'Barriers',
        field: 'barriers',
        columns: barriers.map((id) => lineFor(plan, id)),
        linked: (id) => strategyIn(plan, id)?.barriers,
        isWanted: true,
      },
    ],
  });
}

function strategyIn(plan: Plan, id: string) {
  return plan.strategies.get(asStrategy(['strategies', id]));
}
