import type { LensValues } from './field.ts';
import type { managementModelsTables } from './management-models-fields.ts';

const parts = [
  ['inUse', 'which model is in use'],
  ['intended', 'which model is intended'],
  ['conscious', 'whether that was decided'],
] as const;

/** The words for what nobody has said of how a segment is managed. */
export function unsaidOfSegment(
  said: LensValues<(typeof managementModelsTables)['segments']> = {},
): readonly string[] {
  return parts.filter(([key]) => said[key] === undefined).map(([, words]) => words);
}
