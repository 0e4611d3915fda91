import type { Barrier, Plan } from '../../plan/plan.ts';
import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { type Cell, formAsking } from '../form.ts';
import { labelFor, lineFor } from '../line.ts';
import { linksAsking } from '../links.ts';
import { newBarrier, newSegment } from '../on-the-spot.ts';
import { chosenConcepts, keptConcepts } from './concept-lines.ts';

const setting = settingOf('concepts');

/** What each chosen concept makes better for the customer. */
export function valueAsking(draft: Draft): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'What does each make better for the customer?',
    guidance: ['Say it from their side: what they keep, gain or are spared.'],
    id: '/concepts/value',
    cells: chosenConcepts(draft.plan).map((id) => conceptCell(draft, id, 'customerValue')),
  });
}

/** The next test of each chosen concept. */
export function nextTestAsking(draft: Draft): Asking | undefined {
  return formAsking({
    setting,
    prompt: 'What is the next test of each?',
    guidance: [
      'From here on a concept is a hypothesis. What is the smallest thing that would show whether it holds?',
    ],
    id: '/concepts/test',
    cells: chosenConcepts(draft.plan).map((id) => conceptCell(draft, id, 'nextTest')),
  });
}

function conceptCell(draft: Draft, id: string, key: 'customerValue' | 'nextTest'): Cell {
  return {
    path: ['concepts', id, key],
    label: labelFor(draft, id),
    value: draft.plan.concepts.get(id)?.[key]?.trim(),
  };
}

/**
 * Whom each chosen concept is for, and which barriers it answers; both can be made on the spot. Where none is chosen yet,
 * those that were kept are asked about; later, what they leave open is homework.
 */
export function conceptFitAsking(draft: Draft): Asking | undefined {
  const { plan } = draft;
  const chosen = chosenConcepts(plan);
  const segments = [...plan.segments.keys()];
  const barriers = [...plan.segments.values()].flatMap((segment) => [...(segment.barriers?.keys() ?? [])]);
  return linksAsking(draft, {
    setting,
    prompt: 'Whom is each concept for, and which barriers does it answer?',
    guidance: [],
    id: '/concepts/fit',
    path: ['concepts'],
    rows: (chosen.length > 0 ? chosen : keptConcepts(plan)).map((id) => lineFor(draft, id)),
    groups: [
      {
        title: 'Segments',
        field: 'segments',
        columns: segments.map((id) => lineFor(draft, id)),
        isWanted: true,
        makes: [newSegment],
      },
      {
        title: 'Barriers',
        field: 'barriers',
        columns: barriers.map((id) => lineFor(draft, id)),
        isWanted: false,
        makes: segments.map((id) => newBarrier(draft, id)),
      },
    ],
    // A barrier without an answer is a reason to ask, until the room has passed this screen.
    alsoOpen: unansweredBarriers(plan).some(([, , { accepted }]) => !accepted?.trim())
      ? ['/concepts/fit/barriers']
      : [],
  });
}

/** Barriers that no kept concept names, with whose they are. */
function unansweredBarriers(plan: Plan): readonly (readonly [segment: string, id: string, Barrier])[] {
  const answered = new Set(keptConcepts(plan).flatMap((id) => plan.concepts.get(id)?.barriers ?? []));
  return [...plan.segments].flatMap(([segment, { barriers }]) =>
    [...(barriers ?? [])]
      .filter(([id]) => !answered.has(id))
      .map(([id, barrier]) => [segment, id, barrier] as const),
  );
}

/** Barriers that no kept concept answers can be left standing, in words. */
export function acceptedAsking(draft: Draft): Asking | undefined {
  const { plan } = draft;
  if (keptConcepts(plan).length === 0) return undefined;
  const cells = unansweredBarriers(plan).map(
    ([segment, id, { accepted }]): Cell => ({
      path: ['segments', segment, 'barriers', id, 'accepted'],
      label: labelFor(draft, id),
      value: accepted?.trim(),
    }),
  );
  return formAsking({
    setting,
    prompt: 'No concept that you keep answers these barriers. May they stand?',
    guidance: [
      'Say why a barrier can be left standing. Leave it empty where a concept is still to be found: go back and add one.',
    ],
    id: '/concepts/accepted',
    cells,
  });
}
