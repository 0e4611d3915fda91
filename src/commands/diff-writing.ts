import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { Comparison } from './compared.ts';

/** Signs by which a difference that was written before is known again. */
const ours = [
  /^<!-- cnsg diff -->\n/,
  /^<!doctype html>[\s\S]*\n<!-- cnsg diff -->\n$/i,
  /^\{\s*"schemaVersion": 1,\s*"kind": "diff",/,
];

/**
 * Writes a difference to a file, over one that was written before and over nothing else unless it is forced.
 * @throws UserError when something else stands there, and always when it is one of the plans.
 */
export function writeDifference(
  { files }: Context,
  path: string,
  text: string,
  { compared, isForced }: { readonly compared: readonly Comparison[]; readonly isForced: boolean },
): void {
  const plans = compared.flatMap(pathsOf);
  if (plans.some((plan) => files.resolve(plan) === files.resolve(path)))
    throw new UserError(`${path} is the plan itself`, { help: 'Write to another file with --out.' });
  const found = files.exists(path) ? files.read(path) : undefined;
  const isOurs = found?.kind === 'text' && ours.some((sign) => sign.test(found.text));
  if (found && !isOurs && !isForced)
    throw new UserError(`${path} is not a difference that cnsg wrote, so it is left alone`, {
      help: 'Write to another file with --out, or replace what is there with --force.',
    });
  const expected = found?.kind === 'text' ? { text: found.text } : found ? 'anything' : { text: undefined };
  if (files.save(path, text, expected).kind === 'saved') return;
  throw new UserError(`${path} was changed in the meantime`, { help: 'Run it again.' });
}

function pathsOf({ plan, before, after }: Comparison): readonly string[] {
  return [plan, ...[before, after].flatMap((source) => (source.kind === 'file' ? [source.path] : []))];
}
