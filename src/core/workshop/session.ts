/** What a workshop remembers beside the plan; without it, a resumed one starts at the first gap. */
export interface Session {
  /** Gaps that were passed over, and reviews that were seen, as paths: they do not come back by themselves. */
  readonly skipped: readonly string[];
  /** The question that was last on the screen. */
  readonly at: string | undefined;
}

export const freshSession: Session = { skipped: [], at: undefined };

/** A session from what was kept; a fresh one where that is of another shape. */
export function sessionFrom(kept: unknown): Session {
  if (typeof kept !== 'object' || kept === null || !('skipped' in kept) || !Array.isArray(kept.skipped))
    return freshSession;
  const at = 'at' in kept && typeof kept.at === 'string' ? kept.at : undefined;
  return { skipped: kept.skipped.filter((path) => typeof path === 'string'), at };
}
