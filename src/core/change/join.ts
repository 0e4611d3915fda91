import { UserError } from '../errors.ts';
import { type Edit, isList, isMap, sameValue, valueAt } from '../plan/edit.ts';
import type { Located } from '../plan/every-element.ts';
import { tbd } from '../plan/plan.ts';
import { fieldsOf } from '../plan/shape.ts';
import type { Json } from '../plan/tree.ts';
import { barriersGone } from './barriers-gone.ts';
import { type Change, plainChange } from './change.ts';
import { type FieldChange, fieldEdits } from './field-edits.ts';
import { joinedValues, type Values } from './joined-values.ts';
import { lensEdits } from './lenses.ts';
import { oneKindOf } from './move.ts';
import { labelOf, labelsOf, type NumberedPlan } from './numbered-plan.ts';
import { mentionsOf, retargeted, type Targets } from './references.ts';
import { rootOf } from './root.ts';

/**
 * Makes one element of several of a kind: the first stays, with what the others say besides; all that referred to the
 * others refers to it.
 * @throws UserError when they are of different kinds, or are metrics that measure differently.
 */
export function joined(numbered: NumberedPlan, elements: readonly Located[]): Change {
  const [first, ...others] = elements;
  if (!first || others.length === 0)
    throw new UserError('It takes two to join', { help: 'Write `join 2 11`: the first one stays' });
  if (oneKindOf(elements, 'joined') === 'strategy')
    throw new UserError('Strategies cannot be joined', { help: 'Drop one of them, with the reason' });
  const ids = others.map(({ id }) => id);
  return plainChange(
    joiningEdits(numbered, first, others),
    `${labelsOf(numbered, ids)} ${ids.length === 1 ? 'is' : 'are'} part of ${labelOf(numbered, first.id)} now.`,
  );
}

function joiningEdits(numbered: NumberedPlan, first: Located, others: readonly Located[]): readonly Edit[] {
  const root = rootOf(numbered);
  const targets = new Map(others.map(({ id }) => [id, first.id]));
  const before = valuesOf(numbered, first);
  const after = others.reduce<Values>((sofar, other) => {
    const values = valuesOf(numbered, other);
    refuseOtherMeasure(numbered, first, sofar, other, values);
    return joinedValues(first.kind, sofar, values);
  }, before);
  const mentions = mentionsOf(root, new Set(targets.keys()), [first.path, ...others.map(({ path }) => path)]);
  return [
    ...fieldEdits(root, [
      ...mentions.map((mention) => retargeted(root, mention, targets)),
      ...barriersGone(root, others),
    ]),
    ...others.filter(({ kind }) => kind !== 'barrier').map(({ path }): Edit => ({ kind: 'remove', path })),
    ...fieldEdits(root, differences(first, before, withoutItself(first, after, targets))),
    ...lensEdits(root, targets),
  ];
}

function valuesOf(numbered: NumberedPlan, { path }: Located): Values {
  const value = valueAt(rootOf(numbered), path);
  return isMap(value) ? value : {};
}

function differences({ path }: Located, before: Values, after: Values): readonly FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): FieldChange[] => {
    const [old, value] = [before[key], after[key]];
    const at = [...path, key];
    if (value === undefined) return [{ path: at, edits: 'removed' }];
    if (old !== undefined && sameValue(old, value)) return [];
    return [{ path: at, edits: [{ kind: 'set', path: at, value }] }];
  });
}

/** Nothing refers to itself: neither to what it was nor to what it has taken in. */
function withoutItself({ kind, id }: Located, values: Values, targets: Targets): Values {
  const fields = fieldsOf(kind);
  const isItself = (item: Json) => item === id || (typeof item === 'string' && targets.has(item));
  const entries = Object.entries(values).flatMap(([key, value]): [string, Json][] => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field || !('target' in field)) return [[key, value]];
    const others = withoutIds(value, isItself);
    return others === undefined ? [] : [[key, others]];
  });
  return Object.fromEntries(entries);
}

/** What is left of a reference, a list of them or links; undefined for nothing. */
function withoutIds(value: Json, isGone: (item: Json) => boolean): Json | undefined {
  const ids: readonly Json[] = isList(value) ? value : isMap(value) ? Object.keys(value) : [value];
  if (!ids.some(isGone)) return value;
  if (ids.every(isGone)) return undefined;
  if (isList(value)) return value.filter((item) => !isGone(item));
  return isMap(value) ? Object.fromEntries(Object.entries(value).filter(([id]) => !isGone(id))) : value;
}

/** What has to be the same in two metrics, where both say it: two numbers cannot be one. */
const measures = [['unit'], ['direction'], ['baseline', 'value'], ['target', 'value']] as const;

function refuseOtherMeasure(
  numbered: NumberedPlan,
  first: Located,
  one: Values,
  other: Located,
  values: Values,
): void {
  if (first.kind !== 'metric') return;
  const differs = measures.find((path) => {
    const [here, there] = [inside(one, path), inside(values, path)];
    const isKnown = (value: Json | undefined) => value !== undefined && value !== null && value !== tbd;
    return isKnown(here) && isKnown(there) && here !== there;
  });
  if (!differs) return;
  throw new UserError(
    `${labelOf(numbered, first.id)} and ${labelOf(numbered, other.id)} differ in their ${differs[0]}`,
    { help: 'Make them say the same first, or take one of them out' },
  );
}

function inside(values: Values, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => (isMap(value) ? value[key] : undefined), values);
}
