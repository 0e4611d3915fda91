/**
 * What was not there before the block was put into a file, so that it can be taken away with it: the file, its folder and
 * the one above, the file of settings, a line end in front.
 */
export type Made = 'file' | 'folder' | 'above' | 'settings' | 'line-end';

const attributes = '*.cnsg.yaml diff=cnsg merge=cnsg';
const head = '# Plans, by `cnsg git install`';
const foot = '# End of plans, by `cnsg git install`';
const block =
  /^# Plans, by `cnsg git install`(?: \(made: ([a-z -]*)\))?\r?\n[\s\S]*?^# End of plans, by `cnsg git install`\r?(?:\n|$)/m;

/** A text of attributes with the lines that plans need, at its end; the same where it has them. */
export function withBlock(text: string, made: readonly Made[]): string {
  if (block.test(text)) return text;
  const isCut = text !== '' && !text.endsWith('\n');
  const all = isCut ? [...made, 'line-end'] : made;
  const note = all.length > 0 ? ` (made: ${all.join(' ')})` : '';
  return `${text}${isCut ? '\n' : ''}${head}${note}\n${attributes}\n${foot}\n`;
}

/** A text of attributes without those lines, as it was before; undefined where it has none. */
export function withoutBlock(
  text: string,
): { readonly text: string; readonly made: readonly string[] } | undefined {
  const found = block.exec(text);
  if (!found) return undefined;
  const made = (found[1] ?? '').split(' ').filter((word) => word !== '');
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index + found[0].length);
  const start = made.includes('line-end') && rest === '' ? before.slice(0, -1) : before;
  return { text: start + rest, made };
}

/** Whether a text of attributes has those lines. */
export function hasBlock(text: string): boolean {
  return block.test(text);
}
