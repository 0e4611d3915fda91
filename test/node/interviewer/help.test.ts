import { expect, test } from 'vitest';
import { renderGuide } from '../../../src/node/interviewer/guide-page.ts';
import { helpPage } from '../../../src/node/interviewer/help.ts';
import { questions } from './questions.ts';

test('bullets and numbered lines of the guidance stay lines of their own', () => {
  const guidance = ['1 Objectives\n2 Customers', 'Talk about:\n· Who leaves most?\n· Who complains?'];
  const page = helpPage({ guide: () => '' }, { ...questions.title, guidance });
  const lines = renderGuide(page, 76, (_style, text) => text);
  expect(lines).toEqual(
    expect.arrayContaining([
      '1. Objectives',
      '2. Customers',
      'Talk about:',
      '• Who leaves most?',
      '• Who complains?',
    ]),
  );
});
