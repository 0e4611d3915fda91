import type { StepId } from '../method/steps.ts';
import { findStrategy, strategies } from '../method/strategies.ts';
import type { ElementKind } from '../plan/fields.ts';
import type { Element, Plan } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';
import type { Draft } from './draft.ts';
import { titleFor } from './line.ts';
import type { Starter } from './starter.ts';
import { counterpart } from './suggested.ts';

/** The elements of a starter that fit one list of the workshop. */
export interface Shelf {
  readonly step: StepId;
  /** What the list is about, in a few words. */
  readonly subject: string;
  readonly kind: ElementKind;
  /** Where they stand in the starter, and where they go in the plan. */
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly ids: readonly string[];
  readonly elements: ReadonlyMap<string, Element<ElementKind>>;
  /** An element as the list wants it, so that it is shown there. */
  readonly fitted: (value: JsonMap) => JsonMap;
}

type JsonMap = { readonly [key: string]: Json };

type MakeShelf = (draft: Draft, starter: Starter, of: string) => Shelf | undefined;

/** What a list's question is called, and what fits it. */
const shelves: readonly (readonly [id: RegExp, make: MakeShelf])[] = [
  [/^\/objectives\/(direct|higher-order)$/, objectives],
  [/^\/segments$/, segments],
  [/^\/segments\/([^/]+)\/barriers$/, barriers],
  [/^\/leftOut$/, leftOut],
  [/^\/concepts\/([^/]+)$/, concepts],
  [/^\/metrics\/guardrails$/, guardrails],
  [/^\/metrics\/([^/]+)$/, metrics],
];

/** What a starter has for the list of a question; undefined for every other question. */
export function shelfFor(draft: Draft, starter: Starter, askingId: string): Shelf | undefined {
  for (const [id, make] of shelves) {
    const [whole, of = ''] = id.exec(askingId) ?? [];
    if (whole !== undefined) return make(draft, starter, of);
  }
  return undefined;
}

/** The elements of a section that fit. */
function shelf<Kind extends ElementKind>(
  about: Pick<Shelf, 'step' | 'subject'> & { readonly kind: Kind },
  path: readonly string[],
  elements: ReadonlyMap<string, Element<Kind>>,
  fits: (element: Element<Kind>) => boolean = () => true,
): Shelf {
  const ids = [...elements].filter(([, element]) => fits(element)).map(([id]) => id);
  return { ...about, from: path, into: path, ids, elements, fitted: (value) => value };
}

function objectives(_draft: Draft, { plan }: Starter, level: string): Shelf {
  const subject = level === 'direct' ? 'Objectives' : 'Wider aims';
  return shelf(
    { step: 'objectives', subject, kind: 'objective' },
    ['objectives'],
    plan.objectives,
    (objective) => objective.level === level,
  );
}

function segments(_draft: Draft, { plan }: Starter): Shelf {
  return shelf({ step: 'customers', subject: 'Segments', kind: 'segment' }, ['segments'], plan.segments);
}

function barriers({ plan }: Draft, starter: Starter, segment: string): Shelf | undefined {
  const own = counterpart(starter.plan, plan, 'segment', segment);
  const found = own === undefined ? undefined : starter.plan.segments.get(own)?.barriers;
  if (own === undefined || !found || !plan.segments.has(segment)) return undefined;
  const subject = `What stops ${titleFor(plan, segment)}`;
  return {
    ...shelf({ step: 'customers', subject, kind: 'barrier' }, ['segments', own, 'barriers'], found),
    into: ['segments', segment, 'barriers'],
  };
}

function leftOut(_draft: Draft, { plan }: Starter): Shelf {
  return shelf({ step: 'customers', subject: 'Left out', kind: 'leftOut' }, ['leftOut'], plan.leftOut);
}

function concepts(_draft: Draft, { plan }: Starter, of: string): Shelf | undefined {
  const strategy = findStrategy(of);
  if (strategy === undefined) return undefined;
  const subject = strategies[strategy].title;
  return shelf(
    { step: 'concepts', subject, kind: 'concept' },
    ['concepts'],
    plan.concepts,
    (concept) => concept.strategy === strategy,
  );
}

function guardrails(_draft: Draft, { plan }: Starter): Shelf {
  return metricShelf(plan, 'What must not get worse', ({ kind }) => kind === 'guardrail');
}

function metrics({ plan }: Draft, starter: Starter, objective: string): Shelf | undefined {
  const own = counterpart(starter.plan, plan, 'objective', objective);
  if (own === undefined || !plan.objectives.has(objective)) return undefined;
  const found = metricShelf(
    starter.plan,
    `“${titleFor(plan, objective)}”`,
    (metric) => metric.kind !== 'guardrail' && metric.objectives?.includes(own) === true,
  );
  // A metric stands on the list of the objective that it names first.
  const fitted = (value: JsonMap): JsonMap => {
    const others = Array.isArray(value.objectives) ? value.objectives : [];
    return { ...value, objectives: [objective, ...others.filter((id) => id !== objective)] };
  };
  return { ...found, fitted };
}

function metricShelf(plan: Plan, subject: string, fits: (metric: Element<'metric'>) => boolean): Shelf {
  return shelf({ step: 'impact', subject, kind: 'metric' }, ['metrics'], plan.metrics, fits);
}
