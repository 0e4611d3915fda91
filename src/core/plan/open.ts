import { type Requirement, requirements } from '../method/completeness.ts';
import { type StepId, stepIds } from '../method/steps.ts';
import { checks, conditions, type Known, know } from './complete.ts';
import { everyElement } from './every-element.ts';
import { titles } from './numbers.ts';
import { type Plan, tbd } from './plan.ts';

/** Something that a complete plan has and this one has not yet. */
export interface OpenPoint {
  /** The requirement that is not met; with path and element it tells one open point from another. */
  readonly need: string;
  readonly step: StepId;
  /** Where the answer goes: `/segments/frequent-flyers/rationale`. */
  readonly path: string;
  /** The element that the question is about; undefined for the whole plan. */
  readonly element: string | undefined;
  /** The next question to ask, in plain words. */
  readonly question: string;
  readonly who: 'room' | 'homework';
  /** The owner of the element, or of what it belongs to. */
  readonly person: string | undefined;
  /** `TBD` stands there: somebody is to find it out. */
  readonly tbd: boolean;
}

interface Subjected {
  readonly id: string;
  readonly path: string;
  /** What the fields are looked up in. */
  readonly values: unknown;
  /** The other element that a question may speak of. */
  readonly other?: string;
}

interface Judged {
  readonly row: Requirement;
  readonly subject: Subjected;
  readonly state: 'answered' | 'missing' | 'tbd';
}

/**
 * Everything that the plan needs to be complete and does not have, by step and then in the plan's order.
 * @param within the steps that are looked at; all unless said.
 */
export function openPoints(
  plan: Plan,
  known: Known = know(plan),
  within: readonly StepId[] = stepIds,
): readonly OpenPoint[] {
  const words = titles(plan);
  return judge(known, within)
    .filter(({ state }) => state !== 'answered')
    .map((judged) => openPoint(judged, known, words));
}

/** How many of the requirements that apply to the plan are met, by step. */
export function answeredCounts(plan: Plan): ReadonlyMap<StepId, { answered: number; open: number }> {
  const counts = new Map(stepIds.map((step) => [step, { answered: 0, open: 0 }]));
  for (const { row, state } of judge(know(plan))) {
    const count = counts.get(row.step);
    if (count && state !== 'answered') count.open += 1;
    else if (count && !row.optional) count.answered += 1;
  }
  return counts;
}

function judge(known: Known, within: readonly StepId[] = stepIds): readonly Judged[] {
  const subjects = subjectsOf(known);
  return within.flatMap((step) =>
    [...subjects].flatMap(([of, all]) => {
      const rows = requirements.filter((row) => row.step === step && row.of === of);
      if (rows.length === 0) return [];
      return all.flatMap((subject) =>
        rows
          .filter(({ when }) => when === undefined || conditions[when](known, subject.id))
          .map((row) => ({ row, subject, state: stateOf(row, subject, known) })),
      );
    }),
  );
}

function stateOf(row: Requirement, { id, values }: Subjected, known: Known): Judged['state'] {
  const value = valueAt(values, row.field);
  // What is still to be found is the same as nothing, and counts where it is asked for.
  if (value === tbd) return row.check === 'differs-from-others' ? 'answered' : 'tbd';
  if (row.optional) return 'answered';
  const met = row.check ? checks[row.check](known, id) : isFilled(value);
  return met ? 'answered' : 'missing';
}

function valueAt(values: unknown, field: string): unknown {
  return field.split('/').reduce<unknown>((inside, key) => {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, key)) return undefined;
    // The line above has seen that it is an object with that key.
    return (inside as Readonly<Record<string, unknown>>)[key];
  }, values);
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (value instanceof Map) return value.size > 0;
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null;
}

/** What the requirements are asked of, by the name of its kind. */
function subjectsOf({ plan, links, twins }: Known): ReadonlyMap<string, readonly Subjected[]> {
  const subjects = new Map<string, Subjected[]>([['plan', [{ id: '', path: '', values: plan }]]]);
  const add = (of: string, subject: Subjected) => {
    const list = subjects.get(of);
    if (list) list.push(subject);
    else subjects.set(of, [subject]);
  };
  for (const { kind, id, path, element } of everyElement(plan)) {
    const twin = kind === 'segment' ? twins.get(id) : undefined;
    add(kind, { id, path: `/${path.join('/')}`, values: element, ...(twin && { other: twin }) });
  }
  for (const [id, { concepts, actuals }] of plan.metrics) {
    for (const concept of links.named(id, 'concepts')) {
      add('link', {
        id,
        path: `/metrics/${id}/concepts/${concept}`,
        values: concepts?.get(concept),
        other: concept,
      });
    }
    actuals?.forEach((values, at) => {
      add('actual', { id, path: `/metrics/${id}/actuals/${at}`, values });
    });
  }
  return subjects;
}

function openPoint(
  { row, subject, state }: Judged,
  known: Known,
  words: ReadonlyMap<string, string>,
): OpenPoint {
  const speak = (id: string) => words.get(id) ?? id;
  return {
    need: row.name,
    step: row.step,
    path: row.field.startsWith('/') ? row.field : `${subject.path}/${row.field}`,
    element: subject.id || undefined,
    question: row.question
      .replace('{other}', () => speak(subject.other ?? ''))
      .replace('{title}', () => speak(subject.id)),
    who: state === 'tbd' ? 'homework' : row.who,
    person: personFor(subject, known),
    tbd: state === 'tbd',
  };
}

/** Whoever owns the element, else whoever owns the objective that it is the metric of. */
function personFor({ id, values }: Subjected, { plan, links }: Known): string | undefined {
  const objectives = links.named(id, 'objectives').map((objective) => plan.objectives.get(objective)?.owner);
  const owners = [valueAt(values, 'owner'), plan.metrics.get(id)?.owner, ...objectives];
  return owners.find(
    (owner): owner is string => typeof owner === 'string' && owner !== tbd && owner.trim() !== '',
  );
}
