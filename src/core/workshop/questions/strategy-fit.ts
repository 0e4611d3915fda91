import { type StrategyId, strategies } from '../../method/strategies.ts';
import { once } from '../../once.ts';
import type { Edit } from '../../plan/edit.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { labelFor, lineFor } from '../line.ts';
import { linkedAt, listEdits, relinked } from '../links.ts';
import { type Makeable, madeElements, newBarrier, newSegment } from '../on-the-spot.ts';
import type { Answer, Column, Making } from '../question.ts';
import { stillTaken } from './still-taken.ts';

/**
 * Which barriers each strategy answers. Whom it serves follows from them: a segment is a column of its own only as
 * long as no barrier of it is known. Undefined where there is no strategy, or nobody to serve.
 */
export function strategyFitAsking(draft: Draft, chosen: readonly StrategyId[]): Asking | undefined {
  const { plan } = draft;
  if (chosen.length === 0 || plan.segments.size === 0) return undefined;
  const columns = once(() => [...plan.segments.keys()].flatMap((id) => columnsOf(draft, id)));
  const ticks = once(() => new Map(chosen.map((id) => [id, ticksOf(draft, id)])));
  return {
    question: {
      kind: 'grid',
      ...settingOf('strategies'),
      id: '/strategies/fit',
      prompt: 'Which barriers does each strategy answer?',
      guidance: ['Whom a strategy serves follows from the barriers that it answers.'],
      open: chosen.flatMap((id) => openPaths(draft, id)),
      rows: chosen.map((id) => ({ id, number: '', label: strategies[id].title })),
      single: false,
      makes: makingsOf(draft),
      get columns() {
        return columns();
      },
      get ticks() {
        return ticks();
      },
    },
    edits: (answer, now) => (answer.kind === 'grid' ? fitEdits(draft, chosen, answer, now) : []),
  };
}

function barriersOf({ segments }: Plan, segment: string): readonly string[] {
  return [...(segments.get(segment)?.barriers?.keys() ?? [])];
}

function columnsOf(draft: Draft, segment: string): readonly Column[] {
  const barriers = barriersOf(draft.plan, segment);
  const group = labelFor(draft, segment);
  return (barriers.length > 0 ? barriers : [segment]).map((id) => ({ ...lineFor(draft, id), group }));
}

function ticksOf(draft: Draft, strategy: StrategyId): readonly string[] {
  const bare = linkedAt(draft, ['strategies', strategy, 'segments']).filter(
    (id) => barriersOf(draft.plan, id).length === 0,
  );
  return [...bare, ...linkedAt(draft, ['strategies', strategy, 'barriers'])];
}

/** A strategy for a segment whose barriers are not known is asked for the segment only. */
function openPaths(draft: Draft, strategy: StrategyId): readonly string[] {
  const [segments, barriers] = (['segments', 'barriers'] as const).map((key) =>
    linkedAt(draft, ['strategies', strategy, key]),
  );
  const isBare = segments?.every((id) => barriersOf(draft.plan, id).length === 0);
  if (segments?.length === 0) return [`/strategies/${strategy}/segments`];
  return barriers?.length === 0 && !isBare ? [`/strategies/${strategy}/barriers`] : [];
}

function makeablesOf(draft: Draft): readonly Makeable[] {
  return [...[...draft.plan.segments.keys()].map((id) => newBarrier(draft, id)), newSegment];
}

function makingsOf(draft: Draft): readonly Making[] {
  return makeablesOf(draft).map(({ id, label, path }) => ({
    id,
    label,
    group: path[1] === undefined ? 'New segments' : labelFor(draft, path[1]),
  }));
}

function fitEdits(
  asked: Draft,
  chosen: readonly StrategyId[],
  answer: Answer & { kind: 'grid' },
  now: Draft,
): readonly Edit[] {
  const made = madeElements(now, answer.made ?? [], makeablesOf(asked));
  const shown = new Set([
    ...[...asked.plan.segments.keys()].flatMap((id) => columnsOf(asked, id).map((column) => column.id)),
    ...made.makingOf.keys(),
  ]);
  const segmentOf = segmentsByColumn(now.plan, made.makingOf);
  return [
    ...made.edits,
    ...chosen.flatMap((strategy) => {
      const ticked = (answer.ticks.get(strategy) ?? []).map((id) => made.idOf.get(id) ?? id);
      const edits = strategyEdits(['strategies', strategy], now, { ticked, shown, segmentOf });
      return stillTaken(edits, now);
    }),
  ];
}

/** The segment that each barrier, or the segment itself, stands for. */
function segmentsByColumn(plan: Plan, makingOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const segments = [...plan.segments.keys()];
  const owned = segments.flatMap((segment) => barriersOf(plan, segment).map((id) => [id, segment] as const));
  const made = [...makingOf].map(([id, making]) => {
    const segment = segments.find((one) => making === `barrier/${one}`);
    return [id, segment ?? id] as const;
  });
  return new Map([...segments.map((id) => [id, id] as const), ...owned, ...made]);
}

interface Ticked {
  readonly ticked: readonly string[];
  readonly shown: ReadonlySet<string>;
  readonly segmentOf: ReadonlyMap<string, string>;
}

function strategyEdits(
  path: readonly string[],
  now: Draft,
  { ticked, shown, segmentOf }: Ticked,
): readonly Edit[] {
  const isSegment = (id: string) => segmentOf.get(id) === id;
  const barriers = linkedAt(now, [...path, 'barriers']);
  const segments = linkedAt(now, [...path, 'segments']);
  const barriersNow = relinked(
    barriers,
    shown,
    ticked.filter((id) => !isSegment(id)),
  );
  const servedBy = (ids: readonly string[]) => new Set(ids.map((id) => segmentOf.get(id) ?? id));
  const [before, after] = [servedBy(barriers), servedBy(barriersNow)];
  // A segment was asked about where it is a column, and where a barrier of it was taken off.
  const asked = new Set([
    ...[...shown].filter(isSegment),
    ...[...before].filter((id) => !after.has(id)),
    ...after,
  ]);
  const served = [...ticked.filter(isSegment), ...after];
  return [
    ...listEdits([...path, 'barriers'], barriers, barriersNow),
    ...listEdits([...path, 'segments'], segments, relinked(segments, asked, served)),
  ];
}
