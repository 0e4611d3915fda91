import type { Settled } from './settled.ts';

/**
 * Tells in one line how a merge ended that was not simply merged; undefined where it was, and nothing is to be said.
 * @param file what to call the plan.
 * @param cure the command that settles conflicts.
 */
export function howSettled(
  { kind, by, why, conflicts }: Settled,
  file: string,
  cure: string,
): string | undefined {
  const reason = why === undefined ? '' : ` ${oneLine(why)}.`;
  if (kind === 'merged') return by === 'plan' ? undefined : `${file}: merged line by line.${reason}`;
  const count = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
  const what = { plan: count, lines: 'conflicts between lines', nobody: 'all of both sides is left to you' }[
    by
  ];
  return `${file}: ${what}.${reason} Run ${cure}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}
