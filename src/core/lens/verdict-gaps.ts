import { type LensWords, plainWords } from '../report/lens-section.ts';
import { listed } from '../report/story/phrases.ts';
import { type Asked, refused, unanswered, type Verdicts, wordless } from './verdict-fields.ts';

const gaps = [
  ['answered with no', refused],
  ['answered without words', wordless],
  ['not answered yet', unanswered],
] as const;

/** What of some questions is answered with no, without words or not at all: `Data, not answered yet: protection.` */
export function verdictGaps(
  title: string,
  asks: Readonly<Record<string, Asked>>,
  answers: Verdicts | undefined,
): readonly LensWords[] {
  return gaps.flatMap(([words, keysOf]) => {
    const titles = keysOf(asks, answers).map((key) => asks[key]?.title.toLowerCase() ?? key);
    return titles.length > 0 ? [plainWords(`${title}, ${words}: ${listed(titles)}.`)] : [];
  });
}
