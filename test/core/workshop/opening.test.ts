import { expect, test } from 'vitest';
import { stepIds } from '../../../src/core/method/steps.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { openingAsking } from '../../../src/core/workshop/opening.ts';
import { minutesOf } from '../../../src/core/workshop/timebox.ts';
import { wrap } from '../../../src/core/wrap.ts';
import { onDesk } from './answering.ts';

test.each(stepIds)(
  'step %s opens with what it is for, what to talk about, what comes out and how long it takes',
  (step) => {
    const { question } = openingAsking(onDesk(''), step);
    expect(question).toMatchObject({
      kind: 'menu',
      id: `/open/${step}`,
      step,
      open: [`/open/${step}`],
      choices: [{ id: 'begin', label: 'Begin' }],
    });
    const words = question.guidance.join('\n');
    expect(words).toContain('Talk about:\n· ');
    expect(words).toMatch(/What comes out: \S.*\. About \d+ minutes\.$/);
  },
);

test.each(stepIds)('the opening of step %s takes half a screen', (step) => {
  const { guidance } = openingAsking(onDesk(''), step).question;
  const lines = guidance.flatMap((text) => [
    '',
    ...text.split('\n').flatMap((line) => wrap(line, 76, (words) => words.length)),
  ]);
  expect(lines.length).toBeLessThanOrEqual(14);
});

test.each(stepIds)('the opening of step %s gives it the minutes of the day that is timed', (step) => {
  for (const hours of [2, 4, 8]) {
    const draft = draftOf(readPlan('cnsg: 1\ntitle: Nordair\n'), '2026-11-21', undefined, hours);
    expect(openingAsking(draft, step).question.guidance.at(-1)).toContain(
      `About ${minutesOf(hours, step)} minutes.`,
    );
  }
});
