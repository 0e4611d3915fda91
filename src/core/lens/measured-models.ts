import { isSetAside } from '../method/concepts.ts';
import { customerModels, type ModelId, modelIds } from '../method/management-models.ts';
import { listed } from '../report/story/phrases.ts';
import type { LensAnswers } from './field.ts';
import type { managementModelsTables } from './management-models-fields.ts';
import type { Outline, OutlinedMetric } from './outline.ts';

export type ModelAnswers = LensAnswers<typeof managementModelsTables>;

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

/** What a metric of a mismatch measures: `measures the old model, key account, and the one intended is social for “Pilots”`. */
export function mismatchWords(
  { measures, intended, isOld }: Mismatch,
  called: (segment: string) => string,
): string {
  const meant = modelIds.flatMap((id) => {
    const segments = intended.filter(({ model }) => model === id).map(({ segment }) => called(segment));
    return segments.length > 0 ? [`${modelWords(id)} for ${listed(segments)}`] : [];
  });
  const others = meant.length === 1 ? 'the one intended is' : 'those intended are';
  return `measures ${isOld ? 'the old model, ' : ''}${modelWords(measures)}, and ${others} ${meant.join(', and ')}`;
}

/** A model within a sentence. */
export function modelWords(model: ModelId): string {
  return customerModels[model].title.toLowerCase();
}
