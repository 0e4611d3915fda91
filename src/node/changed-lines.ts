import type { Paint } from '../context.ts';
import { visible } from '../core/visible.ts';

/** The lines that differ between two texts, with `-` and `+` in front. */
export async function changedLines(before: string, after: string, paint: Paint): Promise<string> {
  const { diffLines } = await import('diff');
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ value, added }) => {
      const lines = value.replace(/\n$/, '').split('\n');
      return lines.map((line) => paint(added ? 'green' : 'red', `${added ? '+' : '-'} ${visible(line)}`));
    })
    .join('\n');
}
