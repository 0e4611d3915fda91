import { labelled } from '../core/diff/tell/field-label.ts';
import type { TitleOf } from '../core/diff/tell/names.ts';
import { titlesAcross } from '../core/diff/tell/names.ts';
import { valueWords } from '../core/diff/tell/value-words.ts';
import type { Marking } from '../core/merge/merged.ts';
import { elementAt, kindAt } from '../core/merge/resolve-sides.ts';
import type { Conflicting, Pair } from '../core/merge/resolve-state.ts';
import { valueAt } from '../core/plan/edit.ts';
import type { Field } from '../core/plan/field.ts';
import { isInLens, isRow } from '../core/plan/lens-places.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { fieldsOf, kindTitle, type Path } from '../core/plan/shape.ts';
import { type Json, toValue } from '../core/plan/tree.ts';

/** What the two sides are called: `Ours (main)`. */
export interface Names {
  readonly ours: string;
  readonly theirs: string;
}

export function namesOf({ labels }: Marking): Names {
  const name = (word: string, label: string) =>
    label === '' || label.toLowerCase() === word.toLowerCase() ? word : `${word} (${label})`;
  return { ours: name('Ours', labels.ours), theirs: name('Theirs', labels.theirs) };
}

const titlesOfPairs = new WeakMap<Pair, TitleOf>();

/** The titles of the elements of either side, ours first. */
export function titlesOf(pair: Pair): TitleOf {
  const known = titlesOfPairs.get(pair) ?? titlesAcross(dataOf(pair.theirs), dataOf(pair.ours));
  titlesOfPairs.set(pair, known);
  return known;
}

function dataOf({ root }: PlanFile): Json {
  return root ? toValue(root) : {};
}

/** What an element is called: `the concept “Rebook in two taps”`; an entry that a lens keeps: `the entry `hut-evening``. */
export function elementWords(pair: Pair, path: Path): string {
  const id = path.at(-1) ?? '';
  const title = titlesOf(pair)(id);
  const name = title === undefined || title === id ? `\`${id}\`` : `“${title}”`;
  return `the ${isRow(path) ? 'entry' : kindTitle(kindAt(path) ?? '')} ${name}`;
}

/** What a path leads to: `Owner of the concept “Rebook in two taps”`, `Title of the plan`, `Journey › stage of the concept …`. */
export function subjectWords(pair: Pair, path: Path): string {
  const element = elementAt(path) ?? toldElement(path);
  if (element && element.length === path.length) return elementWords(pair, path);
  const isTold = element !== undefined && isInLens(path);
  const { label } = labelled(isTold ? path.toSpliced(2, 2) : path, titlesOf(pair));
  return `${label || path.join('.')} of ${element ? elementWords(pair, element) : 'the plan'}`;
}

/** The element that a lens is told something of; undefined for what it is told of the plan. */
function toldElement(path: Path): Path | undefined {
  const element = path.slice(2, 4);
  return isInLens(path) && kindAt(element) !== undefined ? element : undefined;
}

/** A value in words as people know them; what an empty place means where there is none. */
export function wordsFor(pair: Pair, path: Path, value: Json | undefined, nothing: string): string {
  if (value === undefined) return nothing;
  const kind = kindAt(path);
  const field = kind === undefined ? labelled(path, titlesOf(pair)).field : asGroup(kind);
  return excerpt(valueWords(value, field, titlesOf(pair)) ?? nothing);
}

/** The fields of an element, told as those of a group are. */
function asGroup(kind: string): Field {
  return { kind: 'group', label: '', description: '', example: undefined, fields: fieldsOf(kind) };
}

/** More than this no screen has room for. */
const longest = 1200;

function excerpt(text: string): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest).trimEnd()} … (${text.length} signs in all)`;
}

/** What the common start says where something is in conflict; undefined where nobody knows. */
export function before(pair: Pair, path: Path): Json | undefined {
  return valueAt(pair.base?.root, path) ?? undefined;
}

/** What a conflict is about, for a list: `Owner of the concept “Rebook in two taps”`. */
export function listedAs(pair: Pair | undefined, { key, clash }: Conflicting): string {
  const path = clash.disputes[0]?.path;
  return pair && path ? subjectWords(pair, path) : `lines, conflict ${Number(key.slice(1)) + 1}`;
}

/** A conflict as it stands in a JSON document; without kind and path where only its lines are known. */
export function conflictData(pair: Pair | undefined, one: Conflicting): object {
  const [first] = one.clash.disputes;
  return { kind: first?.kind ?? null, path: first ? one.key : null, about: listedAs(pair, one) };
}
