import type { ModelId } from '../method/management-models.ts';
import type { LensAnswers } from './field.ts';
import type { managementModelsTables } from './management-models-fields.ts';
import type { Outline } from './outline.ts';

export type ModelAnswers = LensAnswers<typeof managementModelsTables>;

/**
 * The segments that a metric is about: those that the concepts which move it are for; where none is named, those that serve
 * its objectives; where there are none either, all.
 */
function segmentsOf(plan: Outline, metric: string): readonly string[] {
  const all = [...plan.segments];
  const { concepts = [], objectives = [] } = plan.metrics.get(metric) ?? {};
  const named = new Set(concepts.flatMap((concept) => plan.concepts.get(concept)?.segments ?? []));
  const groups = [
    all.filter(([id]) => named.has(id)),
    all.filter(([, { serves }]) => serves.some((objective) => objectives.includes(objective))),
  ];
  return (groups.find((group) => group.length > 0) ?? all).map(([id]) => id);
}

/** A metric that watches a model other than the ones intended for the segments that it is about. */
export interface Mismatch {
  readonly metric: string;
  readonly measures: ModelId;
  /** The segments with the model that is intended for each. */
  readonly intended: readonly { readonly segment: string; readonly model: ModelId }[];
  /** It watches what is in use and meant to go. */
  readonly isOld: boolean;
}

/** The metrics that watch another model than any that is intended for their segments. */
export function mismatches(plan: Outline, { segments, metrics }: ModelAnswers): readonly Mismatch[] {
  return [...metrics].flatMap(([metric, { measures }]) => {
    const about = segmentsOf(plan, metric);
    const intended = about.flatMap((segment) => {
      const model = segments.get(segment)?.intended;
      return model ? [{ segment, model }] : [];
    });
    if (!measures || intended.length === 0 || intended.some(({ model }) => model === measures)) return [];
    const isOld = about.some((segment) => segments.get(segment)?.inUse === measures);
    return [{ metric, measures, intended, isOld }];
  });
}

/** The segments whose intended model no metric about them watches, though some metric about them watches one. */
export function unmeasured(
  plan: Outline,
  answers: ModelAnswers,
): readonly { readonly segment: string; readonly model: ModelId }[] {
  const told = new Set(
    mismatches(plan, answers).flatMap(({ intended }) => intended.map(({ segment }) => segment)),
  );
  return [...answers.segments].flatMap(([segment, { intended: model }]) => {
    const watched = [...answers.metrics]
      .filter(([metric, { measures }]) => measures && segmentsOf(plan, metric).includes(segment))
      .map(([, { measures }]) => measures);
    if (!model || watched.length === 0 || watched.includes(model) || told.has(segment)) return [];
    return [{ segment, model }];
  });
}
