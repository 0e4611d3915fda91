import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import type { MenuQuestion } from './question.ts';
import type { Session } from './session.ts';

/** Where a workshop's plan is kept. */
export interface Keeper {
  /** The name of the file, as people say it. */
  name(): string;
  /** Puts the text in the place of what was read or saved last; tells when something else stands there. */
  save(text: string): Kept;
  /** Saves into a new file beside the old one, and goes on there. */
  saveBeside(text: string): Kept;
  remember(session: Session): void;
}
export type Kept =
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly message: string; readonly help: string }
  /** `found` is what stands there now, taken as read; undefined when the file is gone or cannot be read. */
  | { readonly kind: 'changed'; readonly found: string | undefined };

/** Shows both when somebody else changed the plan in the meantime; neither is overwritten. */
export function conflictQuestion(name: string, ours: string, theirs: string | undefined): MenuQuestion {
  const isPlan = theirs !== undefined && readPlan(theirs).root !== undefined;
  const beside = {
    id: 'beside',
    label: 'Keep mine in a new file beside it, and go on there',
    ...(theirs !== undefined && { detail: `${name} stays as the others left it.` }),
  };
  const take = {
    id: 'take',
    label: 'Go on with their file, and put my last answer into it',
    detail: 'What only they changed is kept.',
  };
  return {
    kind: 'menu',
    id: '/conflict',
    step: undefined,
    heading: 'Somebody else changed the plan',
    prompt:
      theirs === undefined
        ? `${name} is gone or cannot be read any more`
        : `${name} was changed while you worked on it`,
    guidance: theirs === undefined ? [] : differences(ours, theirs),
    topic: 'index',
    open: [],
    isBeside: true,
    choices: isPlan ? [take, beside] : [beside],
  };
}

const mostShown = 6;

/** Lines that only one of the two has. */
function differences(ours: string, theirs: string): string[] {
  const only = (text: string, other: string) => {
    const lines = new Set(other.split('\n').map((line) => line.trim()));
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !lines.has(line));
  };
  return [listed('Only in the file', only(theirs, ours)), listed('Only here', only(ours, theirs))].filter(
    (text) => text !== '',
  );
}

function listed(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > mostShown ? `\n  and ${lines.length - mostShown} more lines` : '';
  return `${title}:\n${lines
    .slice(0, mostShown)
    .map((line) => `  ${line}`)
    .join('\n')}${more}`;
}

/** A change that can be made to another state of the plan. */
export type Redo = (file: PlanFile) => PlanFile;

/**
 * Their file with our last answers in it.
 * @throws UserError where something of another kind stands in the place of one.
 */
export function withLastAnswers(theirs: string, answers: readonly Redo[]): PlanFile {
  return answers.reduce((file, redo) => redo(file), readPlan(theirs));
}

/** Asks what to do about answers that could not be saved. */
export function unsavedQuestion(name: string): MenuQuestion {
  return {
    kind: 'menu',
    id: '/unsaved',
    step: undefined,
    heading: 'Not everything is saved',
    prompt: `The last answers are not in ${name} yet. What would you like to do?`,
    guidance: [],
    topic: 'index',
    open: [],
    isBeside: true,
    choices: [
      { id: 'again', label: 'Try again' },
      { id: 'beside', label: 'Save all into a new file beside it' },
      { id: 'back', label: 'Go back to the workshop' },
      { id: 'lose', label: 'Leave without the last answers' },
    ],
  };
}
