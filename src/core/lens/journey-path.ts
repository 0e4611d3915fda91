import { type Edit, valueAt } from '../plan/edit.ts';
import type { Asking } from '../workshop/asking.ts';
import type { Draft } from '../workshop/draft.ts';
import { lineFor, titleFor } from '../workshop/line.ts';
import { lensForm, lensSetting } from './asking.ts';
import { journeyRow } from './index.ts';
import { type JourneyAnswers, journeyTables, type Touchpoint } from './journey-fields.ts';
import { lensPath } from './lens.ts';
import { rowsAsking } from './rows-asking.ts';

type Path = ReadonlyMap<string, Touchpoint>;

/** The screens of one segment's path: its touchpoints, what each is like, and where the barriers bite. */
export function pathAskings(
  draft: Draft,
  { segments }: JourneyAnswers,
  segment: string,
): readonly (Asking | undefined)[] {
  const path: Path = segments.get(segment)?.touchpoints ?? new Map();
  return [
    touchpointsAsking(draft, segment, path),
    detailsAsking(draft, segment, path),
    bitesAsking(draft, segment, path),
  ];
}

function touchpointsAsking(draft: Draft, segment: string, entries: Path): Asking {
  return rowsAsking(
    journeyRow,
    {
      prompt: `What do ${titleFor(draft.plan, segment)} meet on their way, in order?`,
      guidance: [
        'One touchpoint a line: The departure board. From the first need to what they tell others, five to eight make a path.',
        'Think of one real customer and of the last time.',
      ],
    },
    { at: ['segments', segment, 'touchpoints'], kind: 'touchpoint', entries, naming: 'name' },
  );
}

function detailsAsking(draft: Draft, segment: string, path: Path): Asking | undefined {
  const { moment, need, channel, influence, influencer } = journeyTables.segments.touchpoints.fields;
  const fields = { moment, need, channel, influence, influencer };
  const cells = [...path].flatMap(([id, touchpoint]) =>
    (['moment', 'need', 'channel', 'influence', 'influencer'] as const).map((key) => ({
      path: ['segments', segment, 'touchpoints', id, key],
      field: fields[key],
      value: touchpoint[key],
      label: key === 'moment' ? (touchpoint.name ?? id) : fields[key].label,
      // A touchpoint that says its stage needs no moment.
      ...((key === 'influencer' || (key === 'moment' && touchpoint.stage)) && { isOptional: true as const }),
    })),
  );
  return lensForm(
    draft,
    journeyRow,
    ['segments', segment, 'touchpoints', 'details'],
    {
      prompt: `What happens there, and who sways ${titleFor(draft.plan, segment)}?`,
      guidance: [
        'Each touchpoint: the moment, what they need, where it is, and whether people or broadcast sway them.',
      ],
    },
    cells,
  );
}

/** Touchpoints × barriers: where each bites. */
function bitesAsking(draft: Draft, segment: string, path: Path): Asking | undefined {
  const barriers = [...(draft.plan.segments.get(segment)?.barriers ?? [])];
  if (path.size === 0 || barriers.length === 0) return undefined;
  const at = lensPath(journeyRow.id, 'segments', segment, 'touchpoints');
  const ticks = new Map([...path].map(([id, touchpoint]) => [id, [...(touchpoint.barriers?.keys() ?? [])]]));
  const met = new Set([...ticks.values()].flat());
  const unmet = barriers.filter(([id, { accepted }]) => !met.has(id) && !accepted?.trim());
  return {
    question: {
      kind: 'grid',
      ...lensSetting(journeyRow),
      prompt: `Where do the barriers of ${titleFor(draft.plan, segment)} bite?`,
      guidance: ['Tick each barrier at the touchpoint where it stops them.'],
      id: `/${at.join('/')}/barriers`,
      open: unmet.map(([id]) => `/${at.join('/')}/barriers/${id}`),
      rows: [...path].map(([id, { name = id }]) => ({ id, number: '', label: name })),
      columns: barriers.map(([id]) => ({ ...lineFor(draft, id), group: 'Barriers' })),
      ticks,
      single: false,
      makes: [],
    },
    edits: (answer, now) =>
      answer.kind === 'grid'
        ? [...path.keys()].flatMap((id) =>
            barriers.flatMap(([barrier]) => {
              const isTicked = answer.ticks.get(id)?.includes(barrier) ?? false;
              return biteEdits(now, [...at, id, 'barriers', barrier], isTicked);
            }),
          )
        : [],
  };
}

/** How a barrier bites is kept as long as its tick is. */
function biteEdits({ root }: Draft, path: readonly string[], isTicked: boolean): readonly Edit[] {
  const isThere = valueAt(root, path) !== undefined;
  if (isTicked === isThere) return [];
  return isTicked ? [{ kind: 'set', path, value: {} }] : [{ kind: 'remove', path }];
}
