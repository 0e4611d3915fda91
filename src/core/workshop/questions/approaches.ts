import { type ApproachId, approaches, approachesOf, approachTitle } from '../../method/approaches.ts';
import { isKept, isSetAside } from '../../method/concepts.ts';
import { type StrategyId, strategies } from '../../method/strategies.ts';
import { once } from '../../once.ts';
import type { Edit } from '../../plan/edit.ts';
import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { lineFor } from '../line.ts';
import type { Column } from '../question.ts';

/** Tags all ideas of a strategy with its approaches, a digit each; undefined where it has no ideas. */
export function approachesAsking(draft: Draft, strategy: StrategyId): Asking | undefined {
  const { plan } = draft;
  const own = [...plan.concepts].filter(
    ([, concept]) => concept.strategy === strategy && !isSetAside(concept.status),
  );
  if (own.length === 0) return undefined;
  const id = `/concepts/${strategy}/approach`;
  const untagged = own.filter(([, { approach }]) => approach === undefined);
  const columns = columnsOf(strategy);
  const rows = once(() => own.map(([concept]) => lineFor(draft, concept)));
  return {
    question: {
      kind: 'grid',
      ...settingOf('concepts'),
      topic: strategy,
      id,
      prompt: `${strategies[strategy].title}: which approach does each idea take?`,
      guidance: [],
      // Asked once for all of them; from then on only an idea that is kept needs its tag.
      open: [
        ...(untagged.length === own.length ? [id] : []),
        ...untagged
          .filter(([, { status }]) => isKept(status))
          .map(([concept]) => `/concepts/${concept}/approach`),
      ],
      get rows() {
        return rows();
      },
      columns,
      ticks: new Map(own.map(([concept, { approach }]) => [concept, approach ? [approach] : []])),
      single: true,
      makes: [],
    },
    edits: (answer, now) =>
      answer.kind === 'grid'
        ? own.flatMap(([concept]) => tagEdits(concept, columns, answer.ticks.get(concept)?.[0], now))
        : [],
  };
}

function columnsOf(strategy: StrategyId): readonly Column[] {
  const others = { id: 'other', number: '', label: approachTitle('other'), group: '' };
  return [
    ...approachesOf(strategy).map((id) => ({
      id,
      number: '',
      label: approachTitle(id),
      group: '',
      detail: approaches[id].inPractice,
    })),
    { ...others, detail: 'none of these fits' },
  ];
}

/** An approach of another strategy has no column here: it was not asked about, so it stays until one is ticked. */
function tagEdits(
  concept: string,
  columns: readonly Column[],
  ticked: string | undefined,
  { plan }: Draft,
): readonly Edit[] {
  const path = ['concepts', concept, 'approach'];
  const old: ApproachId | undefined = plan.concepts.get(concept)?.approach;
  if (ticked === old) return [];
  if (ticked !== undefined) return [{ kind: 'set', path, value: ticked }];
  return columns.some(({ id }) => id === old) ? [{ kind: 'remove', path }] : [];
}
