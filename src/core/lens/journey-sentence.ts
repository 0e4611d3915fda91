import { stageIds } from '../method/journey.ts';
import type { PlanData } from '../report/plan-data.ts';
import { broadcastStages, funnelEnd, holesIn } from './journey-holes.ts';
import { type JourneyAnswers, type JourneyMap, journeyMapOfReport, servedStages } from './journey-map.ts';
import { stageName } from './journey-words.ts';

/** How much of the way concepts serve, and what does not hold; empty where nothing was answered. */
export function journeySentence(data: PlanData, answers: JourneyAnswers): string {
  const map = journeyMapOfReport(data, answers);
  const isCovered = map.concepts.some((concept) => concept.isCovered);
  if (servedStages(map).length === 0 && (isCovered || map.path.length === 0)) return '';
  const faults = [loneBarriers(holesIn(map).length), lonelyBroadcast(broadcastStages(map).length)].filter(
    Boolean,
  );
  return `${[servedWords(map, isCovered), ...faults].join('; ')}.`;
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
  return count === 1 ? 'broadcast alone serves one place' : `broadcast alone serves ${count} places`;
}
