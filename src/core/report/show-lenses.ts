import { funnelLines } from './funnel-lines.ts';
import { plainPen, wordsWith } from './funnel-words.ts';
import { labels } from './labels.ts';
import type { LensBlock, LensSection, LensWords } from './lens-section.ts';
import { levelSigns, levelsInWords } from './level-bars.ts';
import { blank, type Row } from './rows.ts';

/** What the lenses of a plan tell, on a terminal; nothing where it has none. */
export function lensRows(sections: readonly LensSection[]): readonly Row[] {
  return sections.flatMap(({ title, credit, blocks }): readonly Row[] => [
    { kind: 'heading', text: `${labels.lens}: ${title}` },
    ...blocks.flatMap(blockRows),
    { kind: 'group', text: `${labels.lensSource} ${credit}.` },
    blank,
  ]);
}

function blockRows(block: LensBlock): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'group', text: block.text }];
    case 'paragraph':
      return [{ kind: 'prose', indent: 2, label: undefined, text: block.text }];
    case 'list':
      return block.items.map(itemRow);
    case 'gaps':
      return [{ kind: 'group', text: labels.lensGaps }, ...block.items.map(itemRow)];
    case 'table':
      return block.rows.flatMap((cells) => tableRows(block.head, cells));
    case 'funnel':
      return [
        { kind: 'group', text: block.title },
        { kind: 'picture', lines: (screen) => funnelLines(block, screen) },
      ];
    case 'levels': {
      const widest = Math.max(0, ...block.rows.map(({ label }) => label.length));
      return [
        { kind: 'group', text: block.title },
        ...block.rows.map((row): Row => {
          const margin = ' '.repeat(widest - row.label.length);
          const text = `${margin}${levelSigns(row, block.most)}  ${levelsInWords(row)}`;
          return { kind: 'fact', indent: 4, label: row.label, text };
        }),
      ];
    }
  }
}

function itemRow(item: LensWords): Row {
  return { kind: 'element', indent: 4, number: '-', text: wordsWith(item, plainPen) };
}

/** A row of a table as its head and a line for each other cell that says something: it fits any screen. */
function tableRows(head: readonly string[], [first, ...others]: readonly LensWords[]): readonly Row[] {
  if (first === undefined) return [];
  return [
    { kind: 'element', indent: 4, number: '', text: wordsWith(first, plainPen) },
    ...others.flatMap((cell, at): readonly Row[] => {
      const text = wordsWith(cell, plainPen);
      return text === '' ? [] : [{ kind: 'fact', indent: 8, label: head[at + 1] ?? '', text }];
    }),
  ];
}
