import { firstLine, hasLongName, namingText } from '../plan/every-element.ts';
import type { ElementKind } from '../plan/fields.ts';
import type { Element } from '../plan/plan.ts';
import { anchor, inline } from './escape.ts';
import { type Depth, proseInItem, proseMarkdown } from './facts.ts';
import type { Source } from './source.ts';

/** What every element begins with in a report. */
export interface Head {
  readonly id: string;
  readonly anchorMarkdown: string;
  readonly number: string;
  readonly title: string;
  /** Number and title in one. */
  readonly name: string;
  /** What its naming text says beyond the first line; mostly nothing. */
  readonly moreMarkdown: string;
}

/** The head of an element. */
export function headOf(kind: ElementKind, id: string, element: Element<ElementKind>, source: Source): Head {
  return {
    id,
    anchorMarkdown: anchor(id),
    number: source.number(id),
    title: source.title(id),
    name: source.name(id),
    moreMarkdown: proseMarkdown(moreOf(kind, element)),
  };
}

/** An element that is an item of a list: its words in full, ready to stand in the item. */
export interface ItemHead extends Head {
  readonly wordsMarkdown: string;
}

/** The head of an element in a list; `depth` says how far the text of the item stands from the margin. */
export function itemHeadOf(
  kind: ElementKind,
  id: string,
  element: Element<ElementKind>,
  source: Source,
  depth: Depth,
): ItemHead {
  const words = proseInItem(namingText(kind, element), depth) || inline(id);
  return { ...headOf(kind, id, element, source), wordsMarkdown: words };
}

/** What a statement says after its first line, which is the title. */
function moreOf(kind: ElementKind, element: Element<ElementKind>): string {
  return hasLongName(kind) ? namingText(kind, element).trim().replace(firstLine, '') : '';
}
