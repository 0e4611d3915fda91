import { sentenceOf } from '../sentence.ts';
import { weighedConcepts } from './concept-standing.ts';
import type { LensFacts } from './lens-facts.ts';
import type { Outline } from './outline.ts';
import { going } from './push-pull-faults.ts';
import { capabilityTitle, type PushPullAnswers } from './push-pull-fields.ts';
import { levelsInFigures, shortfalls } from './push-pull-levels.ts';
import { quoted } from './quoted.ts';

/** How many concepts pull, and where the data falls furthest short; empty where nothing is said. */
export function pushPullSentence({ plan }: LensFacts, answers: PushPullAnswers): string {
  return sentenceOf([directionWords(plan, answers), gapWords(answers)]);
}

function directionWords(plan: Outline, answers: PushPullAnswers): string {
  const all = weighedConcepts(plan).length;
  const [pull, push] = [going('pull', plan, answers).length, going('push', plan, answers).length];
  if (pull + push === 0) return '';
  if (pull === all) return 'every concept pulls';
  if (push === all) return 'every concept is push';
  if (pull === 0) return `none of ${all} concepts pulls yet`;
  return `${pull} of ${all} concepts ${pull === 1 ? 'pulls' : 'pull'}`;
}

function gapWords(answers: PushPullAnswers): string {
  const [widest] = shortfalls(answers);
  if (widest === undefined) return '';
  return `the widest gap in the data is ${quoted(capabilityTitle(widest))}, ${levelsInFigures(answers, widest)}`;
}
