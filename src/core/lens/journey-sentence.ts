import { stageIds } from '../method/journey.ts';
import { sentenceOf } from '../sentence.ts';
import { broadcastStages, funnelEnd, holesIn } from './journey-faults.ts';
import type { JourneyAnswers } from './journey-fields.ts';
import { type JourneyMap, journeyMapOf, servedStages } from './journey-map.ts';
import { stageName } from './journey-words.ts';
import type { LensFacts } from './lens-facts.ts';

/** How much of the way concepts serve, and what does not hold; empty where nothing was answered. */
export function journeySentence({ plan }: LensFacts, answers: JourneyAnswers): string {
  const map = journeyMapOf(plan, answers);
  const isCovered = map.concepts.some(({ isWithheld }) => isWithheld);
  if (servedStages(map).length === 0 && (isCovered || map.path.length === 0)) return '';
  return sentenceOf([
    servedWords(map, isCovered),
    loneBarriers(holesIn(map).length),
    lonelyBroadcast(broadcastStages(map).length),
  ]);
}

function servedWords(map: JourneyMap, isCovered: boolean): string {
  const served = servedStages(map);
  const end = funnelEnd(map);
  if (served.length === 0) return 'No concept has a place on the customer’s way yet';
  if (served.length === stageIds.length) return 'Concepts work at every stage from awareness to advocacy';
  const stages = `Concepts work ${isCovered ? 'at least ' : ''}at ${served.length} of ${stageIds.length} stages of the customer’s way`;
  return end ? `${stages} and end at ${stageName(end.last)}` : stages;
}

function loneBarriers(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'one barrier stands alone where it bites'
    : `${count} barriers stand alone where they bite`;
}

function lonelyBroadcast(count: number): string {
  if (count === 0) return '';
  return `broadcast alone reaches customers at ${count === 1 ? 'one place' : `${count} places`}`;
}
