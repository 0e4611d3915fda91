import { strategyIds } from '../../../method/strategies.ts';
import { anchorName } from '../../escape.ts';
import { plainPen, shortName, wordsWith } from '../../funnel-words.ts';
import { labels } from '../../labels.ts';
import type { FunnelBlock, FunnelConcept, FunnelPlace, FunnelRow, LensWords } from '../../lens-section.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Ref } from '../../plan-data.ts';
import { escapeHtml } from '../html-escape.ts';
import { strategyClass } from './strategy-mark.ts';
import { strategySign } from './strategy-sign.ts';
import { element, short } from './svg.ts';

/** How wide the funnel is at its end, of 100 where it begins. */
const narrow = 66;
/** More columns than these cannot be read beside one another: the funnel is drawn again for the next ones. */
const mostColumns = 6;

/** A funnel that narrows from stage to stage, and beside each what works there, column by column. */
export function funnelFigure(block: FunnelBlock): Markup {
  const parts = Math.ceil(block.columns.length / mostColumns);
  const each = Math.ceil(block.columns.length / Math.max(1, parts));
  const tables = Array.from({ length: parts }, (_, part) => table(columnsFrom(block, part * each, each)));
  const caption = element('figcaption', {}, escapeHtml(labels.funnelWords));
  return markup(element('figure', { class: 'funnel' }, '\n', ...tables, '\n', caption));
}

/** The picture with some of its columns. */
function columnsFrom(block: FunnelBlock, start: number, count: number): FunnelBlock {
  const rows = block.rows.map((row) => ({ ...row, places: row.places.slice(start, start + count) }));
  return { ...block, columns: block.columns.slice(start, start + count), rows };
}

function table({ head, columns, rows }: FunnelBlock): string {
  const heads = [escapeHtml(head), ...columns.map(linkedWords)].map((words) =>
    element('th', { scope: 'col' }, words),
  );
  const body = rows.map((row, at) => stageRow(row, drawnStage(at, rows.length), columns));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, '\n', body.join('\n'), '\n'),
  );
}

function stageRow(
  { label, about, fault, places }: FunnelRow,
  shape: string,
  columns: readonly LensWords[],
): string {
  const words = [
    element('strong', {}, escapeHtml(label)),
    element('span', { class: 'about' }, escapeHtml(about)),
    ...(fault === '' ? [] : [faultMark(escapeHtml(fault))]),
  ];
  const head = element('th', { scope: 'row' }, shape, element('div', {}, ...words));
  return element(
    'tr',
    { class: fault === '' ? undefined : 'is-missing' },
    head,
    ...places.map((place, at) => cell(place, columns[at])),
  );
}

/** The part of the funnel behind the name of a stage; it is stretched to the height of the row. */
function drawnStage(at: number, of: number): string {
  const inset = (edge: number) => ((100 - narrow) / 2) * (edge / of);
  const [top, bottom] = [inset(at), inset(at + 1)];
  const points = [
    [top, 0],
    [100 - top, 0],
    [100 - bottom, 100],
    [bottom, 100],
  ].map((point) => point.map(short).join());
  return element(
    'svg',
    { viewBox: '0 0 100 100', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    element('polygon', { points: points.join(' ') }),
  );
}

function cell({ works, bites, faults }: FunnelPlace, column: LensWords | undefined): string {
  const isEmpty = works.length + bites.length + faults.length === 0;
  const items = [
    ...works.map(conceptChip),
    ...(bites.length > 0
      ? [element('p', { class: 'bites' }, `${labels.funnelBites} `, bites.map(shortLink).join(', '))]
      : []),
    ...faults.map((fault) => faultMark(linkedWords(fault))),
    ...(isEmpty ? ['–'] : []),
  ];
  const label = column && wordsWith(column, plainPen);
  const kind = faults.length > 0 ? 'has-fault' : isEmpty ? 'is-empty' : undefined;
  return element('td', { class: kind, 'data-label': label }, ...items);
}

function conceptChip(concept: FunnelConcept): string {
  const own = strategyIds.find((known) => known === concept.strategy);
  const kind = `chip ${strategyClass(own)}${concept.isKept ? '' : ' is-idea'}`;
  const aside = concept.isKept ? '' : ` (${labels.funnelIdea})`;
  return element('p', { class: kind }, strategySign(own), link(concept), aside);
}

function faultMark(words: string): string {
  return element('p', { class: 'fault' }, `${labels.funnelFault} `, words);
}

/** Elements as links, and the words behind them. */
function linkedWords(words: LensWords): string {
  return wordsWith(words, { name: link, text: escapeHtml });
}

function link({ id, number, title }: Ref): string {
  const shown = number === '' ? '' : `${element('span', { class: 'number' }, escapeHtml(number))} `;
  return element('a', { class: 'to', href: `#${anchorName(id)}` }, shown, escapeHtml(title));
}

function shortLink(ref: Ref): string {
  const attributes = { class: 'to', href: `#${anchorName(ref.id)}`, title: ref.title };
  return element('a', attributes, escapeHtml(shortName(ref)));
}
