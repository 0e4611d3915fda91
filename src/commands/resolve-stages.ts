import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { Sides } from '../core/merge/merged.ts';
import { textOf } from './plans.ts';

/**
 * The three texts that git keeps of a file in conflict; undefined where it keeps none.
 * @throws UserError where one side took the file away.
 */
export async function stagesOf({ history }: Context, path: string): Promise<Sides | undefined> {
  const stage = async (number: number) => {
    const found = await history.at(`:${number}`, path);
    return found && textOf(`${path} in git`, found.text);
  };
  const [base, ours, theirs] = [
    await tried(() => stage(1)),
    await tried(() => stage(2)),
    await tried(() => stage(3)),
  ];
  if (ours !== undefined && theirs !== undefined) return { base: base ?? '', ours, theirs };
  if (ours === undefined && theirs === undefined) return undefined;
  throw new UserError(`One side took ${path} away, and the other changed it`, {
    help: 'Keep the file with `git add`, or let it go with `git rm`.',
  });
}

/** Outside of git, or without it, there is nothing that it keeps. */
async function tried(find: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Git may keep lines that end with LF where those of the work tree end with CR LF. */
export function asInWorkTree(sides: Sides, text: string): Sides {
  const { base, ours, theirs } = sides;
  if (!text.includes('\r\n') || [base, ours, theirs].some((side) => side.includes('\r'))) return sides;
  const ended = (side: string) => side.replaceAll('\n', '\r\n');
  return { base: ended(base), ours: ended(ours), theirs: ended(theirs) };
}
