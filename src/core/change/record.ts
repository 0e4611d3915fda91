import { sentence } from '../sentence.ts';
import { visibleLine } from '../visible.ts';
import { type Addition, added } from './add.ts';
import type { NumberedPlan } from './numbered-plan.ts';

/** What is written into a log: typed words by field. */
type Words<Key extends string> = { readonly statement: string } & {
  readonly [Field in Key]?: string | undefined;
};

/** Records what was decided. @throws UserError when nothing is said, a date is none or `replaces` names no decision. */
export function decided(
  numbered: NumberedPlan,
  words: Words<'reason' | 'by' | 'date' | 'replaces'>,
): Addition {
  return recorded(numbered, 'decision', words, 'Decided');
}

/** Puts a thought into the parking lot. @throws UserError when nothing is said. */
export function thoughtParked(numbered: NumberedPlan, words: Words<'owner'>): Addition {
  return recorded(numbered, 'parked', words, 'Parked');
}

/** Records what somebody does next. @throws UserError when nothing is said, or when the due date is none. */
export function actionTaken(numbered: NumberedPlan, words: Words<'owner' | 'due'>): Addition {
  return recorded(numbered, 'action', words, 'To do');
}

function recorded(
  numbered: NumberedPlan,
  kind: 'decision' | 'parked' | 'action',
  { statement, ...fields }: Words<string>,
  verb: string,
): Addition {
  const addition = added(numbered, { kind, words: statement, fields });
  return { ...addition, said: `${verb}: ${sentence(visibleLine(statement.trim()))}` };
}
