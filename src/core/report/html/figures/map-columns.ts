import { labels } from '../../labels.ts';
import { escapeHtml } from '../html-escape.ts';
import { type ColumnStyle, columnStyle, xOf } from './column-style.ts';
import { type Box, boxOf, drawnBox } from './map-box.ts';
import { drawnLinks, type Placed } from './map-links.ts';
import {
  type BandName,
  bandLabels,
  emptyBand,
  type MapLink,
  type MapNode,
  type StrategyMap,
} from './map-model.ts';
import { untangled } from './map-order.ts';
import { spreadOut } from './spread.ts';
import { element } from './svg.ts';
import { textLines } from './text-lines.ts';

/** The strategy map with a column for each band and a curve for each link. */
export interface ColumnsDrawing {
  readonly width: number;
  readonly height: number;
  readonly inside: string;
}

export function mapColumns(map: StrategyMap, style: ColumnStyle): ColumnsDrawing {
  const columns = style.columns.map((bands) => bands.flatMap((band) => map.bands[band]));
  const boxes = untangled(columns, map.links).map((nodes, at) => {
    const bands = style.columns[at] ?? [];
    const together = bands.flatMap((band) => nodes.filter((node) => node.band === band));
    return together.map((node) => boxOf(node, columnStyle(at, style), (found) => isFar(found, bands)));
  });
  const top = style.font * 3.4;
  const height = Math.max(style.font * 9, ...boxes.map((column) => heightOf(column, style.gap)));
  const placed = place(boxes, map.links, style, height, top);
  const last = style.columns.length - 1;
  const width = xOf(last, style) + columnStyle(last, style).width;
  const inside = [
    ...style.columns.map((bands, at) => heading(bands, at, style)),
    element('g', { class: 'links', 'aria-hidden': 'true' }, ...drawnLinks(map.links, placed, style)),
    ...style.columns.map((bands, at) => drawnColumn(bands, at, boxes[at] ?? [], placed, style)),
  ];
  return { width: width + 1, height: height + top + 2, inside: inside.join('\n') };
}

/** Only neighbours have lines; in a column that holds both levels of objectives the wider aims have none either. */
function isFar({ band }: MapNode, bands: readonly BandName[]): boolean {
  return band !== 'direct' || bands.includes('wider');
}

function heightOf(boxes: readonly Box[], gap: number): number {
  return boxes.reduce((sum, { height }) => sum + height + gap, -gap);
}

/** The fullest column first, from top to bottom; the others outwards from it, near to what they hang on. */
function place(
  columns: readonly (readonly Box[])[],
  links: readonly MapLink[],
  style: ColumnStyle,
  height: number,
  top: number,
): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  const near = nearOf(links);
  const fullest = columns.reduce(
    (most, column, at) =>
      heightOf(column, style.gap) > heightOf(columns[most] ?? [], style.gap) ? at : most,
    0,
  );
  const outwards = [...columns.keys()].toSorted((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest));
  for (const at of outwards) {
    const boxes = columns[at] ?? [];
    const wanted = boxes.map((box, row) => ({
      wanted: middleOf(near.get(box.node.key) ?? [], placed) ?? top + ((row + 0.5) / boxes.length) * height,
      length: box.height,
    }));
    const starts = spreadOut(
      wanted.map((one) => ({ ...one, wanted: one.wanted - top })),
      style.gap,
      height,
    );
    for (const [row, box] of boxes.entries())
      placed.set(box.node.key, {
        box,
        x: xOf(at, style),
        y: top + (starts[row] ?? 0),
        width: columnStyle(at, style).width,
      });
  }
  return placed;
}

function nearOf(links: readonly MapLink[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (key: string, other: string) => {
    const list = near.get(key);
    if (list) list.push(other);
    else near.set(key, [other]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return near;
}

function middleOf(keys: readonly string[], placed: ReadonlyMap<string, Placed>): number | undefined {
  const middles = keys.flatMap((key) => {
    const found = placed.get(key);
    return found ? [found.y + found.box.height / 2] : [];
  });
  if (middles.length === 0) return undefined;
  return middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
}

function heading(bands: readonly BandName[], column: number, style: ColumnStyle): string {
  const words = bands.length > 1 ? labels.objectives : bandLabels[bands[0] ?? 'direct'];
  const [x, down] = [xOf(column, style), style.font * 1.9];
  return [
    element('text', { class: 'band', x, y: style.font * 1.3, 'font-size': style.font }, escapeHtml(words)),
    element('line', {
      class: 'band-rule',
      x1: x,
      x2: x + columnStyle(column, style).width,
      y1: down,
      y2: down,
    }),
  ].join('');
}

function drawnColumn(
  bands: readonly BandName[],
  column: number,
  boxes: readonly Box[],
  placed: ReadonlyMap<string, Placed>,
  style: ColumnStyle,
): string {
  if (boxes.length === 0) return emptyBox(bands.at(-1) ?? 'direct', column, style);
  const [own, x] = [columnStyle(column, style), xOf(column, style)];
  const drawn = boxes.map((box) => drawnBox(box, own, x, placed.get(box.node.key)?.y ?? 0));
  return element('g', { class: 'column' }, drawn.join('\n'));
}

function emptyBox(band: BandName, column: number, style: ColumnStyle): string {
  const [x, y] = [xOf(column, style), style.font * 3.4];
  const { width } = columnStyle(column, style);
  const lines = textLines(emptyBand[band], width / style.font - 1.2, 4);
  const words = lines.map((line, at) =>
    element('tspan', { x: x + style.font * 0.6, y: y + (1.35 + at * 1.28) * style.font }, escapeHtml(line)),
  );
  const height = (lines.length * 1.28 + 1) * style.font;
  return element(
    'g',
    { class: 'box has-gap is-empty' },
    element('rect', { x, y, width, height, rx: 3 }),
    element('text', { class: 'gap', 'font-size': style.font }, words.join(' ')),
  );
}
