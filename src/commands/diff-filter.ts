import type { Weight } from '../core/diff/change.ts';
import type { Filter } from '../core/diff/chosen.ts';
import { changeKinds } from '../core/diff/tally.ts';
import { steps } from '../core/method/steps.ts';
import { knownIn } from './report-formats.ts';
import { stepIn } from './step.ts';
import type { Input } from './table.ts';

const weights: readonly Weight[] = ['substantive', 'editorial', 'order'];

/** What `--only`, `--ignore` and `--step` choose. @throws UserError for a word that means no kind of change or no step. */
export function filterIn({ only, ignore, step }: Input['options']): Filter {
  const what = 'kind of change';
  return {
    ...(typeof only === 'string' && { only: knownIn(what, only, changeKinds) }),
    ...(typeof ignore === 'string' && { ignore: knownIn(what, ignore, [...changeKinds, ...weights]) }),
    ...(typeof step === 'string' && { step: steps[stepIn(step)].number }),
  };
}
