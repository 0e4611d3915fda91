import type { Edit } from '../../plan/edit.ts';
import type { Asking, Setting } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { lineFor } from '../line.ts';
import { type Direction, directionWords } from '../metric-line.ts';
import { wrongWay } from '../metric-remark.ts';
import type { Column } from '../question.ts';

// The keys of a literal are exactly its type's; Object.keys is typed as string[].
const directions = Object.keys(directionWords) as Direction[];

const columns: readonly Column[] = directions.map((id) => ({
  id,
  number: '',
  label: directionWords[id].does,
  group: 'The number',
}));

/** Which way the numbers should go that do not say so, or that point the other way; undefined where all are clear. */
export function directionQuestion(draft: Draft, setting: Setting): Asking | undefined {
  const unclear = [...draft.plan.metrics].filter(
    ([, metric]) => metric.direction === undefined || wrongWay(metric) !== undefined,
  );
  if (unclear.length === 0) return undefined;
  return {
    question: {
      kind: 'grid',
      ...setting,
      prompt: 'Which way should these numbers go?',
      guidance: unclear.some(([, metric]) => wrongWay(metric) !== undefined)
        ? ['Where the numbers and the tick disagree, mend the one that is wrong.']
        : [],
      id: '/metrics/direction',
      open: unclear.map(([id, metric]) => `/metrics/${id}/direction${wrongWay(metric) ? '/against' : ''}`),
      rows: unclear.map(([id]) => lineFor(draft, id)),
      columns,
      ticks: new Map(unclear.map(([id, { direction }]) => [id, direction ? [direction] : []])),
      single: true,
      makes: [],
    },
    // A metric is clear as soon as it is ticked, and may still be ticked otherwise: the answer says which are meant.
    edits: (answer, now) => (answer.kind === 'grid' ? directionEdits(answer.ticks, now) : []),
  };
}

function directionEdits(ticks: ReadonlyMap<string, readonly string[]>, { plan }: Draft): readonly Edit[] {
  return [...ticks].flatMap(([id, [ticked]]): readonly Edit[] => {
    const metric = plan.metrics.get(id);
    if (!metric || ticked === metric.direction) return [];
    const path = ['metrics', id, 'direction'];
    return ticked === undefined ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value: ticked }];
  });
}
