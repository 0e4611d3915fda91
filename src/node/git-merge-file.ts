import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Marking, Sides } from '../core/merge/merged.ts';
import type { TextMerge } from '../core/merge/settled.ts';
import { runGit } from './git-run.ts';

/** The styles of conflicts with the base in them, the better one first: an older git does not know it. */
const styles = ['--zdiff3', '--diff3'];
const unknownOption = 129;
const mostConflicts = 127;

/**
 * Merges three files line by line, as git does where nobody tells it better; undefined where it will not, as with bytes
 * that are no text.
 * @param encoding how the bytes of the result are told as a text.
 * @throws UserError when there is no git.
 */
export function mergeFiles(
  { base, ours, theirs }: Sides,
  { size, labels }: Marking,
  encoding: BufferEncoding,
): TextMerge | undefined {
  const names = ['-L', labels.ours, '-L', labels.base, '-L', labels.theirs];
  for (const style of styles) {
    const words = ['merge-file', '-p', style, `--marker-size=${size}`, ...names, '--', ours, base, theirs];
    const { code, bytes } = runGit(process.cwd(), words);
    if (code === unknownOption) continue;
    const text = Buffer.from(bytes).toString(encoding);
    return code > mostConflicts ? undefined : { isClean: code === 0, text };
  }
  return undefined;
}

/** As `mergeFiles`, for texts. */
export function mergeTexts(texts: Sides, marking: Marking): TextMerge | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'cnsg-merge-'));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  try {
    const files = {
      base: file('base', texts.base),
      ours: file('ours', texts.ours),
      theirs: file('theirs', texts.theirs),
    };
    return mergeFiles(files, marking, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
