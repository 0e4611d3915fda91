import { listed } from '../report/story/phrases.ts';
import { sentenceOf } from '../sentence.ts';
import type { LensFacts } from './lens-facts.ts';
import { unownedTouchpoints } from './readiness-faults.ts';
import type { ReadinessAnswers } from './readiness-fields.ts';
import { rolledUp } from './readiness-rolled-up.ts';

/** How much the chosen concepts wait for; empty where nothing is said. */
export function readinessSentence({ plan }: LensFacts, answers: ReadinessAnswers): string {
  const awaited = [
    ...counted(rolledUp(plan, answers, 'skills').length, 'skill'),
    ...counted(rolledUp(plan, answers, 'silos').length, 'bridge', ' between departments'),
  ];
  const unowned = counted(unownedTouchpoints(plan, answers).length, 'touchpoint');
  return sentenceOf([
    awaited.length > 0 ? `the chosen concepts wait for ${listed(awaited)}` : '',
    ...unowned.map((touchpoints) => `nobody leads ${touchpoints}`),
  ]);
}

/** `2 skills`; none at all are not told. */
function counted(count: number, word: string, behind = ''): readonly string[] {
  return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}${behind}`];
}
