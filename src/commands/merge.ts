import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { howSettled } from '../core/merge/how-settled.ts';
import type { Marking, Sides } from '../core/merge/merged.ts';
import type { Settled } from '../core/merge/settled.ts';
import { pointer } from '../core/plan/shape.ts';
import { shellWord } from '../core/shell-word.ts';
import { visible, visibleLine } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { textOf } from './plans.ts';
import { settledSides } from './settled-sides.ts';
import type { Act } from './table.ts';

const marking: Marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };

/** Merges two sides of a plan by their common start. Git's files are left alone. */
export const merge: Act = async ({ arguments: named, options }, context) => {
  const sides = sidesFrom(context, named);
  const out = typeof options.out === 'string' ? options.out : undefined;
  const settled = await settledSides(context, sides, marking);
  if (out !== undefined) write(context, out, settled.text, sides, named);
  const { terminal } = context;
  if (options.json === true) terminal.print(asJson(settled, out));
  else if (out === undefined)
    terminal.print(terminal.outputIsTerminal ? visible(settled.text) : settled.text);
  const how = howSettled(settled, out === undefined ? 'The merge' : visibleLine(out), cureFor(out));
  if (how !== undefined) terminal.note(visibleLine(how));
  return settled.kind === 'merged' ? ExitCode.ok : ExitCode.findings;
};

function cureFor(out: string | undefined): string {
  const word = out === undefined ? 'on the file that you keep it in' : shellWord(out);
  return out === undefined ? `\`cnsg resolve\` ${word}.` : `\`cnsg resolve ${word}\`.`;
}

/** @throws UserError where a file cannot be read, or is no text. */
function sidesFrom({ files }: Context, [base = '', ours = '', theirs = '']: readonly string[]): Sides {
  if ([base, ours, theirs].filter((name) => name === '-').length > 1)
    throw new UserError('Standard input can be one of the three, not more', {
      help: 'Name files for the others.',
    });
  const text = (name: string) => textOf(name === '-' ? 'standard input' : name, files.read(name));
  return { base: text(base), ours: text(ours), theirs: text(theirs) };
}

/** A file that is one of the sides was read; any other is not overwritten. */
function write(
  { files }: Context,
  out: string,
  text: string,
  { base, ours, theirs }: Sides,
  named: readonly string[],
): void {
  const at = named.findIndex((name) => name !== '-' && files.resolve(name) === files.resolve(out));
  const saved = files.save(out, text, { text: [base, ours, theirs][at] });
  if (saved.kind === 'saved') return;
  throw at < 0
    ? new UserError(`There is a file ${out} already`, {
        help: 'Name another one behind --out, or one of the three that are merged.',
      })
    : new UserError(`${out} was changed while it was merged`, { help: 'Run it again.' });
}

function asJson({ kind, by, why, conflicts, text }: Settled, out: string | undefined): string {
  return jsonDocument('merge', {
    result: kind,
    by,
    why: why ?? null,
    conflicts: conflicts.map((conflict) => ({ kind: conflict.kind, path: pointer(conflict.path) })),
    ...(out === undefined ? { text } : { out }),
  });
}
