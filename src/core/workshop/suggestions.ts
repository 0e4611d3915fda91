import type { StepId } from '../method/steps.ts';
import type { Edit } from '../plan/edit.ts';
import { fieldOf, namingWords } from '../plan/every-element.ts';
import { makeId } from '../plan/ids.ts';
import type { Plan } from '../plan/plan.ts';
import { takenIds } from '../plan/taken-ids.ts';
import type { Json } from '../plan/tree.ts';
import { type Asking, settingOf } from './asking.ts';
import type { Draft } from './draft.ts';
import { titleFor } from './line.ts';
import type { Option } from './question.ts';
import type { Starter } from './starter.ts';
import { counterpart, isUntouched, suggestedValue } from './suggested.ts';
import { type Shelf, shelfFor } from './suggestion-shelves.ts';

/** What the starter's author would ask the room in a step; none without a starter. */
export function starterQuestions({ starter }: Draft, step: StepId): readonly string[] {
  return starter?.questions[step] ?? [];
}

/**
 * What the starter suggests for a list, to be asked right before it: only what is ticked goes into the plan, the rest is
 * struck. Undefined where there is nothing to suggest.
 * @param askingId the id of the list's question: `/objectives/direct`, `/segments/frequent-flyers/barriers`.
 */
export function suggestionsFor(draft: Draft, askingId: string): Asking | undefined {
  const { starter } = draft;
  const shelf = starter && shelfFor(draft, starter, askingId);
  return shelf && suggestionsAsking(draft, starter, shelf, `/suggestions${askingId}`);
}

/**
 * A question, with what the starter suggests for it right before it. The question then waits for its turn though it is
 * answered in part: what was ticked is not all that the room has to say.
 */
export function withSuggestions(draft: Draft, asking: Asking): readonly Asking[] {
  const { question } = asking;
  const suggestions = suggestionsFor(draft, question.id);
  if (!suggestions) return [asking];
  const open = [...new Set([...question.open, question.id])];
  return [suggestions, { ...asking, question: { ...question, open } }];
}

function suggestionsAsking(draft: Draft, starter: Starter, shelf: Shelf, id: string): Asking | undefined {
  const suggestions = suggestionsOn(draft, starter, shelf);
  if (suggestions.length === 0) return undefined;
  const isAccepted = ({ accepted }: Suggestion) => accepted !== undefined;
  return {
    question: {
      kind: 'pick',
      ...settingOf(shelf.step),
      id,
      prompt: `${shelf.subject}: which of these hold for you?`,
      guidance: [
        `Suggestions of the starter “${starter.plan.title ?? starter.name}”. Only what you tick goes into your plan; on the next screen you add your own.`,
      ],
      open: suggestions.every(isAccepted) ? [] : [id],
      options: suggestions.map(({ id: of }) => optionFor(starter.plan, shelf, of)),
      chosen: suggestions.filter(isAccepted).map(({ id: of }) => of),
    },
    edits: (answer, now) =>
      answer.kind === 'pick' ? editsFor(now, starter, shelf, new Set(answer.chosen)) : [],
  };
}

interface Suggestion {
  /** In the starter. */
  readonly id: string;
  /** The id in the plan of what was ticked before, and can still be taken back. */
  readonly accepted: string | undefined;
}

/** What is on a shelf and not in the plan, or in it as it was suggested. */
function suggestionsOn(draft: Draft, starter: Starter, shelf: Shelf): readonly Suggestion[] {
  return shelf.ids.flatMap((id): Suggestion[] => {
    const present = counterpart(draft.plan, starter.plan, shelf.kind, id);
    if (present === undefined) return [{ id, accepted: undefined }];
    const path = [...shelf.into, present];
    return isUntouched(draft, path, suggestionValue(draft, starter, shelf, id))
      ? [{ id, accepted: present }]
      : [];
  });
}

function suggestionValue(draft: Draft, starter: Starter, { kind, from, fitted }: Shelf, id: string): Json {
  return fitted(suggestedValue(draft, starter, kind, [...from, id]));
}

/** The words behind an option, by kind of element. */
const details: Readonly<Record<string, string>> = {
  segment: 'rationale',
  leftOut: 'reason',
  concept: 'description',
};

function optionFor(plan: Plan, { kind, elements }: Shelf, id: string): Option {
  const element = elements.get(id) ?? {};
  const detail = fieldOf(element, details[kind] ?? '');
  const words = namingWords(kind, element) ?? titleFor(plan, id);
  return { id, label: words, ...(typeof detail === 'string' && { detail: detail.trim() }) };
}

function editsFor(draft: Draft, starter: Starter, shelf: Shelf, ticked: ReadonlySet<string>): Edit[] {
  const taken = takenIds(draft);
  return suggestionsOn(draft, starter, shelf).flatMap(({ id, accepted }): Edit[] => {
    if (ticked.has(id) === (accepted !== undefined)) return [];
    if (accepted !== undefined) return [{ kind: 'remove', path: [...shelf.into, accepted] }];
    const own = taken.has(id) ? anotherId(draft, starter, shelf, id, taken) : id;
    taken.add(own);
    return [{ kind: 'set', path: [...shelf.into, own], value: suggestionValue(draft, starter, shelf, id) }];
  });
}

/** The room has used the starter's id for something else. */
function anotherId(
  { plan }: Draft,
  starter: Starter,
  { kind }: Shelf,
  id: string,
  taken: ReadonlySet<string>,
): string {
  return makeId(titleFor(starter.plan, id), kind, plan.language, (candidate) => taken.has(candidate));
}
