import { type Gap, partsGap } from './gaps.ts';
import { type Asks, refused, titlesOf, unanswered, type Verdicts, wordless } from './verdict-fields.ts';

const faults = [
  ['answered with no', refused],
  ['answered without words', wordless],
  ['not answered yet', unanswered],
] as const;

/** What of some questions is answered with no, without words or not at all: `Data, not answered yet: “protection”.` */
export function verdictGaps(title: string, asks: Asks, answers: Verdicts | undefined): readonly Gap[] {
  return faults.flatMap(([words, found]) =>
    partsGap([], `${title}, ${words}:`, titlesOf(found(asks, answers))),
  );
}
