import { labels } from './labels.ts';
import type { FunnelBlock, FunnelPlace, LensWords } from './lens-section.ts';
import type { Ref } from './plan-data.ts';
import { nameOf } from './ref.ts';

/** Whether a value that a template hands on is a picture of a funnel. */
export function isFunnel(value: unknown): value is FunnelBlock {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'funnel';
}

/** How an element and a text are written where a picture is shown in words. */
export interface Pen {
  readonly name: (ref: Ref) => string;
  readonly text: (text: string) => string;
}

/** Names and texts as they stand on a terminal, a text in one line. */
export const plainPen: Pen = { name: nameOf, text: (text) => text.replace(/\s+/g, ' ').trim() };

/** What stands in a place of the picture, line by line; none where nothing does. */
export function placeWords({ works, bites, faults }: FunnelPlace, pen: Pen): readonly string[] {
  return [
    ...works.map((concept) => `${pen.name(concept)}${concept.isKept ? '' : ` (${labels.funnelIdea})`}`),
    ...(bites.length > 0
      ? [`${labels.funnelBites} ${bites.map((ref) => pen.text(shortName(ref))).join(', ')}`]
      : []),
    ...faults.map((fault) => `${labels.funnelFault} ${wordsWith(fault, pen)}`),
  ];
}

/** Elements, and the words behind them. */
export function wordsWith({ refs, text }: LensWords, pen: Pen): string {
  return [refs.map(pen.name).join(', '), pen.text(text)].filter((part) => part !== '').join(': ');
}

/** An element by its number, where there is no room for its title again. */
export function shortName({ number, title }: Ref): string {
  return number === '' ? title : number;
}
