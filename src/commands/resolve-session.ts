import type { Context } from '../context.ts';
import type { Marking } from '../core/merge/merged.ts';
import { openConflicts, type Resolving } from '../core/merge/resolve-state.ts';
import { type Asking, askThrough } from './resolve-asking.ts';
import { namesOf } from './resolve-words.ts';
import type { Input } from './table.ts';

type Session = Pick<Asking, 'keep' | 'mergedWith'> & { readonly marking: Marking };

/** Asks about all that is open, at the terminal. @returns how far it came, also where it was broken off. */
export async function askedAt(
  { terminal }: Context,
  start: Resolving,
  options: Input['options'],
  { marking, keep, ...session }: Session,
): Promise<Resolving> {
  if (openConflicts(start).length === 0) return start;
  const interviewer = await terminal.interviewer(() => '', options.plain === true);
  let last = start;
  const keepLast = (resolving: Resolving) => {
    keep(resolving);
    last = resolving;
  };
  try {
    return await askThrough(start, { ...session, interviewer, names: namesOf(marking), keep: keepLast });
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return last;
    throw error;
  }
}
