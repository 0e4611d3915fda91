import { describe, expect, test } from 'vitest';
import { startQuestions } from '../../../../src/core/workshop/questions/start.ts';
import { wrap } from '../../../../src/core/wrap.ts';
import { answered, asked, formAnswer, onDesk, rowsOf } from '../answering.ts';

describe('the first screen', () => {
  const [first] = startQuestions(onDesk(''));
  const words = first?.question.guidance.join('\n') ?? '';

  test('asks for the name, tells the five steps, where answers are kept, and the keys', () => {
    expect(first?.question.prompt).toBe('What shall we call this project?');
    expect(words.match(/^[1-5] .*$/gm)).toHaveLength(5);
    for (const said of [
      'Talk first, type what you agree',
      'Every answer is saved, on this computer only',
      'Enter goes on',
      'Esc goes back',
      '? is help',
      '/ is more',
    ])
      expect(words).toContain(said);
  });

  test('fits on a wall of 80 by 24', () => {
    const lines = first?.question.guidance.flatMap((text) => [
      ...text.split('\n').flatMap((line) => wrap(line, 76, (words) => words.length)),
      '',
    ]);
    // Heading, rule, prompt, the line to type on and the footer take nine rows with what is blank between them.
    expect(lines?.length).toBeLessThanOrEqual(15);
  });
});

describe('who is in the room', () => {
  test('is one screen that can be passed', () => {
    const draft = onDesk('');
    const room = asked(startQuestions(draft), '/workshop');
    expect(room.question.open.length).toBeGreaterThan(0);
    expect(answered(draft, room, formAnswer({})).text).toBe(draft.text);
  });

  test('takes people as they are called out, and today as a word', () => {
    const draft = onDesk('');
    const room = asked(startQuestions(draft), '/workshop');
    const answer = formAnswer({
      'workshop/participants': 'Ada Moreau, Jonas Lind; Ines Ferreira',
      'workshop/decisionRule': 'Consent',
      'workshop/date': 'today',
    });
    expect(answered(draft, room, answer).plan.workshop).toEqual({
      participants: ['Ada Moreau', 'Jonas Lind', 'Ines Ferreira'],
      decisionRule: 'Consent',
      date: '2026-11-21',
    });
  });

  test('is not asked again once something was said', () => {
    const room = asked(startQuestions(onDesk('workshop:\n  scribe: Jonas Lind\n')), '/workshop');
    expect(room.question.open).toEqual([]);
    expect(rowsOf(room).find(({ label }) => label === 'Scribe')?.value).toBe('Jonas Lind');
  });
});
