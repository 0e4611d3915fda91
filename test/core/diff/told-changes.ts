import type { Change } from '../../../src/core/diff/change.ts';
import { difference } from '../../../src/core/diff/difference.ts';
import { pointer } from '../../../src/core/plan/shape.ts';
import { plainValue } from '../plan/complete-plan.ts';

/** A small plan of the airline, to which a test adds. */
export const nordair = `
cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers: {statement: Answer questions faster, level: direct}
  fewer-lost: {statement: Lose fewer flyers, level: direct}
segments:
  frequent-flyers:
    name: Frequent flyers
    serves: [faster-answers]
    barriers:
      desk-queues: {statement: Queues at the desk}
      app-distrust: {statement: Do not trust the app}
  travel-managers:
    name: Travel managers
    serves: [fewer-lost]
    barriers:
      told-last: {statement: Are told last}
strategies:
  access: {rationale: The desk is the bottleneck}
  engage: {selected: false}
concepts:
  self-rebooking: {title: Rebook in two taps, strategy: access, segments: [frequent-flyers], status: idea}
  free-seats: {title: Every free seat, strategy: access, barriers: [desk-queues], status: idea}
  video-desk: {title: A desk by video, status: parked}
metrics:
  time-rebook:
    name: Time to rebook
    objectives: [faster-answers]
    concepts:
      self-rebooking: {mechanism: No desk in between}
      free-seats: {mechanism: Who sees a seat asks no more}
      video-desk: {}
    actuals: [{value: 30, date: 2026-06-30}]
decisions:
  one-route: {statement: Start on one route}
`;

/** The plan with one text of its source replaced by another. */
export function nordairWith(...replacements: readonly (readonly [from: string, to: string])[]): string {
  return replacements.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`\`${from}\` stands there not once`);
    return text.replace(from, () => to);
  }, nordair);
}

export function changesTo(newer: string, older = nordair): readonly Change[] {
  return difference(plainValue(older), plainValue(newer)).changes;
}

/** Changes in a line each: kind, place and weight where it is not substantive. */
export function lines(changes: readonly Change[]): readonly string[] {
  return changes.map(({ kind, path, weight }) =>
    [kind, pointer(path), ...(weight === 'substantive' ? [] : [weight])].join(' '),
  );
}
