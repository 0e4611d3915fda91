import { describe, expect, test } from 'vitest';
import { type Ballots, holdBallots } from '../../../src/core/workshop/ballots.ts';
import { change, type Draft } from '../../../src/core/workshop/draft.ts';
import type { Question, Reply, TextQuestion } from '../../../src/core/workshop/question.ts';
import { onDesk } from './on-desk.ts';

const concepts = {
  rebook: { title: 'Rebook in two taps' },
  status: { title: 'Status by text', assessment: { votes: 2 } },
  auction: { title: 'Auction of the last seats', status: 'dropped' },
};
const workshop = {
  participants: ['Ingrid Solheim', 'Ida Holm', 'Per Nygaard, Hamnes station'],
  sponsor: 'Ingrid Solheim, head of customer service',
  votesPerPerson: 3,
};
const draft = onDesk({ workshop, concepts });

/** A vote in which everybody says what the list says, one after the other. */
async function vote(
  said: readonly (string | 'BACK' | 'LEAVE' | 'MORE')[],
  on: Draft = draft,
  kept?: Ballots,
) {
  const asked: Question[] = [];
  const remembered: Ballots[] = [];
  const poll = await holdBallots(
    async (question) => {
      const words = said[asked.length];
      asked.push(question);
      if (words === undefined) throw new Error(`Nobody answers ${question.prompt}`);
      return replyOf(words);
    },
    on,
    kept,
    (ballots) => remembered.push(ballots),
  );
  const after = poll.kind === 'counted' ? change(on, poll.edits) : on;
  const dots = [...after.plan.concepts].map(([id, { assessment }]) => [id, assessment?.votes]);
  return { poll, asked, remembered, dots: Object.fromEntries(dots) };
}

function replyOf(words: string): Reply {
  if (words === 'BACK') return { kind: 'back' };
  if (words === 'LEAVE') return { kind: 'leave' };
  if (words === 'MORE') return { kind: 'more' };
  return { kind: 'answer', answer: { kind: 'text', text: words } };
}

function ballot(question: Question | undefined): TextQuestion {
  if (question?.kind !== 'text') throw new Error('A ballot is a text');
  return question;
}

describe('a secret vote', () => {
  test('asks everybody in turn, the sponsor last, and shows nothing that is typed', async () => {
    const { asked } = await vote(['1 2', '', '2 3']);
    expect(asked.map(({ prompt }) => prompt)).toEqual([
      'Ida Holm: which ideas get your 3 dots?',
      'Per Nygaard: which ideas get your 3 dots?',
      'Ingrid Solheim: which ideas get your 3 dots?',
    ]);
    expect(asked.map((question) => ballot(question).isHidden)).toEqual([true, true, true]);
    expect(ballot(asked[1]).value).toBeUndefined();
    expect(asked[2]?.guidance.join(' ')).toBe(
      'Nobody sees what you type. Write 3 2, 5 to give C3 two dots and C5 one; Enter alone gives none. You are the last. C1 Rebook in two taps · C2 Status by text',
    );
  });

  test('puts the totals on the ideas as one change, in the place of former ones', async () => {
    const { poll, dots } = await vote(['1 2, 2', '', '1']);
    expect(dots).toEqual({ rebook: 3, status: 1, auction: undefined });
    expect(poll).toMatchObject({ said: 'Everybody has voted: 4 dots on 2 ideas.' });
    expect((await vote(['1', '', ''])).dots).toEqual({ rebook: 1, status: undefined, auction: undefined });
  });

  test('holds each person to their dots', async () => {
    const { asked } = await vote(['1', '1', '1']);
    const { complaint } = ballot(asked[0]);
    expect(complaint?.('1 3, 2')).toBe('That is 4 dots; you have 3');
    expect(complaint?.('1 2, 2')).toBeUndefined();
    expect(complaint?.('3 1')).toBe('C3 is dropped, so it gets no dots');
    const { asked: again } = await vote(['1 4', '1', '1', '1']);
    expect(again.slice(0, 2).map(({ prompt }) => prompt.split(':')[0])).toEqual(['Ida Holm', 'Ida Holm']);
  });

  test('goes back to the voter before, whose dots are given anew', async () => {
    const { dots, asked } = await vote(['1 3', 'BACK', '2 1', '2 1', '2 1']);
    expect(dots).toEqual({ rebook: undefined, status: 3, auction: undefined });
    expect(asked[2]?.prompt).toContain('Ida Holm');
  });

  test('changes nothing when the first voter goes back or the room leaves', async () => {
    expect((await vote(['BACK'])).poll).toEqual({ kind: 'back' });
    expect((await vote(['1', 'LEAVE'])).poll).toEqual({ kind: 'left' });
  });

  test('is not disturbed by anything besides the question', async () => {
    expect((await vote(['MORE', '1', '', ''])).dots).toMatchObject({ rebook: 1 });
  });

  test('goes on where it was killed, and keeps nothing that tells who gave which dots', async () => {
    const { remembered } = await vote(['1 2', '2 3', 'LEAVE']);
    const kept = remembered.at(-1);
    expect(kept).toEqual({ voters: ['Ingrid Solheim'], totals: { rebook: 2, status: 3 } });
    const { dots, asked } = await vote(['1'], draft, kept);
    expect(asked).toHaveLength(1);
    expect(dots).toEqual({ rebook: 3, status: 3, auction: undefined });
  });

  test('asks how many people vote where nobody is named', async () => {
    const unnamed = onDesk({ concepts, workshop: { sponsor: 'Ingrid Solheim' } });
    const { asked } = await vote(['3', '', '', ''], unnamed);
    expect(asked.map(({ prompt }) => prompt)).toEqual([
      'How many people vote?',
      'Person 1: which ideas get your 5 dots?',
      'Person 2: which ideas get your 5 dots?',
      'Ingrid Solheim: which ideas get your 5 dots?',
    ]);
    expect(ballot(asked[0]).complaint?.('many')).toBe('Write a number from 1 to 50');
    expect((await vote([''], unnamed)).poll).toEqual({ kind: 'back' });
  });
});
