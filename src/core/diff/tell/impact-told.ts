import { oneOfKind } from '../../plan/walk.ts';
import type { Impact, Subject } from '../change.ts';
import { kindTitleOf, nameOf } from './names.ts';
import type { ToldImpact } from './told.ts';

/** What those that were not touched do still, by what became of what they argue for. */
const still: Readonly<Record<string, string>> = {
  reworded: 'for the old words',
  removed: 'for what is gone',
  dropped: 'for what was dropped',
};

/** What was left behind in words. */
export function impactTold({ cause, how, untouched }: Impact): ToldImpact {
  const argue = untouched.length === 1 ? 'argues' : 'argue';
  const what = Object.hasOwn(still, how) ? still[how] : 'for what was';
  return {
    cause: nameOf(cause),
    how,
    words: `${kindTitleOf(cause.kind)} ${how}: ${countsOf(untouched)} still ${argue} ${what}`,
    untouched: untouched.map(nameOf),
  };
}

/** `2 concepts and a metric`. */
function countsOf(subjects: readonly Subject[]): string {
  const counts = new Map<Subject['kind'], number>();
  for (const { kind } of subjects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return inOneBreath(
    [...counts].map(([kind, count]) => (count === 1 ? oneOfKind(kind) : `${count} ${severalOf(kind)}`)),
  );
}

function severalOf(kind: Subject['kind']): string {
  return `${kindTitleOf(kind).toLowerCase()}s`.replace(/ys$/, 'ies');
}

/** Words with commas between them and `and` before the last. */
export function inOneBreath(words: readonly string[]): string {
  const [last = ''] = words.slice(-1);
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
