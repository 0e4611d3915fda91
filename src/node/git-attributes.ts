import { runGit } from './git-run.ts';

/** How git handles a path: the value of `diff` or `merge`, `unspecified` where nobody said. */
export interface Attribute {
  readonly path: string;
  readonly attribute: string;
  readonly value: string;
}

/** Stands for a plan that might come. */
const anyPlan = 'any.cnsg.yaml';

/** How git handles the plans that it keeps, and those that might come; nothing where there is no repository. */
export function attributesNow(folder: string): readonly Attribute[] {
  const kept = runGit(folder, ['ls-files', '-z', '--full-name', '--', ':(top,glob)**/*.cnsg.yaml']).out;
  const top = runGit(folder, ['rev-parse', '--show-toplevel']);
  if (top.code !== 0) return [];
  const paths = [anyPlan, ...kept.split('\0').filter((path) => path !== '')];
  const words = ['check-attr', '-z', '--stdin', 'diff', 'merge'];
  const { out } = runGit(top.out.replace(/\r?\n$/, ''), words, process.env, `${paths.join('\0')}\0`);
  const parts = out.split('\0');
  const found: Attribute[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3)
    found.push({ path: parts[at] ?? '', attribute: parts[at + 1] ?? '', value: parts[at + 2] ?? '' });
  return found;
}
