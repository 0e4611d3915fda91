import { customerModels, type ModelId, modelIds } from '../method/management-models.ts';
import { listed } from '../report/story/phrases.ts';
import type { Mismatch } from './management-models-faults.ts';

/** A model within a sentence. */
export function modelWords(model: ModelId): string {
  return customerModels[model].title.toLowerCase();
}

/** What is measured, and what is intended: `the old model, key account, and the one intended is social for “Pilots”`. */
export function mismatchWords(
  { measures, intended, isOld }: Mismatch,
  called: (segment: string) => string,
): string {
  const meant = modelIds.flatMap((id) => {
    const segments = intended.filter(({ model }) => model === id).map(({ segment }) => called(segment));
    return segments.length > 0 ? [`${modelWords(id)} for ${listed(segments)}`] : [];
  });
  const others = meant.length === 1 ? 'the one intended is' : 'those intended are';
  return `${isOld ? 'the old model, ' : ''}${modelWords(measures)}, and ${others} ${meant.join(', and ')}`;
}
