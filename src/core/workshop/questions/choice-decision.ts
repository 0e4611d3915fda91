import { cleanText } from '../../plan/clean-text.ts';
import type { Edit } from '../../plan/edit.ts';
import { makeId } from '../../plan/ids.ts';
import type { Plan } from '../../plan/plan.ts';
import { takenIds } from '../../plan/taken-ids.ts';
import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { titleFor } from '../line.ts';
import { chosenConcepts } from './concept-lines.ts';

/** Offers to record the choice as a decision; undefined where nothing is chosen. */
export function choiceDecisionAsking(draft: Draft): Asking | undefined {
  const chosen = chosenConcepts(draft.plan);
  if (chosen.length === 0) return undefined;
  const recorded = decisionNaming(draft, chosen);
  const value = recorded && draft.plan.decisions.get(recorded)?.statement?.trim();
  return {
    question: {
      kind: 'text',
      ...settingOf('concepts'),
      id: '/decisions/choice',
      prompt: 'Shall this go into the log of decisions?',
      guidance: ['Enter records it as it stands. Change the words first if the room put it differently.'],
      // Another choice is another question: it comes again, also where the former one was passed over. What was agreed
      // is decided in whatever words.
      open:
        value === undefined && draft.plan.status !== 'agreed'
          ? [`/decisions/choice/${chosen.toSorted().join('+')}`]
          : [],
      value,
      ...(value === undefined && { draft: choiceInWords(draft.plan, chosen) }),
      long: false,
    },
    edits: (answer, now) =>
      answer.kind === 'text' ? decisionEdits(now, recorded, cleanText(answer.text)) : [],
  };
}

const opening = 'Go ahead with ';

/** As many as a sentence in the minutes bears. */
const mostNamed = 12;

function choiceInWords(plan: Plan, chosen: readonly string[]): string {
  const more = chosen.length - mostNamed;
  const named = chosen.slice(0, mostNamed).map((id) => titleFor(plan, id));
  const titles = more > 0 ? [...named, `${more} more`] : named;
  const last = titles.at(-1) ?? '';
  const words = titles.length > 1 ? `${titles.slice(0, -1).join(', ')} and ${last}` : last;
  return `${opening}${words}.`;
}

/** The decision that names just what is chosen; undefined where there is none, or where one in our words names more. */
function decisionNaming({ plan }: Draft, chosen: readonly string[]): string | undefined {
  const statements = [...plan.decisions].map(([id, { statement = '' }]) => ({ id, words: statement.trim() }));
  const exact = statements.findLast(({ words }) => words === choiceInWords(plan, chosen));
  const others = [...plan.concepts.keys()].filter((id) => !chosen.includes(id));
  const found = statements.findLast(
    ({ words }) =>
      chosen.every((id) => names(plan, words, id)) &&
      !(words.startsWith(opening) && others.some((id) => names(plan, words, id))),
  );
  return (exact ?? found)?.id;
}

function names(plan: Plan, words: string, id: string): boolean {
  return words.toLowerCase().includes(titleFor(plan, id).toLowerCase());
}

function decisionEdits(now: Draft, recorded: string | undefined, text: string | undefined): readonly Edit[] {
  const { plan } = now;
  const stands = [...plan.decisions.values()].some(({ statement }) => statement?.trim() === text?.trim());
  if (text === undefined || stands) return [];
  if (recorded !== undefined)
    return [{ kind: 'set', path: ['decisions', recorded, 'statement'], value: text }];
  const taken = takenIds(now);
  const id = makeId(text, 'decision', plan.language, (one) => taken.has(one));
  const replaces = formerChoice(now);
  const value = { statement: text, date: now.today, ...(replaces !== undefined && { replaces }) };
  return [{ kind: 'set', path: ['decisions', id], value }];
}

/** The last choice that was recorded in the words offered here, and that nothing has replaced since. */
function formerChoice({ plan }: Draft): string | undefined {
  const replaced = new Set([...plan.decisions.values()].map(({ replaces }) => replaces));
  return [...plan.decisions].findLast(
    ([id, { statement = '' }]) =>
      !replaced.has(id) &&
      statement.startsWith(opening) &&
      [...plan.concepts.keys()].some((concept) => names(plan, statement, concept)),
  )?.[0];
}
