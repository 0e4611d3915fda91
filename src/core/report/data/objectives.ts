import { firstLine } from '../../plan/every-element.ts';
import type { ObjectiveData } from '../plan-data.ts';
import type { Index } from './index-of.ts';
import { text } from './text.ts';

/** The objectives in the plan's order. */
export function objectivesData({ plan, links, ref, refs }: Index): readonly ObjectiveData[] {
  return [...plan.objectives].map(([id, { statement, level, owner }]) => ({
    ...ref(id),
    statement: text(statement),
    more: text(statement).trim().replace(firstLine, '').trim(),
    level: level ?? null,
    owner: text(owner),
    supports: refs(links.named(id, 'supports')),
    supportedBy: refs(links.naming('objective', 'supports', id)),
    segments: refs(links.naming('segment', 'serves', id)),
    metrics: refs(links.naming('metric', 'objectives', id)),
  }));
}
