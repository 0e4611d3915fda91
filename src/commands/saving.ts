import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';

/**
 * Saves a plan in place of the text that was read from it.
 * @throws UserError when something else stands there by now.
 */
export function saveOver({ files }: Context, path: string, before: string, after: string): void {
  if (before === after) return;
  const saved = files.save(path, after, { text: before });
  if (saved.kind === 'saved') return;
  throw new UserError(`${path} was changed by somebody else in the meantime`, {
    help: 'Nothing was written. Run the command again.',
  });
}
