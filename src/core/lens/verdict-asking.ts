import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { type LensCell, lensForm, type Words } from './asking.ts';
import type { LensRow } from './index.ts';
import type { VerdictField, Verdicts } from './verdict-fields.ts';

/** Questions that take a verdict, on one screen, each told beside its row: the answer, and under it the words. */
export function verdictAsking(
  draft: Draft,
  row: LensRow,
  at: readonly string[],
  words: Words,
  fields: Readonly<Record<string, VerdictField>>,
  answers: Verdicts = {},
): Asking | undefined {
  const cells = Object.entries(fields).flatMap(([key, { label, fields: own }]): readonly LensCell[] => [
    {
      path: [...at, key, 'answer'],
      field: own.answer,
      value: answers[key]?.answer,
      label,
      hint: own.answer.description,
    },
    {
      path: [...at, key, 'words'],
      field: own.words,
      value: answers[key]?.words,
      hint: own.words.description,
    },
  ]);
  const unsaid = Object.values(fields).map(({ label, description }) => `${label}: ${description}`);
  // Screens that fill the lens itself still need a name of their own.
  return lensForm(draft, row, at.length > 0 ? at : ['tests'], { ...words, unsaid }, cells);
}
