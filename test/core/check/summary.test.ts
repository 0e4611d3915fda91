import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { bestQuestions, countWords, stepTitle } from '../../../src/core/check/summary.ts';
import type { Diagnostic, Severity } from '../../../src/core/diagnostic.ts';
import { checkDay, partialPlan } from './checked.ts';

function finding(code: string, severity: Severity, question?: string): Diagnostic {
  return {
    code,
    name: 'unanswered-barrier',
    severity,
    message: 'Nothing answers it',
    help: 'Answer it',
    path: '',
    position: { line: 1, column: 1 },
    ...(question !== undefined && { question }),
  };
}

describe('the best questions', () => {
  test('are those of the gravest findings, then those of the earliest step', () => {
    const found = [
      finding('CNSG101', 'hint', 'What will it be judged on?'),
      finding('CNSG903', 'error', 'Which of the two?'),
      finding('CNSG501', 'warning', 'What would show it?'),
      finding('CNSG201', 'warning', 'Wer zählt?'),
      finding('CNSG032', 'error'),
    ];
    expect(bestQuestions(found, 3)).toEqual(['Which of the two?', 'Wer zählt?', 'What would show it?']);
    expect(bestQuestions(found, 9).at(-1)).toBe('What will it be judged on?');
  });

  test('are asked once each, and there are none where nothing is found', () => {
    const twice = [finding('CNSG101', 'hint', 'Who?'), finding('CNSG102', 'hint', 'Who?')];
    expect(bestQuestions(twice, 3)).toEqual(['Who?']);
    expect(bestQuestions([], 3)).toEqual([]);
  });

  test('begin at the beginning of an empty plan', () => {
    const { diagnostics } = checkPlan(partialPlan(''), {}, checkDay);
    expect(bestQuestions(diagnostics, 1)).toEqual(['What will this project be judged on?']);
  });
});

test.each([
  [[], 0, 'nothing to mend'],
  [[], 2, 'nothing to mend; 2 TBD'],
  [['error'], 0, '1 error'],
  [['hint', 'warning', 'hint', 'error', 'error'], 1, '2 errors, 1 warning, 2 hints; 1 TBD'],
] as const)('%j and %i TBD are counted as: %s', (severities, tbds, words) => {
  expect(
    countWords(
      severities.map((severity) => finding('CNSG101', severity)),
      tbds,
    ),
  ).toBe(words);
});

test.each([
  ['CNSG032', 'The form of the file'],
  ['CNSG101', 'Step 1: Objectives'],
  ['CNSG513', 'Step 5: Impact'],
  ['CNSG990', 'Across the steps'],
])('%s stands under: %s', (code, title) => {
  expect(stepTitle(code)).toBe(title);
});
