export const conceptStatuses = ['idea', 'shortlisted', 'chosen', 'parked', 'dropped'] as const;
export type ConceptStatus = (typeof conceptStatuses)[number];

/** A kept concept is one that the team goes on with. */
export function isKept(status: ConceptStatus | undefined): boolean {
  return status === 'shortlisted' || status === 'chosen';
}

/** A concept that was set aside is parked for later or dropped for good. */
export function isSetAside(status: ConceptStatus | undefined): boolean {
  return status === 'parked' || status === 'dropped';
}

export type ConceptClass = 'quick-win' | 'big-play' | 'fill-in' | 'avoid';

/** From this score on, of 1 to 5, impact or effort counts as high. */
const high = 4;

/**
 * Where a concept stands on the impact–effort grid; undefined while either score is missing.
 * A 3 counts as low: the middle of the scale is no reason to call something big.
 */
export function conceptClass(
  impact: number | undefined,
  effort: number | undefined,
): ConceptClass | undefined {
  if (impact === undefined || effort === undefined) return undefined;
  if (impact >= high) return effort >= high ? 'big-play' : 'quick-win';
  return effort >= high ? 'avoid' : 'fill-in';
}
