import { type ConceptStatus, conceptClass, isKept, isSetAside } from '../method/concepts.ts';
import type { StepId } from '../method/steps.ts';
import { strategies } from '../method/strategies.ts';
import type { Concept, Plan } from '../plan/plan.ts';
import type { Draft } from './draft.ts';
import { lineFor, titleFor } from './line.ts';
import { metricLine } from './metric-line.ts';
import type { BoardLine } from './question.ts';
import { conceptLines, dotsOf } from './questions/concept-lines.ts';

/** What a step has brought, one line an element, with its number. */
export function reviewLines(draft: Draft, step: StepId): readonly BoardLine[] {
  return together(linesOf[step](draft));
}

/** What everything else builds on stands first. */
const firstGroups = ['Direct', 'Taken'];

/** Lines of one group stand together, in the order of the groups: an element may have changed its group. */
function together(lines: readonly BoardLine[]): readonly BoardLine[] {
  const isThere = (group: string) => lines.some((line) => line.group === group);
  const groups = new Map<string, BoardLine[]>(firstGroups.filter(isThere).map((group) => [group, []]));
  for (const line of lines) {
    const group = groups.get(line.group) ?? [];
    group.push(line);
    groups.set(line.group, group);
  }
  return [...groups.values()].flat();
}

const linesOf: Readonly<Record<StepId, (draft: Draft) => readonly BoardLine[]>> = {
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
  concepts: conceptsReviewed,
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

/** Until something is kept, ideas by strategy; from then on, what becomes of each. */
function conceptsReviewed(draft: Draft): readonly BoardLine[] {
  const all = [...draft.plan.concepts];
  const isConverged = all.some(([, { status }]) => isKept(status));
  if (!isConverged) {
    const ids = all.map(([id]) => id);
    return conceptLines(draft, ids, (concept) =>
      [dotsOf(concept), whyAside(concept)].filter(Boolean).join(' · '),
    );
  }
  return standings.flatMap(({ status, group }) =>
    all
      .filter(([, concept]) => (concept.status ?? 'idea') === status)
      .map(([id, concept]) => ({ ...lineFor(draft, id), group, detail: conceptDetail(concept) })),
  );
}

const standings: readonly { readonly status: ConceptStatus; readonly group: string }[] = [
  { status: 'chosen', group: 'Chosen' },
  { status: 'shortlisted', group: 'Shortlisted' },
  { status: 'idea', group: 'Still ideas' },
  { status: 'parked', group: 'Parked' },
  { status: 'dropped', group: 'Dropped' },
];

function conceptDetail(concept: Concept): string {
  const { strategy, assessment: { impact, effort } = {} } = concept;
  if (isSetAside(concept.status)) return whyAside(concept);
  // The strategy would leave too little room for the words of the idea.
  const words = [conceptClass(impact, effort), strategy === undefined && 'no strategy'];
  return words.filter(Boolean).join(' · ');
}

function whyAside({ status, reason }: Concept): string {
  return isSetAside(status) ? (reason?.trim() ?? '') : '';
}

function groupOfMetric(plan: Plan, objective: string | undefined, kind: string | undefined): string {
  if (kind === 'guardrail') return 'Guardrails';
  return objective === undefined ? 'Without an objective' : titleFor(plan, objective);
}
