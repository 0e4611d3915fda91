import type { Plan } from '../plan/plan.ts';
import type { Figures } from './figures.ts';
import { labels, planStatusWords } from './labels.ts';

/** `Nordair · Agreed · Revision 2, 21 November 2026`; empty when nothing of it was said. */
export function byline({ organisation, status, revisions }: Plan, { date }: Figures): string {
  const last = revisions?.at(-1);
  const number = last?.number === undefined ? '' : `${labels.revision} ${last.number}`;
  const revision = [number, last?.date === undefined ? '' : date(last.date)].filter(Boolean).join(', ');
  return [organisation, status && planStatusWords[status], revision]
    .filter((part) => part?.trim())
    .join(' · ');
}
