import type { LensBlock } from '../report/lens-section.ts';
import { plainWords, verdictWords } from '../report/lens-section.ts';
import type { Asks, Verdicts } from './verdict-fields.ts';

/** Questions with their verdicts and the words to them, as a table; none as long as none is answered. */
export function verdictTable(head: string, asks: Asks, answers: Verdicts = {}): readonly LensBlock[] {
  const rows = Object.entries(asks).flatMap(([key, { prompt }]) => {
    const { answer, words = '' } = answers[key] ?? {};
    return answer === undefined ? [] : [[plainWords(prompt), verdictWords(answer), plainWords(words)]];
  });
  return rows.length > 0 ? [{ kind: 'table', head: [head, 'Answer', 'In words'], rows }] : [];
}
