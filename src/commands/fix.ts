import type { Context } from '../context.ts';
import { fixed } from '../core/check/fixes.ts';
import { visible } from '../core/visible.ts';
import { openPlan } from './plans.ts';
import { saveOver } from './saving.ts';

/** Mends what cannot lose anything, and shows each line that changes; only shows them where it is a preview. */
export async function fixPlan(context: Context, path: string, isWritten: boolean): Promise<void> {
  const { file } = await openPlan(context, path);
  const text = fixed(file);
  if (text === file.text) return;
  context.terminal.note(
    `${isWritten ? 'Mended' : 'Would mend'} in ${visible(path)}:\n${await changedLines(context, file.text, text)}`,
  );
  if (isWritten) saveOver(context, path, file.text, text);
}

async function changedLines({ terminal }: Context, before: string, after: string): Promise<string> {
  const { diffLines } = await import('diff');
  const { notePaint } = terminal;
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ value, added }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => notePaint(added ? 'green' : 'red', `${added ? '+' : '-'} ${visible(line)}`)),
    )
    .join('\n');
}
