import { UserError } from '../errors.ts';
import { sentence } from '../sentence.ts';
import { type Draft, replaced } from './draft.ts';
import {
  conflictQuestion,
  type Keeper,
  type Kept,
  type Redo,
  unsavedQuestion,
  withLastAnswers,
} from './keeping.ts';
import type { Interviewer, MenuQuestion } from './question.ts';
import { type ChangeLog, emptyLog } from './undo.ts';

/** What a workshop knows about its plan and the file that it is kept in. */
export interface Saving {
  readonly interviewer: Interviewer;
  readonly keeper: Keeper;
  draft: Draft;
  /** What is on disk; the same as the draft's text unless saving failed. */
  saved: string;
  /** What the answers changed since then. */
  unsaved: readonly Redo[];
  /** What can be taken back; it leads to the draft's text. */
  log: ChangeLog;
  /** Why the last answers are not on disk; stands on every screen until they are. */
  trouble: string | undefined;
  /** Lines for the next screen. */
  notices: string[];
}

/** Something else than what was saved last: its text, or undefined where there is none to be read. */
export interface Found {
  readonly text: string | undefined;
}

/** What the next screen says first; it is said once, but for trouble that lasts. */
export function takeNotices(saving: Saving): readonly string[] {
  return [...(saving.trouble === undefined ? [] : [saving.trouble]), ...saving.notices.splice(0)];
}

/** Saves the draft as it now stands. Gives back what stands on disk instead, where that is not what was saved last. */
export function save(saving: Saving): Found | undefined {
  const kept = saving.keeper.save(saving.draft.text);
  return kept.kind === 'changed' ? { text: kept.found } : settle(saving, kept);
}

/** Notes how saving went. */
function settle(saving: Saving, kept: Kept): undefined {
  if (kept.kind !== 'saved') {
    const why = kept.kind === 'failed' ? [sentence(kept.message), sentence(kept.help)] : [];
    saving.trouble = ['Not saved:', ...why, 'Your answers are kept here; the next one tries again.'].join(
      ' ',
    );
    return;
  }
  if (saving.trouble !== undefined) saving.notices.push(`All is saved again, in ${saving.keeper.name()}.`);
  saving.trouble = undefined;
  saving.saved = saving.draft.text;
  saving.unsaved = [];
}

/** Lets the room decide between two versions of the plan; false when it leaves. */
export async function settleConflict(saving: Saving, theirs: Found): Promise<boolean> {
  const choice = await choose(saving, conflictQuestion(saving.keeper.name(), saving.draft.text, theirs.text));
  if (choice !== 'take' || theirs.text === undefined) {
    saveBeside(saving);
    return choice !== 'leave';
  }
  const found = takeTheirs(saving, theirs.text);
  return found ? settleConflict(saving, found) : true;
}

/** Goes on with their file. Gives back what stands in the way: a file that has changed again, or has no place for our answers. */
function takeTheirs(saving: Saving, theirs: string): Found | undefined {
  try {
    saving.draft = replaced(saving.draft, withLastAnswers(theirs, saving.unsaved));
    saving.log = emptyLog;
    return save(saving);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    saving.notices.push(`Their file has no place for your answer: ${sentence(error.message)}`);
    return { text: theirs };
  }
}

function saveBeside(saving: Saving): void {
  const kept = saving.keeper.saveBeside(saving.draft.text);
  settle(saving, kept);
  if (kept.kind === 'saved') saving.notices = [`You go on in ${saving.keeper.name()}.`];
}

/** Tries once more to save what could not be saved; false when the room wants to go on instead of losing it. */
export async function saveAtEnd(saving: Saving): Promise<boolean> {
  while (saving.saved !== saving.draft.text) {
    const found = save(saving);
    if (found) await settleConflict(saving, found);
    if (saving.saved === saving.draft.text) break;
    const choice = await choose(saving, unsavedQuestion(saving.keeper.name()));
    if (choice === 'lose') break;
    if (choice === 'beside') saveBeside(saving);
    else if (choice !== 'again') return false;
  }
  return true;
}

/** What is chosen in a menu, or `back` or `leave`. */
export async function choose(saving: Saving, question: MenuQuestion): Promise<string> {
  const reply = await saving.interviewer.ask(question, () => {}, takeNotices(saving));
  if (reply.kind === 'more') return choose(saving, question);
  return reply.kind === 'answer' && reply.answer.kind === 'menu' ? reply.answer.choice : reply.kind;
}
