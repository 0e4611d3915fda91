import { conceptClass, isKept } from '../method/concepts.ts';
import type { StepId } from '../method/steps.ts';
import { strategies } from '../method/strategies.ts';
import type { Concept, Plan } from '../plan/plan.ts';
import type { Draft } from './draft.ts';
import { lineFor, titleFor } from './line.ts';
import { metricLine } from './metric-line.ts';
import type { BoardLine } from './question.ts';

/** What a step has brought, one line an element, with its number. */
export function reviewLines(draft: Draft, step: StepId): readonly BoardLine[] {
  return linesOf[step](draft);
}

const linesOf: Readonly<Record<StepId, (draft: Draft) => BoardLine[]>> = {
  objectives: (draft) =>
    [...draft.plan.objectives].map(([id, { level, supports = [] }]) => ({
      ...lineFor(draft, id),
      group: level === 'higher-order' ? 'Wider aims' : 'Direct',
      detail: supports.length > 0 ? `helps ${numbersOf(draft, supports)}` : '',
    })),
  customers: (draft) => [
    ...[...draft.plan.segments].flatMap(([id, { barriers, serves = [] }]) => [
      {
        ...lineFor(draft, id),
        group: 'Segments and what stops them',
        detail: serves.length > 0 ? `for ${numbersOf(draft, serves)}` : '',
      },
      ...[...(barriers?.keys() ?? [])].map((barrier) => {
        const line = lineFor(draft, barrier);
        return { ...line, group: 'Segments and what stops them', label: `· ${line.label}`, detail: '' };
      }),
    ]),
    ...[...draft.plan.leftOut].map(([id, { reason }]) => ({
      ...lineFor(draft, id),
      group: 'Left out',
      detail: reason?.trim() ?? '',
    })),
  ],
  strategies: ({ plan }) =>
    [...plan.strategies].map(([id, { selected, rationale }]) => ({
      id,
      number: '',
      label: strategies[id].title,
      group: selected === false ? 'Not taken' : 'Taken',
      detail: rationale?.trim() ?? '',
    })),
  concepts: (draft) =>
    [...draft.plan.concepts].map(([id, concept]) => ({
      ...lineFor(draft, id),
      group: concept.strategy ? strategies[concept.strategy].title : 'Without a strategy',
      detail: conceptDetail(concept),
    })),
  impact: (draft) =>
    [...draft.plan.metrics].map(([id, metric]) => ({
      ...lineFor(draft, id),
      group: groupOfMetric(draft.plan, metric.objectives?.[0], metric.kind),
      detail: metricLine(metric) ?? '',
    })),
};

function numbersOf(draft: Draft, ids: readonly string[]): string {
  return ids.map((id) => draft.numbers.get(id) ?? id).join(', ');
}

function conceptDetail({ status, reason, assessment = {} }: Concept): string {
  const { votes, impact, effort } = assessment;
  return [
    status === undefined || status === 'idea' ? '' : status,
    isKept(status) || status === 'idea' ? '' : (reason?.trim() ?? ''),
    conceptClass(impact, effort) ?? '',
    votes === undefined ? '' : votes === 1 ? '1 dot' : `${votes} dots`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function groupOfMetric(plan: Plan, objective: string | undefined, kind: string | undefined): string {
  if (kind === 'guardrail') return 'Guardrails';
  return objective === undefined ? 'Without an objective' : titleFor(plan, objective);
}
