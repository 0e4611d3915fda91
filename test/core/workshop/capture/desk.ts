import { readPlan } from '../../../../src/core/plan/plan-file.ts';
import type { Asking } from '../../../../src/core/workshop/asking.ts';
import { change, type Draft, draftOf } from '../../../../src/core/workshop/draft.ts';
import type { ListItem } from '../../../../src/core/workshop/question.ts';
import { type Titles, titlesAsking } from '../../../../src/core/workshop/titles.ts';

const nordair = `cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers:
    statement: Answer customers' questions faster
    level: direct
  customer-led:
    statement: Become customer-led
    level: higher-order
segments:
  frequent-flyers:
    name: Frequent flyers
    barriers:
      desk-queues:
        statement: Queues at the desk
  families:
    name: Families
  forfremmede:
    name: Åse's café guests
strategies:
  access: {}
  connect: {}
concepts:
  rebooking:
    title: Rebook in two taps
    strategy: access
    status: idea
  forum:
    title: A forum of pilots
    strategy: connect
    status: idea
`;

export function nordairDraft(): Draft {
  return draftOf(readPlan(nordair), '2026-11-21');
}

/** A list on a desk: each call of `keep` is a line that was finished. */
export function listed(
  titles: Omit<Titles, 'setting' | 'prompt' | 'guidance' | 'id'>,
  start = nordairDraft(),
) {
  const setting = { step: undefined, heading: '', topic: 'index' };
  const asking: Asking = titlesAsking(start, { ...titles, setting, prompt: '', guidance: [], id: '/list' });
  const { question } = asking;
  if (question.kind !== 'list') throw new Error('A list was to be asked for');
  let draft = start;
  const edits: number[] = [];
  return {
    question,
    edits,
    draft: () => draft,
    /** What would be changed, without changing it. */
    told: (items: readonly ListItem[]) => asking.edits({ kind: 'list', items }, draft),
    keep: (...items: readonly (string | ListItem)[]) => {
      const all = items.map((item) => (typeof item === 'string' ? { text: item } : item));
      const found = asking.edits({ kind: 'list', items: all }, draft);
      edits.push(found.length);
      draft = change(draft, found);
    },
  };
}
