import { UserError } from '../errors.ts';
import { cleanText } from '../plan/clean-text.ts';
import type { Edit } from '../plan/edit.ts';
import { fieldOf, type Located, namingText } from '../plan/every-element.ts';
import { sentence } from '../sentence.ts';
import { visibleLine } from '../visible.ts';
import { added } from './add.ts';
import { type Change, plainChange } from './change.ts';
import { labelOf, labelsOf, type NumberedPlan } from './numbered-plan.ts';
import { removed } from './remove.ts';
import { unitedTexts } from './unite.ts';

/**
 * Sets elements aside: a concept is parked where it stands, with the reason; a strategy is not taken; of anything else the
 * words go to the parking lot and the element goes, with every reference to it.
 * @throws UserError for what stands in the parking lot already.
 */
export function parked(numbered: NumberedPlan, elements: readonly Located[], reason = ''): Change {
  const [already] = elements.filter(({ kind }) => kind === 'parked');
  if (already)
    throw new UserError(`${labelOf(numbered, already.id)} is in the parking lot already`, {
      help: 'To take it out, remove it',
    });
  const [standing, others] = divided(elements);
  const gone = others.length > 0 ? removed(numbered, others) : undefined;
  return {
    edits: [
      ...standing.flatMap((one) => asideEdits(one, 'parked', reason)),
      ...thoughtsOf(numbered, others, reason),
      ...(gone?.edits ?? []),
    ],
    said: asideSaid(numbered, elements, 'parked', reason),
    affected: gone?.affected ?? [],
  };
}

/** Gives elements up: concepts and strategies stay on record with the reason, anything else is taken out. */
export function dropped(numbered: NumberedPlan, elements: readonly Located[], reason = ''): Change {
  const [standing, others] = divided(elements);
  const gone = others.length > 0 ? removed(numbered, others) : undefined;
  return {
    edits: [...standing.flatMap((one) => asideEdits(one, 'dropped', reason)), ...(gone?.edits ?? [])],
    said: asideSaid(numbered, elements, 'dropped', reason),
    affected: gone?.affected ?? [],
  };
}

/** Puts concepts on the shortlist; chosen ones stay chosen. @throws UserError for anything else. */
export function kept(numbered: NumberedPlan, elements: readonly Located[]): Change {
  const [other] = elements.filter(({ kind }) => kind !== 'concept');
  if (other)
    throw new UserError(`${labelOf(numbered, other.id)} is no concept`, {
      help: 'Only concepts are kept, parked or dropped on the way to a choice',
    });
  const { concepts } = numbered.plan;
  const ids = elements.map(({ id }) => id);
  const edits = ids.flatMap((id): Edit[] => {
    const { status, reason } = concepts.get(id) ?? {};
    if (status === 'shortlisted' || status === 'chosen') return [];
    const path = ['concepts', id];
    return [
      { kind: 'set', path: [...path, 'status'], value: 'shortlisted' },
      // Why it was set aside is no longer so.
      ...(reason === undefined ? [] : [{ kind: 'remove', path: [...path, 'reason'] } as const]),
    ];
  });
  return plainChange(
    edits,
    `${labelsOf(numbered, ids)} ${ids.length === 1 ? 'is' : 'are'} on the shortlist.`,
  );
}

/** What is set aside and stays where it is, and what goes. */
function divided(elements: readonly Located[]): [standing: readonly Located[], others: readonly Located[]] {
  const stays = ({ kind }: Located) => kind === 'concept' || kind === 'strategy';
  return [elements.filter(stays), elements.filter((one) => !stays(one))];
}

function asideEdits(
  { kind, path, element }: Located,
  status: 'parked' | 'dropped',
  reason: string,
): readonly Edit[] {
  const why = cleanText(reason);
  const set = (key: string, value: string | boolean): Edit => ({ kind: 'set', path: [...path, key], value });
  if (kind === 'concept') return [set('status', status), ...(why === undefined ? [] : [set('reason', why)])];
  const before = fieldOf(element, 'rationale');
  const rationale = why === undefined || typeof before !== 'string' ? why : unitedTexts(before, why);
  return [set('selected', false), ...(rationale === undefined ? [] : [set('rationale', rationale)])];
}

function asideSaid(
  numbered: NumberedPlan,
  elements: readonly Located[],
  done: string,
  reason: string,
): string {
  const ids = elements.map(({ id }) => id);
  const why = cleanText(reason);
  const words = `${labelsOf(numbered, ids)} ${ids.length === 1 ? 'is' : 'are'} ${done}`;
  return sentence(visibleLine(why === undefined ? words : `${words}: ${why.trim()}`));
}

/** The words of elements that go, as thoughts in the parking lot, each under an id of its own. */
function thoughtsOf(numbered: NumberedPlan, elements: readonly Located[], reason: string): readonly Edit[] {
  const numbers = new Map(numbered.numbers);
  return elements.flatMap((one) => {
    const owner = fieldOf(one.element, 'owner');
    const thought = added(
      { ...numbered, numbers },
      {
        kind: 'parked',
        words: [wordsOf(numbered, one), reason].join('\n'),
        fields: { owner: typeof owner === 'string' ? owner : undefined },
      },
    );
    numbers.set(thought.id, '');
    return thought.edits;
  });
}

/** What an element says of itself, or its id; a segment takes its barriers along. */
function wordsOf({ plan }: NumberedPlan, { kind, id, element }: Located): string {
  const barriers = kind === 'segment' ? plan.segments.get(id)?.barriers : undefined;
  return [
    namingText(kind, element).trim() || id,
    ...[...(barriers ?? [])].map(([barrier, { statement }]) => statement ?? barrier),
  ].join('\n');
}
