import { cleanText } from '../plan/clean-text.ts';
import type { Edit } from '../plan/edit.ts';
import { everyElement, namingText } from '../plan/every-element.ts';
import { type ElementKind, elements } from '../plan/fields.ts';
import { makeId } from '../plan/ids.ts';
import { takenIds } from '../plan/taken-ids.ts';
import type { Json } from '../plan/tree.ts';
import type { Draft } from './draft.ts';
import { titleFor } from './line.ts';
import type { MadeColumn, Making } from './question.ts';

/** An element that can be made while links are ticked: what it is called on the screen, and where it goes. */
export interface Makeable extends Omit<Making, 'group'> {
  readonly kind: ElementKind;
  /** The section that it goes to. */
  readonly path: readonly string[];
  /** What it holds besides its words. */
  readonly preset?: { readonly [key: string]: Json };
}

export const newSegment: Makeable = {
  id: 'segment',
  label: 'New segment',
  kind: 'segment',
  path: ['segments'],
};

export const newDirectObjective: Makeable = {
  id: 'objective/direct',
  label: 'New objective',
  kind: 'objective',
  path: ['objectives'],
  preset: { level: 'direct' },
};

export const newWiderAim: Makeable = {
  id: 'objective/higher-order',
  label: 'New wider aim',
  kind: 'objective',
  path: ['objectives'],
  preset: { level: 'higher-order' },
};

/** A new barrier of one segment. */
export function newBarrier({ plan }: Draft, segment: string): Makeable {
  return {
    id: `barrier/${segment}`,
    label: `New barrier of ${titleFor(plan, segment)}`,
    kind: 'barrier',
    path: ['segments', segment, 'barriers'],
  };
}

/** What columns made on the spot have become. */
export interface MadeElements {
  /** The ids of the elements by what stands for them among the ticks. */
  readonly idOf: ReadonlyMap<string, string>;
  /** What each of them was made as, by the id of the element. */
  readonly makingOf: ReadonlyMap<string, string>;
  /** Puts those that the plan does not have yet into it. */
  readonly edits: readonly Edit[];
}

/**
 * The elements that made columns stand for. Words that the section has already mean that very element: so the same
 * answer, which comes again after every tick, makes nothing twice.
 */
export function madeElements(
  draft: Draft,
  made: readonly MadeColumn[],
  makeables: readonly Makeable[],
): MadeElements {
  const idOf = new Map<string, string>();
  const makingOf = new Map<string, string>();
  const edits: Edit[] = [];
  if (made.length === 0) return { idOf, makingOf, edits };
  const present = wordsPresent(draft);
  const taken = takenIds(draft);
  for (const { id, making, label } of made) {
    const makeable = makeables.find((one) => one.id === making);
    const words = cleanText(label)
      ?.replace(/\s*\n\s*/g, ' ')
      .trim();
    if (!makeable || !words) continue;
    const place = placeOf(makeable.path, words);
    const known = present.get(place);
    const element = known ?? makeId(words, makeable.kind, draft.plan.language, (one) => taken.has(one));
    if (known === undefined) edits.push(makingEdit(makeable, element, words));
    taken.add(element);
    present.set(place, element);
    idOf.set(id, element);
    makingOf.set(element, making);
  }
  return { idOf, makingOf, edits };
}

function makingEdit({ kind, path, preset }: Makeable, id: string, words: string): Edit {
  return { kind: 'set', path: [...path, id], value: { [elements[kind].naming ?? '']: words, ...preset } };
}

/** The ids of elements by section and words. */
function wordsPresent({ plan }: Draft): Map<string, string> {
  const present = new Map<string, string>();
  for (const { kind, id, path, element } of everyElement(plan)) {
    const place = placeOf(path.slice(0, -1), namingText(kind, element).trim());
    if (!present.has(place)) present.set(place, id);
  }
  return present;
}

function placeOf(section: readonly string[], words: string): string {
  return JSON.stringify([section, words.toLowerCase()]);
}
