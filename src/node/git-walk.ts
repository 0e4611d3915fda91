import { type Commit, commitsOf, orderOf } from './git-commits.ts';
import type { Objects } from './git-objects.ts';
import { renamesBetween, renamesInIndex } from './git-renames.ts';

/** A commit that changed a file, with the name that the file had in it and in each of its parents. */
export interface Step extends Commit {
  readonly path: string;
  readonly isThere: boolean;
  /** The names of the file in the parents, in their order; undefined in one that does not have it. */
  readonly before: readonly (string | undefined)[];
}

interface Stretch {
  readonly from: string;
  readonly path: string;
  /** What is being listed already. */
  readonly commits?: Promise<readonly Commit[]> | undefined;
}

/**
 * The commits up to a revision that changed a file, newest first. Where the file is not in a parent, it is looked for
 * there under another name, and followed on: so branches that renamed it and others that did not come together.
 */
export async function walk(
  folder: string,
  objects: Objects,
  commit: string,
  path: string,
): Promise<readonly Step[]> {
  const steps = new Map<string, Step>();
  const stretches: Stretch[] = [await firstStretch(folder, objects, commit, path)];
  const walked = new Set<string>();
  // The list grows while it is gone through.
  for (const stretch of stretches) {
    const name = `${stretch.from}:${stretch.path}`;
    if (walked.has(name)) continue;
    walked.add(name);
    for (const step of await stepsOf(folder, objects, stretch)) {
      if (steps.get(step.commit)?.isThere === true) continue;
      steps.set(step.commit, step);
      step.before.forEach((before, at) => {
        if (before !== undefined && before !== step.path)
          stretches.push({ from: step.parents[at] ?? '', path: before });
      });
    }
  }
  return stretches.length === 1 ? [...steps.values()] : inOrder(folder, commit, steps);
}

/** Nearly always the file is called so in the commit: git lists its commits while it looks. */
async function firstStretch(folder: string, objects: Objects, from: string, path: string): Promise<Stretch> {
  const [name, commits] = [nameIn(folder, objects, from, path), commitsOf(folder, from, [path])];
  // What goes wrong is told when somebody waits for it.
  commits.catch(() => {});
  return (await name) === path ? { from, path, commits } : { from, path: await name };
}

/** The name in a commit of a file that may have been renamed since, with nothing committed yet. */
async function nameIn(folder: string, objects: Objects, commit: string, path: string): Promise<string> {
  if (await objects.find(`${commit}:${path}`)) return path;
  return (await renamesInIndex(folder, commit)).get(path) ?? path;
}

async function stepsOf(folder: string, objects: Objects, stretch: Stretch): Promise<readonly Step[]> {
  const { from, path } = stretch;
  const commits = await (stretch.commits ?? commitsOf(folder, from, [path]));
  return Promise.all(
    commits.map(async (commit): Promise<Step> => {
      const isThere = (await objects.find(`${commit.commit}:${path}`)) !== undefined;
      const before = await Promise.all(
        commit.parents.map(async (parent) => {
          if (await objects.find(`${parent}:${path}`)) return path;
          return isThere ? (await renamesBetween(folder, parent, commit.commit)).get(path) : undefined;
        }),
      );
      return { ...commit, path, isThere, before };
    }),
  );
}

async function inOrder(
  folder: string,
  commit: string,
  steps: ReadonlyMap<string, Step>,
): Promise<readonly Step[]> {
  const names = new Set([...steps.values()].map(({ path }) => path));
  const order = await orderOf(folder, commit, [...names]);
  return order.flatMap((id) => steps.get(id) ?? []);
}
