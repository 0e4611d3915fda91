import { lensKeyWords } from '../method/lenses.ts';
import type { Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanFile } from '../plan/plan-file.ts';
import { fieldAt } from '../plan/shape.ts';
import { updateAtOnce } from '../plan/update.ts';
import { replaced } from './draft.ts';
import { textOf } from './field-text.ts';
import type { Redo } from './keeping.ts';
import { titleFor } from './line.ts';
import { type Found, save } from './saving.ts';
import { logged } from './undo.ts';
import { remember, type Workshop } from './workshop.ts';

/**
 * Puts edits into the plan and saves it.
 * @param at the question that they are the answer to.
 * @param said what they are, for taking them back.
 * @returns what stood on disk instead of what was saved last, if something did.
 * @throws UserError where something of another kind stands in the way. Nothing is then changed.
 */
export function putIn(
  workshop: Workshop,
  edits: readonly Edit[],
  at: string,
  said: string,
): Found | undefined {
  return redoIn(workshop, (file) => updateAtOnce(file, edits), at, said);
}

/** The same for any change of a plan file. */
export function redoIn(workshop: Workshop, redo: Redo, at: string, said: string): Found | undefined {
  const { draft } = workshop;
  const file = redo(draft);
  if (file.text === draft.text) return undefined;
  workshop.log = logged(workshop.log, draft.text, file.text, at, said);
  return goOnWith(workshop, file, at, [...workshop.unsaved, redo]);
}

/** The plan with another text: what was taken back, or made again. */
export function goOnWith(
  workshop: Workshop,
  file: PlanFile,
  at: string,
  unsaved: readonly Redo[],
): Found | undefined {
  workshop.draft = replaced(workshop.draft, file);
  workshop.unsaved = unsaved;
  // Before the plan, so that a process that ends in between can still take back what was saved.
  remember(workshop, at);
  return save(workshop);
}

/** A few words for what edits say: the first text in them, and how many more there are. */
export function wordsFor(edits: readonly Edit[], plan: Plan): string {
  const words = edits.map((edit) => wordsIn(edit, plan));
  const [first = 'a link'] = words;
  return words.length > 1 ? `${first} and ${words.length - 1} more` : first;
}

function wordsIn(edit: Edit, plan: Plan): string {
  if (edit.kind === 'rename') return edit.to;
  const [top] = edit.path;
  const key = edit.path.at(-1) ?? '';
  const name = top === 'lenses' ? lensKeyWords(key) : key;
  const said = fieldAt(edit.path)?.label ?? shown(titleFor(plan, name)) ?? name;
  if (edit.kind === 'remove') return `${said} taken out`;
  if (typeof edit.value === 'boolean') return `${said}: ${textOf(edit.value)}`;
  const listed = Array.isArray(edit.value) ? edit.value.map((item) => titleFor(plan, String(item))) : [];
  return shown(listed.length > 0 ? `${said}: ${listed.join(', ')}` : edit.value) ?? said;
}

const mostLetters = 60;

function shown(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value)
      ? undefined
      : shown(Object.values(value).find((item) => typeof item === 'string'));
  }
  if (value === undefined || value === null) return undefined;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
