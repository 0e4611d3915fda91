import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trio } from './sides.ts';

/** Plain git's merge of three texts, as one runs it on files. */
export interface GitMerge {
  readonly merge: (texts: Trio<string>) => { readonly isClean: boolean; readonly text: string };
  readonly close: () => void;
}

/** @throws Error where git cannot merge at all. */
export function openGitMerge(): GitMerge {
  const folder = mkdtempSync(join(tmpdir(), 'cnsg-merge-'));
  const merge: GitMerge['merge'] = (texts) => {
    for (const name of ['base', 'ours', 'theirs'] as const) writeFileSync(join(folder, name), texts[name]);
    const labels = ['ours', 'base', 'theirs'].flatMap((label) => ['-L', label]);
    const args = ['merge-file', '-p', '--zdiff3', ...labels, 'ours', 'base', 'theirs'];
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status === null || status > 127) throw new Error(stderr);
    return { isClean: status === 0, text: stdout };
  };
  return { merge, close: () => rmSync(folder, { recursive: true }) };
}
