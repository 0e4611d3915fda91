import { UserError } from '../core/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells the time, in milliseconds since 1970. `CNSG_NOW` makes it stand still at a local time like `2026-11-21T09:00`.
 * @throws UserError, when it is asked, where that is no time.
 */
export function clock(env: Environment): () => number {
  return () => {
    if (env.CNSG_NOW === undefined) return Date.now();
    const now = Date.parse(env.CNSG_NOW);
    if (!Number.isNaN(now)) return now;
    throw new UserError(`CNSG_NOW is no time: ${env.CNSG_NOW}`, {
      help: 'Write it like 2026-11-21T09:00, or unset it.',
    });
  };
}

/** The day of a date as `YYYY-MM-DD`, in local time. */
export function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
