import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stepIds } from '../../../src/core/method/steps.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { visibleLine } from '../../../src/core/visible.ts';
import { askingsOf, findAsking } from '../../../src/core/workshop/agenda.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import type { Question } from '../../../src/core/workshop/question.ts';
import { questionHelp } from '../../../src/core/workshop/question-help.ts';
import { quietly } from '../../../src/core/workshop/quiet.ts';

const nordair = readFileSync(
  join(import.meta.dirname, '../../../examples/nordair/nordair.cnsg.yaml'),
  'utf8',
);
const draft = draftOf(readPlan(nordair), '2026-11-21');
const questions: readonly Question[] = (['start', ...stepIds, 'end'] as const).flatMap((part) =>
  askingsOf(draft, part).map(({ question }) => question),
);
const rows = questions.map((question): [string, Question] => [question.id, question]);

function helpOn(id: string): string {
  const found = findAsking(draft, id);
  if (!found) throw new Error(`There is no question ${id}`);
  return questionHelp(found.question);
}

/** A menu with one way to go on is explained by its words. */
function hasChoice(question: Question): boolean {
  return question.kind !== 'menu' || question.choices.length > 1;
}

test.each(rows)('help of %s says what is asked, how to answer it, and gives an example', (_id, question) => {
  const help = questionHelp(question);
  expect(help.startsWith(`# ${visibleLine(question.prompt)}\n`)).toBe(true);
  for (const words of question.guidance) expect(help).toContain(words);
  expect(help).toMatch(/^- .*\bEnter\b/m);
  if (hasChoice(question)) expect(help).toMatch(/^For example:(?: \S|\n\n- \S)/m);
});

test.each(rows)('the words of the help of %s are plain and whole sentences', (_id, question) => {
  const ways = questionHelp({ ...question, guidance: [] })
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .slice(0, 2);
  for (const way of ways) expect(way).toMatch(/^- [A-Z@].*[.:]$|^- .*: \S/);
  expect(questionHelp(question)).not.toMatch(/undefined|\[object|please|oops|!$/im);
});

describe('the example', () => {
  test('of a list shows what two colons are for', () => {
    expect(helpOn('/decisions')).toContain(
      'For example: Start with rebooking on one route :: Most cancellations',
    );
  });

  test('stands there once where the screen gives one already', () => {
    expect(helpOn('/objectives/higher-order').match(/For example/g)).toHaveLength(1);
  });

  test('of a form has a line for each of its fields, and one for rows that are alike', () => {
    expect(helpOn('/segments/frequent-flyers')).toContain('- What they get: Back on a plane before the desk');
    expect(helpOn('/concepts/scores')).toContain('For example: 5 2');
    expect(helpOn('/strategies/others')).toContain('For example: Content shortens no queue');
  });

  test('of a board is a line that can be typed there', () => {
    for (const question of questions) {
      if (question.kind !== 'board' || !question.id.startsWith('/concepts')) continue;
      const [, example = ''] = /For example:\n\n- (.*)/.exec(questionHelp(question)) ?? [];
      expect(question.complaint(example)).toBeUndefined();
    }
  });
});

describe('how to answer', () => {
  const segment = helpOn('/concepts/access');

  test('tells of pasted lists and cards, of two colons and of @', () => {
    expect(segment).toContain('bullets and numbers go');
    expect(segment).toContain('A filled card of the handout can be pasted too');
    expect(segment).toContain('Behind two colons you can say more: description.');
    expect(segment).toContain('@ and the name or number of a segment');
  });

  test('tells of cards only where there are some', () => {
    expect(helpOn('/segments/frequent-flyers/barriers')).not.toContain('card');
  });

  test('tells of the question mark where one can be typed', () => {
    expect(helpOn('/metrics/numbers')).toContain('A ? stands for what nobody here knows');
    expect(helpOn('/metrics/mechanism')).not.toContain('A ? stands');
  });

  test('says that a drafted text is taken by Enter', () => {
    const [drafted] = questions.filter((question) => question.kind === 'text' && question.draft);
    expect(drafted && questionHelp(drafted)).toContain('Enter takes them');
  });

  test('leaves out the keys of a screen where there is none', () => {
    const found = findAsking(draft, '/strategies');
    expect(found && questionHelp(found.question, [])).not.toContain('Space');
  });
});

test('an expert who sees bare prompts finds the guidance in help', async () => {
  let seen: Question | undefined;
  const interviewer = quietly({
    ask: async (question) => {
      seen = question;
      return { kind: 'leave' };
    },
  });
  const found = findAsking(draft, '/objectives/direct');
  if (found) await interviewer.ask(found.question, () => {}, []);
  expect(seen?.guidance).toEqual([]);
  expect(seen && questionHelp(seen)).toBe(helpOn('/objectives/direct'));
});
