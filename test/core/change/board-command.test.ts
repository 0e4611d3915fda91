import { describe, expect, it } from 'vitest';
import { boardCommand } from '../../../src/core/change/board-command.ts';
import type { NumberedPlan } from '../../../src/core/change/numbered-plan.ts';
import { removed } from '../../../src/core/change/remove.ts';
import type { ElementKind } from '../../../src/core/plan/fields.ts';
import { updatePlan } from '../../../src/core/plan/update.ts';
import { planned, those } from './planned.ts';

const ideas = planned(`cnsg: 1
title: Keep frequent flyers
segments:
  flyers: {name: Frequent flyers, barriers: {queues: {statement: Queues}}}
  desks: {name: Travel desks}
concepts:
${Array.from({ length: 12 }, (_, at) => `  idea-${at + 1}: {title: ${at === 6 ? 'Rebook by voice' : `Idea ${at + 1}`}, strategy: access}`).join('\n')}
metrics:
  time: {name: Time to rebook, concepts: {idea-8: {mechanism: No queue}}}
`);

function done(words: string, kind: ElementKind = 'concept', plan: NumberedPlan = ideas) {
  const deed = boardCommand(plan, kind, words);
  if (deed.kind === 'refused') return deed.why;
  if (deed.kind === 'open') return `opens ${deed.id}`;
  return deed.kind === 'change' || deed.kind === 'confirm' ? deed.said : deed.kind;
}

describe('a line on a board', () => {
  it.each([
    ['park 4 7 9-12', 'C4, C7 and C9–C12 are parked.'],
    ['PARK C4, c7: too early', 'C4 and C7 are parked: too early.'],
    ['park 9–10 because it waits: a year', 'C9 and C10 are parked: it waits: a year.'],
    ['drop 8: nobody asked', 'C8 Idea 8 is dropped: nobody asked.'],
    ['drop 8 because nobody asked', 'C8 Idea 8 is dropped: nobody asked.'],
    ['park rebook voice: later', 'C7 Rebook by voice is parked: later.'],
    ['move 3 5 connect', 'C3 and C5 are under Connect now. Connect is not one of your strategies.'],
    ['move 3-5 to Connect', 'C3–C5 are under Connect now. Connect is not one of your strategies.'],
    ['move voice connect', 'C7 Rebook by voice is under Connect now. Connect is not one of your strategies.'],
    ['move B1 S2', 'B1 Queues belongs to S2 Travel desks now.'],
    ['join 2 and 11', 'C11 Idea 11 is part of C2 Idea 2 now.'],
    ['merge 2 11 12', 'C11 and C12 are part of C2 Idea 2 now.'],
    ['remove 4', 'C4 Idea 4 is taken out.'],
    ['keep 3 5', 'C3 and C5 are on the shortlist.'],
    ['edit 3', 'opens /edit/idea-3'],
    ['edit S2', 'opens /edit/desks'],
    ['edit', 'opens /mend'],
    ['add', 'opens /add'],
    ['add connect', 'opens /add/connect'],
    ['add: Seats to swap', 'Concept added: Seats to swap.'],
    ['add connect: Seats to swap', 'Concept added: Seats to swap.'],
    ['add Access for wheelchairs', 'Concept added: Access for wheelchairs.'],
    ['undo', 'undo'],
  ])('%s', (words, said) => {
    expect(done(words)).toBe(said);
  });

  it.each<[ElementKind, string, string]>([
    ['barrier', 'move 1 2', 'B1 Queues belongs to S2 Travel desks now.'],
    ['barrier', 'add 2', 'opens /add/desks'],
    ['barrier', 'add S2', 'opens /add/desks'],
    ['barrier', 'add Travel desks: No overview', 'Barrier added: No overview, for S2 Travel desks.'],
    ['objective', 'add higher-order', 'opens /add/higher-order'],
    ['objective', 'add direct: Answer faster', 'Objective added: Answer faster.'],
    ['strategy', 'add connect', 'Strategy added: Connect.'],
  ])('on a board of %ss: %s', (kind, words, said) => {
    expect(done(words, kind)).toBe(said);
  });

  it.each([
    ['parc 4', '“parc” is nothing to do here. Did you mean park?'],
    ['4 7', 'What is to become of it? Begin with a word: park 4 7.'],
    ['', 'Nothing was typed. Write one of park, drop, remove, keep, join, move, edit, add or undo.'],
    ['park', 'Which ones? Write them behind it, like 4 7 9-12.'],
    ['park 40', 'There is no C40. Write the numbers as they stand on the screen.'],
    ['park 9-40', 'There is no C40. Write the numbers as they stand on the screen.'],
    ['park C9-B12', 'C9 to B12 is no range. Both ends need the same letter.'],
    ['move 3', 'Where to? Write it behind the numbers, like move 3 5 connect.'],
    [
      'move 3 conect',
      'There is no strategy “conect”. Write access, engage, customise, connect or collaborate.',
    ],
    ['join 2', 'It takes two to join. Write `join 2 11`: the first one stays.'],
    ['edit 3 4', 'One at a time. Write edit and one number, like edit 3.'],
    ['park idea', /^“idea” fits 11 elements: C1 Idea 1, C2 Idea 2, /],
    ['park nothing at all', /^There is no element “nothing at all” in the plan\. /],
  ])('refuses %j and says how to write it', (words, why) => {
    const told = done(words);
    if (typeof why === 'string') expect(told).toBe(why);
    else expect(told).toMatch(why);
    expect(boardCommand(ideas, 'concept', words).kind).toBe('refused');
  });

  it('shows first who refers to what goes', () => {
    expect(boardCommand(ideas, 'concept', 'remove 8')).toMatchObject({
      kind: 'confirm',
      affected: ['M1 Time to rebook (concepts)'],
      prompt: 'One other refers to C8 Idea 8. Take it out all the same?',
    });
    expect(boardCommand(planned(), 'segment', 'park 1: later')).toMatchObject({
      kind: 'confirm',
      prompt: 'Three others refer to S1 Frequent flyers. Park it all the same?',
    });
  });

  it('knows numbers by what they were when the workshop began', () => {
    const change = removed(ideas, those(ideas, 'C10'));
    const later = { ...updatePlan(ideas, change.edits), numbers: ideas.numbers };
    expect(done('park 9-12', 'concept', later)).toBe('C9, C11 and C12 are parked.');
    expect(done('park 10', 'concept', later)).toBe(
      'C10 is gone. Write the numbers as they stand on the screen.',
    );
  });
});
