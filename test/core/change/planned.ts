import type { Change } from '../../../src/core/change/change.ts';
import { locate } from '../../../src/core/change/locate.ts';
import { type NumberedPlan, numberedPlan } from '../../../src/core/change/numbered-plan.ts';
import type { Located } from '../../../src/core/plan/every-element.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { updatePlan } from '../../../src/core/plan/update.ts';

/** A plan of an airline as somebody wrote it by hand: comments, flow maps, a title in quotes. */
export const airline = `cnsg: 1
title: Keep frequent flyers # working title
objectives:
  faster-answers:
    statement: Answer customers' questions faster
    level: direct
    supports: [customer-led]
  fewer-lost: {statement: Lose fewer dissatisfied flyers, level: direct}
  customer-led: {statement: Become led by customers, level: higher-order}
segments:
  frequent-flyers:
    name: Frequent flyers
    serves: [faster-answers, fewer-lost]
    barriers:
      # heard at the gate
      desk-queues: {statement: Queues at the desk}
      app-distrust:
        statement: Do not trust the app
        x-source: interviews
  travel-desks:
    name: Travel desks
strategies:
  access:
    segments: [frequent-flyers]
  connect: {rationale: Travellers warn one another, segments: [travel-desks], barriers: [desk-queues]}
concepts:
  # the winner
  self-rebooking:
    title: Rebook in two taps
    description: Three seats to choose from
    strategy: access
    approach: on-demand
    segments: [frequent-flyers]
    barriers: [desk-queues, app-distrust]
    status: chosen
    assessment: {votes: 7, impact: 5}
  rebook-by-text:
    title: Rebook by text message
    strategy: access
    customerValue: Works without the app
    assessment: {votes: 2, effort: 2}
    owner: Digital channels
  gate-chat: {title: Chat with the gate, strategy: connect, approach: social-customer-service}
metrics:
  rebooking-time:
    name: Time to rebook
    objectives: [faster-answers]
    concepts:
      self-rebooking: {mechanism: No desk in between}
      rebook-by-text: {mechanism: No app either}
    baseline: {value: 42}
decisions:
  start-small: {statement: Start on one route}
lenses:
  push-pull:
    concepts:
      rebook-by-text: {direction: pull}
`;

/** A plan with the numbers that are on the screen. */
export function planned(text: string = airline): NumberedPlan {
  return numberedPlan(readPlan(text));
}

/** The text after a change of a plan. */
export function changed(plan: NumberedPlan, { edits }: Change): string {
  return updatePlan(plan, edits).text;
}

/** Elements by id or number. */
export function those(plan: NumberedPlan, ...addresses: readonly string[]): readonly Located[] {
  return addresses.map((address) => locate(plan, address));
}

/** The lines that a text lost, and those that it won. */
export function difference(before: string, now: string): { lost: string[]; won: string[] } {
  const [old, next] = [before.split('\n'), now.split('\n')];
  return {
    lost: without(old, next),
    won: without(next, old),
  };
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
