import { type Context, ExitCode } from '../context.ts';
import { locate, locateExactly } from '../core/change/locate.ts';
import type { NumberedPlan } from '../core/change/numbered-plan.ts';
import { parked } from '../core/change/park.ts';
import { thoughtParked } from '../core/change/record.ts';
import { UserError } from '../core/errors.ts';
import type { Located } from '../core/plan/every-element.ts';
import { addressed, told } from './addressed.ts';
import { type Changing, finish, openToChange, textOption } from './changing.ts';
import { goesAhead } from './goes-ahead.ts';
import type { Act, Input } from './table.ts';

export const park: Act = async ({ arguments: [words = '', named], options }, context) => {
  const changing = await openToChange(context, named);
  const elements = elementsMeant(changing.numbered, words);
  if (elements.length > 0) return parkElements(context, changing, elements, options);
  if (textOption(options, 'reason') !== undefined)
    throw new UserError('A reason belongs to a concept that is parked', {
      help: 'Name the concept by number (C3), id or exact words, or leave --reason out.',
    });
  const addition = thoughtParked(changing.numbered, {
    statement: words,
    owner: textOption(options, 'owner'),
  });
  const content = { element: { kind: 'parked', id: addition.id } };
  return finish(context, changing, addition, { kind: 'park', options, content });
};

/**
 * Numbers and ids mean elements, and the very words of a concept mean that concept; any others are a thought.
 * @throws UserError when the words are those of several concepts.
 */
function elementsMeant(numbered: NumberedPlan, words: string): readonly Located[] {
  const isNumbers = /^[oslbcmdpa]\d+([\s,–-]+[oslbcmdpa]?\d+)*$/i.test(words.trim());
  const isOne = isNumbers || locateExactly(numbered, words.split(',')[0] ?? '') !== undefined;
  if (isOne) return addressed(numbered, words);
  return isTitle(numbered, words) ? [locate(numbered, words, { kinds: ['concept'] })] : [];
}

function isTitle({ plan }: NumberedPlan, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return [...plan.concepts.values()].some(({ title }) => title?.trim().toLowerCase() === wanted);
}

async function parkElements(
  context: Context,
  changing: Changing,
  elements: readonly Located[],
  options: Input['options'],
): Promise<ExitCode> {
  const change = parked(changing.numbered, elements, textOption(options, 'reason'));
  const going = { change, elements, numbered: changing.numbered, verb: 'Park' };
  if (!(await goesAhead(context, going, options.yes === true))) return ExitCode.cancelled;
  return finish(context, changing, change, { kind: 'park', options, content: told(elements) });
}
