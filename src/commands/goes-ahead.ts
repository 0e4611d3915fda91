import type { Context } from '../context.ts';
import { askAbout, whoRefers } from '../core/change/ask-about.ts';
import type { Change } from '../core/change/change.ts';
import type { NumberedPlan } from '../core/change/numbered-plan.ts';
import { UserError } from '../core/errors.ts';
import type { Located } from '../core/plan/every-element.ts';
import { visible } from '../core/visible.ts';
import { confirmed } from './confirm.ts';

/** A change by which elements go that others may refer to. */
export interface Going {
  readonly change: Change;
  readonly elements: readonly Located[];
  readonly numbered: NumberedPlan;
  /** What is done to them: `Take out`. */
  readonly verb: string;
}

/**
 * Shows who refers to what goes, and asks whether it shall go all the same; nobody is asked when it was said before, or when
 * nobody refers to it.
 * @throws UserError when nobody can be asked.
 */
export async function goesAhead(context: Context, going: Going, isAgreed: boolean): Promise<boolean> {
  const { change, elements, numbered, verb } = going;
  const { affected } = change;
  const { terminal } = context;
  if (affected.length === 0 || isAgreed) return true;
  if (!terminal.interactive) {
    terminal.note(visible(affected.map((line) => `  ${line}`).join('\n')));
    throw new UserError(whoRefers(numbered, elements, affected), {
      help: 'Nothing was written. Say --yes to do it all the same, with every reference.',
    });
  }
  const isYes = await confirmed(context, {
    heading: 'What others refer to',
    prompt: askAbout(numbered, elements, affected, verb),
    guidance: [affected.join('\n')],
    yes: verb,
    no: 'Leave it as it is',
    usual: 'no',
  });
  if (!isYes) terminal.note('Nothing was changed.');
  return isYes;
}
