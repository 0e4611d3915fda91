import { posix } from 'node:path';
import type { Earlier, FileText, Version } from '../context.ts';
import { demandRevision, originOf } from './git-commits.ts';
import { type Objects, openObjects } from './git-objects.ts';
import { placeOf } from './git-place.ts';
import { textOf } from './git-text.ts';
import { type Step, walk } from './git-walk.ts';

/** See `History.versions`: one git lists the commits, one looks them up, one reads, however many there are. */
export async function* versions(directory: string, path: string, revision: string): AsyncGenerator<Version> {
  demandRevision(revision);
  const { folder, name } = placeOf(directory, path);
  const origin = await originOf(folder, revision);
  if (!origin) return;
  const { commit, prefix, isShallow } = origin;
  const objects = remembering(openObjects(folder));
  try {
    const steps = await walk(folder, objects, commit, posix.join(prefix, name));
    const read = (object: string) => textOf(folder, objects, object);
    yield* aheadOf(steps, (step) => versionOf(step, read, isShallow));
  } finally {
    objects.end();
  }
}

/** How many texts are asked for before they are needed, so that git and the reader do not wait for each other. */
const ahead = 16;

async function* aheadOf<From, To>(
  all: readonly From[],
  make: (one: From) => Promise<To>,
): AsyncGenerator<To> {
  const waiting: Promise<To>[] = [];
  for (const one of all) {
    const made = make(one);
    // Whoever leaves before the end hears nothing of those that are still to come.
    made.catch(() => {});
    waiting.push(made);
    const [first] = waiting;
    if (waiting.length > ahead && first) {
      yield await first;
      waiting.shift();
    }
  }
  for (const made of waiting) yield await made;
}

async function versionOf(
  step: Step,
  read: (name: string) => Promise<FileText | undefined>,
  isShallow: boolean,
): Promise<Version> {
  const { commit, short, date, author, subject, path, isThere, parents } = step;
  const earlier = async (name: string | undefined, at: number): Promise<Earlier | undefined> => {
    const text = name === undefined ? undefined : await read(`${parents[at]}:${name}`);
    return name !== undefined && text ? { path: name, text } : undefined;
  };
  // All at once, so that none of them fails with nobody listening.
  const [after, before] = await Promise.all([
    isThere ? read(`${commit}:${path}`) : undefined,
    Promise.all(step.before.map(earlier)),
  ]);
  const isCut = isShallow && isFirst(step);
  return { commit, short, date, author, subject, path, after, before, isCut };
}

function isFirst({ parents }: Step): boolean {
  return parents.length === 0;
}

/**
 * What came after one commit was before the next: nothing is looked up twice, and the texts that came up lately are not
 * read again.
 */
function remembering(objects: Objects): Objects {
  const found = new Map<string, ReturnType<Objects['find']>>();
  const find = (name: string) => {
    const stored = found.get(name) ?? objects.find(name);
    found.set(name, stored);
    return stored;
  };
  const lately = new Map<string, Promise<FileText | undefined>>();
  const read = (id: string) => {
    const text = lately.get(id) ?? objects.read(id);
    lately.delete(id);
    lately.set(id, text);
    const [oldest] = lately.keys();
    if (lately.size > 2 * ahead && oldest !== undefined) lately.delete(oldest);
    return text;
  };
  return { ...objects, find, read };
}
