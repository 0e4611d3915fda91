/** A plan that both sides start from. */
export const start = `cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers:
    statement: Answer customers' questions faster
    level: direct
  fewer-lost-flyers:
    statement: Lose fewer frequent flyers
    level: direct
segments:
  frequent-flyers:
    name: Frequent flyers
    serves: [faster-answers]
    barriers:
      desk-queues: {statement: Queues at the desk}
`;

const [first, second] = ["Answer customers' questions faster", 'Lose fewer frequent flyers'];

/** Each says the same statement anew, in another way. */
export const oursReworded = start.replace(first, 'Answer every question within a minute');
export const theirsReworded = start.replace(first, 'Answer before customers ask');

/** Each adds an objective at the end of the same section, where git sees one conflict of lines. */
export const oursAdded = withObjective(start, 'rebook-at-once', 'Rebook at once');
export const theirsAdded = withObjective(start, 'refund-at-once', 'Refund at once');

/** Another field of another element. */
export const theirsElsewhere = start.replace(second, 'Lose no frequent flyer');

/** A plan with one objective more. */
export function withObjective(plan: string, id: string, statement: string): string {
  return plan.replace('segments:\n', `  ${id}:\n    statement: ${statement}\n    level: direct\nsegments:\n`);
}

/** The lines of a text that begin a conflict. */
export function markersIn(text: string): number {
  return text.match(/^<{7} /gm)?.length ?? 0;
}
