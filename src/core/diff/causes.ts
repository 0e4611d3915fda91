import { fieldAt, namingOf } from '../plan/shape.ts';
import type { Change, FieldChange, Subject } from './change.ts';
import { address } from './matching.ts';

/** An element that became something else for those who build on it. */
export interface Cause {
  readonly subject: Subject;
  readonly how: string;
}

/** From the strongest on: an element that changed in two ways is told with the stronger. */
const strength = ['removed', 'dropped', 'parked', 'reworded', 'changed'];

/** Fields that say how the team works on an element, not what others build on. */
const asides = ['reason', 'nextTest'];

/** The elements whose change others may have to follow, each once, in the order of the changes. */
export function causesOf(changes: readonly Change[]): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const change of changes) {
    const how = howOf(change);
    if (!how || !change.subject) continue;
    const known = causes.get(address(change.subject));
    if (!known || strength.indexOf(how) < strength.indexOf(known.how)) {
      causes.set(address(change.subject), { subject: change.subject, how });
    }
  }
  return [...causes.values()];
}

function howOf(change: Change): string | undefined {
  if (change.weight !== 'substantive' || !change.subject) return undefined;
  if (change.kind === 'removed') return 'removed';
  if (change.kind === 'status') return setAside(change);
  const key = change.path.at(-1) ?? '';
  const field =
    change.kind === 'changed' && change.path.at(-2) === change.subject.id ? fieldAt(change.path) : undefined;
  if (!field) return undefined;
  if (key === namingOf(change.subject.kind)) return 'reworded';
  return (field.kind === 'text' || field.kind === 'choice') && !asides.includes(key) ? 'changed' : undefined;
}

/** How an element was set aside; undefined where it was taken up instead. */
function setAside({ after }: FieldChange): string | undefined {
  if (after === false) return 'dropped';
  return after === 'dropped' || after === 'parked' ? after : undefined;
}
