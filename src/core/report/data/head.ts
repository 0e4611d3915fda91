import { everyElement } from '../../plan/every-element.ts';
import { byline } from '../byline.ts';
import { labels, planStatusWords } from '../labels.ts';
import type { PlanData } from '../plan-data.ts';
import type { Index } from './index-of.ts';
import { dayWords } from './log.ts';
import { text } from './text.ts';

type Head = Pick<
  PlanData,
  'title' | 'organisation' | 'language' | 'status' | 'statusWords' | 'byline' | 'summary' | 'ask'
>;

/** What the plan says of itself. */
export function headData({ plan, figures }: Index): Head {
  const status = plan.status ?? 'draft';
  return {
    title: plan.title?.trim() || labels.untitled,
    organisation: text(plan.organisation),
    language: languageTag(plan.language),
    status,
    statusWords: planStatusWords[status],
    byline: byline(plan, figures),
    summary: text(plan.summary),
    ask: text(plan.ask),
  };
}

/** A tag that browsers and screen readers know; English for anything else. */
function languageTag(typed: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(typed?.trim())[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Who worked on the plan, when and by which rules. */
export function workshopData(index: Index): PlanData['workshop'] {
  const workshop = index.plan.workshop ?? {};
  const votes = workshop.votesPerPerson;
  return {
    scope: text(workshop.scope),
    date: text(workshop.date),
    dateWords: dayWords(workshop.date, index),
    facilitator: text(workshop.facilitator),
    scribe: text(workshop.scribe),
    sponsor: text(workshop.sponsor),
    participants: workshop.participants ?? [],
    decisionRule: text(workshop.decisionRule),
    votesPerPerson: votes ?? null,
    votesPerPersonWords: votes === undefined ? '' : index.figures.number(votes),
  };
}

/** The states that were recorded, oldest first. */
export function revisionsData(index: Index): PlanData['revisions'] {
  return (index.plan.revisions ?? []).map(({ number, date, note, by }) => ({
    number: number ?? null,
    date: text(date),
    dateWords: dayWords(date, index),
    note: text(note),
    by: text(by),
  }));
}

/** The findings that the team set aside, element by element. */
export function waiversData({ plan, ref }: Index): PlanData['waivers'] {
  return [...everyElement(plan)].flatMap(({ id, element }) =>
    Object.entries(element.waivers ?? {}).map(([code, reason]) => ({
      element: ref(id),
      code,
      reason: typeof reason === 'string' ? reason : '',
    })),
  );
}
