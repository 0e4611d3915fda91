import { inline } from './escape.ts';
import { type Pen, placeWords, wordsWith } from './funnel-words.ts';
import { labels } from './labels.ts';
import type { FunnelBlock } from './lens-section.ts';

/** A picture of a funnel as a table of Markdown. @param name how an element is written in a cell. */
export function funnelTable({ head, columns, rows }: FunnelBlock, name: Pen['name']): string {
  const pen = { name, text: inline };
  const heads = [inline(head), ...columns.map((column) => wordsWith(column, pen))];
  const lines = rows.map(({ label, fault, places }) => [
    [inline(label), fault && `${labels.funnelFault} ${inline(fault)}`].filter(Boolean).join(' '),
    ...places.map((place) => placeWords(place, pen).join('; ') || '–'),
  ]);
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
