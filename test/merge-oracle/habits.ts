import type { Chance } from '../generate/chance.ts';
import type { Branch, Entry, Style, TypedPlan, Value } from './typed-plan.ts';
import { comment } from './words.ts';

/** How somebody writes: out of a hundred, how often each way is taken. */
export interface Habits {
  readonly quotes: number;
  readonly blocks: number;
  readonly flows: number;
  readonly comments: number;
  readonly blanks: number;
  readonly isIndented: boolean;
}

export function habitsOf(chance: Chance): Habits {
  return {
    quotes: chance.pick([0, 10, 40]),
    blocks: chance.pick([0, 5, 20]),
    flows: chance.pick([5, 30, 70]),
    comments: chance.pick([0, 3, 10]),
    blanks: chance.pick([0, 5, 20]),
    isIndented: chance.below(3) > 0,
  };
}

/** Writes all of a plan in somebody's way; comments and blank lines come besides. */
export function dress(plan: TypedPlan, habits: Habits, chance: Chance): void {
  dressBranch(plan.root, habits, chance, 0);
}

function dressBranch(branch: Branch, habits: Habits, chance: Chance, depth: number): void {
  for (const [index, entry] of branch.entries.entries()) {
    const isOnDashLine = branch.kind === 'list' ? entry.value.kind !== 'scalar' : false;
    restyle(entry.value, habits, chance, depth);
    entry.isQuoted = isQuoted(entry, habits, chance);
    if (!isOnDashLine && !(depth > 0 && branch.entries.length === 1)) remark(entry, habits, chance, index);
    if (entry.value.kind !== 'scalar' && !isOnDashLine) dressBranch(entry.value, habits, chance, depth + 1);
  }
  const canEnd = branch.kind === 'map' || branch.layout === 'flow over lines';
  if (canEnd && chance.below(branch.layout === 'block' ? 200 : 40) < habits.comments)
    branch.tail.push(comment(chance));
}

function remark(entry: Entry, habits: Habits, chance: Chance, index: number): void {
  if (index > 0 && chance.below(100) < habits.blanks) entry.isApart = true;
  if (chance.below(100) < habits.comments) entry.above.push(comment(chance));
  if (chance.below(100) < habits.comments) entry.beside = comment(chance);
}

/** Hardly anybody puts keys in quotes. */
function isQuoted({ key }: Entry, { quotes }: Habits, chance: Chance): boolean {
  return key !== '' && chance.below(400) < quotes;
}

/** Gives a value, not what is inside it, another way to be written. */
function restyle(value: Value, habits: Habits, chance: Chance, depth: number): void {
  if (value.kind === 'scalar') value.style = styleOf(habits, chance);
  else {
    const isFlow = depth > 1 && chance.below(100) < habits.flows;
    value.layout = isFlow ? (chance.below(5) === 0 ? 'flow over lines' : 'flow') : 'block';
    value.isIndented = habits.isIndented;
  }
}

function styleOf(habits: Habits, chance: Chance): Style {
  if (chance.below(100) < habits.quotes) return chance.pick(['single', 'double']);
  return chance.below(100) < habits.blocks ? chance.pick(['literal', 'folded', 'wrapped']) : 'plain';
}

/** Gives a value and all inside it another way to be written. */
export function restyleAll(value: Value, habits: Habits, chance: Chance, depth: number): void {
  restyle(value, habits, chance, depth);
  if (value.kind === 'scalar') return;
  for (const entry of value.entries) {
    entry.isQuoted = isQuoted(entry, habits, chance);
    restyleAll(entry.value, habits, chance, depth + 1);
  }
}
