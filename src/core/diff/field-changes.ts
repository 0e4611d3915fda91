import type { Field, Target } from '../plan/field.ts';
import { isLens, isNamed } from '../plan/lens-places.ts';
import { fieldAt } from '../plan/shape.ts';
import { fieldsIn, type Part } from './anatomy.ts';
import type { Change, LinkChange, Subject } from './change.ts';
import { factsOf } from './facts.ts';
import { type EntryDifference, type FieldDifference, fieldDifferences } from './field-differences.ts';
import { identical } from './same-data.ts';
import type { Subjects } from './subjects.ts';
import { weightOf } from './weight.ts';

/** The fields that say how far something has come. */
const statusFields = ['status', 'selected'];

/** What an element, or the plan outside its elements, says otherwise in the newer plan, by the order of its fields. */
export function fieldChanges(older: Part, newer: Part, subjects: Subjects): readonly Change[] {
  if (identical(older.value, newer.value)) return [];
  const fields = fieldsIn(newer);
  const own = newer.kind && subjects.of(newer.kind, newer.id);
  const differences = fieldDifferences(factsOf(older.value, fields), factsOf(newer.value, fields));
  const order = new Map(Object.keys(fields).map((key, at) => [key, at]));
  const rank = (change: Change) => order.get(change.path[newer.path.length] ?? '') ?? order.size;
  return differences
    .map((difference) => told(difference, newer, own, subjects))
    .toSorted((one, other) => rank(one) - rank(other));
}

function told(difference: FieldDifference, part: Part, own: Subject | undefined, subjects: Subjects): Change {
  if (difference.kind === 'entry') return entryTold(difference, part, own, subjects);
  const { kind, before, after } = difference;
  const path = [...part.path, ...difference.path];
  const subject = own ?? subjects.at(path);
  const [key = ''] = difference.path;
  const field = fieldAt(path);
  const cameOrWent = before === undefined || after === undefined;
  const says =
    cameOrWent && (isLens(path) || isNamed(path)) ? 'substantive' : weightOf(key, field, before, after);
  const weight = kind === 'order' ? kind : says;
  const isStatus = difference.path.length === 1 && field !== undefined && statusFields.includes(key);
  return { kind: isStatus ? 'status' : subject ? 'changed' : 'meta', path, subject, weight, before, after };
}

function entryTold(
  difference: EntryDifference,
  { path: start }: Part,
  subject: Subject | undefined,
  subjects: Subjects,
): Change {
  const { listing, key, behind, came, value } = difference;
  const path = [...start, ...listing.path];
  const weight = 'substantive' as const;
  const target = targetOf(fieldAt(path));
  if (target) {
    const link = {
      kind: came ? 'linked' : 'unlinked',
      path: listing.style === 'reference' ? path : [...path, key],
      subject,
      weight,
      field: listing.path[0] ?? '',
      target: subjects.of(target, key),
      value,
      behind,
    } as const satisfies LinkChange;
    return link;
  }
  const [before, after] = came ? [undefined, value] : [value, undefined];
  const about = subject ?? subjects.at(path);
  return {
    kind: about ? 'changed' : 'meta',
    path: [...path, key],
    subject: about,
    weight,
    before,
    after,
    behind,
  };
}

function targetOf(field: Field | undefined): Target | undefined {
  return field && 'target' in field ? field.target : undefined;
}
