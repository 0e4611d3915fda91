import { type ModelId, modelIds } from '../method/management-models.ts';
import type { ModelAnswers } from './management-models-fields.ts';

/** The segments that a model manages today, and those that it is intended for. */
export interface MixedModel {
  readonly model: ModelId;
  readonly now: readonly string[];
  readonly intended: readonly string[];
}

/** The mix of models across segments; models that nobody has or wants are left out. */
export function modelMix({ segments }: ModelAnswers): readonly MixedModel[] {
  const managedBy = (key: 'inUse' | 'intended', model: ModelId) =>
    [...segments].filter(([, answer]) => answer[key] === model).map(([id]) => id);
  return modelIds
    .map((model) => ({ model, now: managedBy('inUse', model), intended: managedBy('intended', model) }))
    .filter(({ now, intended }) => now.length > 0 || intended.length > 0);
}
