import { expect, test } from 'vitest';
import { approaches } from '../../../src/core/method/approaches.ts';
import { cardKinds, cards } from '../../../src/core/method/cards.ts';
import { steps } from '../../../src/core/method/steps.ts';
import { strategies } from '../../../src/core/method/strategies.ts';
import { handoutPage } from '../../../src/core/report/handout-page.ts';
import { cardsIn } from '../../../src/core/workshop/capture/card-text.ts';

const page = handoutPage();

test('the handout has a sheet a step with its questions and a place to write', () => {
  for (const { number, title, talk } of Object.values(steps)) {
    expect(page).toContain(`## Step ${number}: ${title}\n`);
    for (const question of talk) expect(page).toContain(`- ${question}\n`);
  }
  expect(page.match(/^_{48}$/gm)?.length).toBeGreaterThan(20);
});

test('the handout has all strategies with their approaches', () => {
  for (const { title, stance, focusQuestion } of Object.values(strategies))
    for (const words of [`### ${title}\n`, stance, focusQuestion]) expect(page).toContain(words);
  for (const { title, inPractice } of Object.values(approaches))
    expect(page).toContain(`- **${title}**: ${inPractice}`);
});

test('the handout has sheets for dots and for impact and effort, whose corners say what they are', () => {
  expect(page).toContain('| No. | Idea | Dots |');
  const corners = page.split('\n').filter((line) => /^\| impact [15] /.test(line));
  expect(corners).toEqual([
    '| impact 5 | quick win |  |  |  | big play |',
    '| impact 1 | fill-in |  |  |  | avoid |',
  ]);
});

test('the handout has blank cards of each kind, which are nothing when they are pasted back', () => {
  const found = cardsIn(page).filter((piece) => typeof piece !== 'string');
  for (const kind of cardKinds)
    expect(found.filter((card) => card.kind === kind)).toHaveLength(cards[kind].copies);
  expect(found.flatMap(({ values }) => [...values.values()])).toEqual([]);
});
