import type { Action } from '../plan/plan.ts';
import { anchor, cell } from './escape.ts';
import { elementLinks, type Fact, fact, factsOf } from './facts.ts';
import { itemHeadOf } from './head.ts';
import { labels } from './labels.ts';
import type { Source } from './source.ts';
import { told } from './told.ts';

/** What the workshop wrote down beside the five steps. */
export function logData(source: Source) {
  const { decisions, parkingLot, actions } = source.plan;
  return {
    decisions: [...decisions].map(([id, decision]) => ({
      ...itemHeadOf('decision', id, decision, source, 2),
      facts: [...factsOf('decision', decision, told.decision, source, 4), ...replacedBy(id, source)],
    })),
    parkingLot: [...parkingLot].map(([id, parked]) => ({
      ...itemHeadOf('parked', id, parked, source, 2),
      facts: factsOf('parked', parked, told.parked, source, 4),
    })),
    actions: [...actions].map(([id, action]) => ({
      anchorMarkdown: anchor(id),
      number: source.number(id),
      statementMarkdown: cell(action.statement?.trim() || id),
      ownerMarkdown: cell(action.owner?.trim() || labels.nobody),
      dueMarkdown: action.due?.trim() ? cell(source.figures.date(action.due)) : '–',
      stateMarkdown: cell(stateOf(action, source)),
    })),
  };
}

/** A decision that no longer stands says so. */
function replacedBy(id: string, source: Source): readonly Fact[] {
  const newer = source.links.naming('decision', 'replaces', id);
  return newer.length > 0 ? [fact(labels.replacedBy, elementLinks(newer, source))] : [];
}

function stateOf({ done }: Action, { figures }: Source): string {
  return done === undefined ? labels.todo : `${labels.done} ${figures.date(done)}`;
}
