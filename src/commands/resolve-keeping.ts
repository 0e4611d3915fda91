import type { Context } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { openConflicts, type Resolving, textSoFar } from '../core/merge/resolve-state.ts';
import { readPlan } from '../core/plan/plan-file.ts';
import type { Source } from './resolve-source.ts';
import { saveOver } from './saving.ts';

/** Keeps a plan that is being resolved in its file, after every answer. */
export interface Keeper {
  readonly keep: (resolving: Resolving) => void;
  /** Keeps a text in which nothing is open. */
  readonly finish: (text: string) => void;
  /** The name of the copy of what stood in the file; undefined while there is none. */
  readonly copy: () => string | undefined;
}

/** What stood in the file and is set aside is copied before anything is written. */
export function keeperFor(
  context: Context,
  path: string,
  { text, marking, setAside, isOnlyCopy }: Source,
): Keeper {
  let onDisk = text;
  let copy: string | undefined;
  const save = (next: string) => {
    if (setAside !== undefined && isOnlyCopy && copy === undefined) copy = copied(context, path, text);
    saveOver(context, path, onDisk, next);
    onDisk = next;
  };
  const finish = (next: string) => {
    demandPlan(path, next);
    save(next);
  };
  return {
    copy: () => copy,
    finish,
    keep: (resolving) => {
      const next = textSoFar(resolving, marking);
      if (openConflicts(resolving).length === 0) finish(next);
      else save(next);
    },
  };
}

/** @throws UserError where what was decided is no plan. */
function demandPlan(path: string, text: string): void {
  const file = readPlan(text);
  if (file.root) return;
  const [first] = file.problems;
  throw new UserError(
    `As decided, ${path} would be no plan: line ${first?.position.line}: ${first?.message}`,
    {
      help: 'The last answer was not written. Run it again and choose otherwise, or mend the file by hand.',
    },
  );
}

/** Copies a text beside its file, under a name that no command takes for a plan. */
function copied({ files }: Context, path: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${path}.before-resolve${number === 1 ? '' : `-${number}`}`;
    if (files.save(name, text, { text: undefined }).kind === 'saved') return name;
  }
}
