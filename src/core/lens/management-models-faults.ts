import { isSetAside } from '../method/concepts.ts';
import type { ModelId } from '../method/management-models.ts';
import type { ModelAnswers } from './management-models-fields.ts';
import type { Outline, OutlinedMetric } from './outline.ts';

/** A segment and the model that is intended for it. */
interface Intended {
  readonly segment: string;
  readonly model: ModelId;
}

/** A metric that watches a model other than those of the segments that it is about. */
export interface Mismatch {
  readonly metric: string;
  readonly measures: ModelId;
  readonly intended: readonly Intended[];
  /** It watches what is in use and meant to go. */
  readonly isOld: boolean;
}

/**
 * The segments that a metric is about: those that the concepts which move it are for, but for concepts that were set aside;
 * where none is named, those that serve its objectives; where there are none either, all.
 */
function segmentsOf(plan: Outline, { concepts, objectives }: OutlinedMetric): ReadonlySet<string> {
  const moving = concepts.flatMap((id) => plan.concepts.get(id) ?? []);
  const named = new Set(
    moving.filter(({ status }) => !isSetAside(status)).flatMap(({ segments }) => segments),
  );
  const all = [...plan.segments];
  const groups = [
    all.filter(([id]) => named.has(id)),
    all.filter(([, { serves }]) => serves.some((objective) => objectives.includes(objective))),
  ];
  return new Set((groups.find((group) => group.length > 0) ?? all).map(([id]) => id));
}

/**
 * The metrics that watch another model than any that is intended for their segments. A segment that no model is intended
 * for keeps the one in use.
 */
export function mismatches(plan: Outline, { segments, metrics }: ModelAnswers): readonly Mismatch[] {
  return [...plan.metrics].flatMap(([metric, outlined]) => {
    const measures = metrics.get(metric)?.measures;
    if (!measures) return [];
    const about = [...segmentsOf(plan, outlined)].map((id) => ({ segment: id, ...segments.get(id) }));
    const intended = about.flatMap(({ segment, intended: model }) => (model ? [{ segment, model }] : []));
    const fits = about.some(({ inUse, intended: model }) => (model ?? inUse) === measures);
    if (fits || intended.length === 0) return [];
    return [{ metric, measures, intended, isOld: about.some(({ inUse }) => inUse === measures) }];
  });
}

/**
 * The segments whose intended model no metric watches: one about them watches another, or none is about them at all. Left
 * out are those of a mismatch, and those whose metrics do not yet say what they watch.
 */
export function unmeasured(plan: Outline, answers: ModelAnswers): readonly Intended[] {
  const about = [...plan.metrics].map(([metric, outlined]) => ({
    segments: segmentsOf(plan, outlined),
    measures: answers.metrics.get(metric)?.measures,
  }));
  const told = new Set(
    mismatches(plan, answers).flatMap(({ intended }) => intended.map(({ segment }) => segment)),
  );
  return [...answers.segments].flatMap(([segment, { intended: model }]) => {
    if (!model || told.has(segment) || about.length === 0) return [];
    const metrics = about.filter(({ segments }) => segments.has(segment));
    const watched = metrics.flatMap(({ measures }) => measures ?? []);
    const isUnsaid = metrics.length > 0 && watched.length === 0;
    return isUnsaid || watched.includes(model) ? [] : [{ segment, model }];
  });
}

/** The segments of which it is said that nobody decided how they are managed. */
export function undecided(plan: Outline, { segments }: ModelAnswers): readonly string[] {
  return [...plan.segments.keys()].filter((id) => segments.get(id)?.conscious === false);
}

const parts = [
  ['inUse', 'which model is in use'],
  ['intended', 'which model is intended'],
  ['conscious', 'whether that was decided'],
] as const;

/** The segments of which not everything is said, with what is missing, in words. */
export function segmentsHalfSaid(
  plan: Outline,
  { segments }: ModelAnswers,
): readonly { readonly segment: string; readonly missing: readonly string[] }[] {
  return [...plan.segments.keys()].flatMap((segment) => {
    const said = segments.get(segment) ?? {};
    const missing = parts.filter(([key]) => said[key] === undefined).map(([, words]) => words);
    return missing.length > 0 ? [{ segment, missing }] : [];
  });
}

/** The metrics that do not say which model they measure; guardrails need none. */
export function silentMetrics(plan: Outline, { metrics }: ModelAnswers): readonly string[] {
  return [...plan.metrics]
    .filter(([id, { isGuardrail }]) => !isGuardrail && metrics.get(id)?.measures === undefined)
    .map(([id]) => id);
}
