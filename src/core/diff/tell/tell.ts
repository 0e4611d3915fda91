import { isMap } from '../../plan/edit.ts';
import type { Json } from '../../plan/tree.ts';
import type { Change, Difference } from '../change.ts';
import { factsOf } from './facts-of.ts';
import { labelled } from './field-label.ts';
import { impactTold } from './impact-told.ts';
import { nameOf, type TitleOf, titlesAcross } from './names.ts';
import { partIds, partOf } from './part.ts';
import type { Told, ToldChange, ToldElement, ToldPart, Way } from './told.ts';

/** A plan that is compared, as plain data, and what it is called. */
export interface Version {
  readonly label: string;
  readonly plan: Json;
}

/** A difference in words, grouped by the parts of the plan and by element; no parts where nothing differs. */
export function told(difference: Difference, before: Version, after: Version): Told {
  const titleOf = titlesAcross(before.plan, after.plan);
  const changes = difference.changes.map((change) => changeTold(change, titleOf));
  return {
    title: textIn(after.plan, 'title').trim(),
    language: textIn(after.plan, 'language') || 'en',
    labels: { before: before.label, after: after.label },
    changes,
    parts: partsOf(changes),
    impact: difference.impact.map(impactTold),
  };
}

function textIn(plan: Json, key: 'title' | 'language'): string {
  const text = isMap(plan) ? plan[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function changeTold(change: Change, titleOf: TitleOf): ToldChange {
  return {
    change,
    part: partOf(change.path),
    within: labelled(change.path, titleOf).within,
    facts: factsOf(change, titleOf),
  };
}

function partsOf(changes: readonly ToldChange[]): readonly ToldPart[] {
  const parts = grouped(changes, ({ part }) => part.id);
  return partIds.flatMap((id) => {
    const within = parts.get(id) ?? [];
    const [first] = within;
    if (first === undefined) return [];
    const elements = grouped(within, ({ change: { subject } }) =>
      subject ? `${subject.kind} ${subject.id}` : '',
    );
    const told = [...elements.values()].map(elementTold);
    return [{ part: first.part, elements: told.toSorted(ofNoneFirst) }];
  });
}

/** What is about no element stands in front: behind one, it would read as if it were about that. */
function ofNoneFirst(one: ToldElement, other: ToldElement): number {
  return Number(one.name !== undefined) - Number(other.name !== undefined);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function elementTold(told: readonly ToldChange[]): ToldElement {
  const changes = told.map(({ change }) => change);
  const subject = changes[0]?.subject;
  return {
    way: wayOf(changes),
    name: subject && nameOf(subject),
    within: told[0]?.within,
    was: changes.find((change) => change.kind === 'renamed')?.from.path.at(-1),
    facts: told.flatMap(({ facts }) => facts),
  };
}

function wayOf(changes: readonly Change[]): Way {
  const kinds = new Set<Change['kind']>(changes.map(({ kind }) => kind));
  for (const kind of ['added', 'removed', 'renamed'] as const) if (kinds.has(kind)) return kind;
  const isSubstantive = changes.some(({ kind, weight }) => kind !== 'moved' && weight === 'substantive');
  if (isSubstantive) return 'changed';
  return kinds.has('moved') ? 'moved' : 'form';
}
