import { workshopFacts } from '../facts.ts';
import { labels } from '../labels.ts';
import { logTold } from '../log-told.ts';
import type { PlanData } from '../plan-data.ts';
import type { Report } from '../report.ts';

/** What the workshop leaves besides the plan: decisions, actions, what was parked, votes, who was there. */
export const report: Report = {
  title: labels.minutes,
  summary: 'decisions, actions, parking lot, votes and participants',
  page: 'portrait',
  data: (plan) => ({
    workshop: workshopFacts(plan),
    ...logTold(plan),
    votes: votesCast(plan),
  }),
};

/** Concepts that got votes, most first. */
function votesCast({ concepts }: PlanData) {
  return concepts
    .filter(({ votes }) => votes !== null)
    .toSorted((one, other) => (other.votes ?? 0) - (one.votes ?? 0));
}
