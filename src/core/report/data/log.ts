import type { ActionData, DecisionData, ParkedData } from '../plan-data.ts';
import type { Index } from './index-of.ts';
import { text } from './text.ts';

/** The decisions in the plan's order. */
export function decisionsData(index: Index): readonly DecisionData[] {
  const { plan, links, ref } = index;
  const first = (ids: readonly string[]) => (ids[0] === undefined ? null : ref(ids[0]));
  return [...plan.decisions].map(([id, { statement, reason, by, date }]) => ({
    ...ref(id),
    statement: text(statement),
    reason: text(reason),
    by: text(by),
    date: text(date),
    dateWords: dayWords(date, index),
    replaces: first(links.named(id, 'replaces')),
    replacedBy: first(links.naming('decision', 'replaces', id)),
  }));
}

/** The thoughts that were set aside, in the plan's order. */
export function parkingLotData({ plan, ref }: Index): readonly ParkedData[] {
  return [...plan.parkingLot].map(([id, { statement, owner, resolution }]) => ({
    ...ref(id),
    statement: text(statement),
    owner: text(owner),
    resolution: text(resolution),
  }));
}

/** The actions in the plan's order. */
export function actionsData(index: Index): readonly ActionData[] {
  return [...index.plan.actions].map(([id, { statement, owner, due, done }]) => ({
    ...index.ref(id),
    statement: text(statement),
    owner: text(owner),
    due: text(due),
    dueWords: dayWords(due, index),
    done: text(done),
    doneWords: dayWords(done, index),
  }));
}

/** A day in the plan's language; what is no day stays as it was typed. */
export function dayWords(typed: string | undefined, { figures }: Index): string {
  return typed === undefined ? '' : figures.date(typed);
}
