import { type StrategyId, strategyIds } from '../../../method/strategies.ts';
import { escapeHtml } from '../html-escape.ts';
import { type Box, type BoxStyle, boxOf, drawnBox } from './map-box.ts';
import { type BandName, bandLabels, bandNames, emptyBand, type StrategyMap } from './map-model.ts';
import { strategyClass, strategyMark } from './strategy-mark.ts';
import { element } from './svg.ts';

/** How wide the drawing is in its own units: about the width of a phone. */
export const lanesWidth = 360;

const laneWidth = 17;
const gap = 6;
/** A drawing cannot be broken by a page's end, so a long band is made of several. */
const rowsInOne = 6;

/** A part of the map, from one edge to the other; parts stand below one another without a gap. */
export interface LanesPart {
  readonly height: number;
  readonly inside: string;
}

/**
 * The strategy map for narrow places: a line for each strategy runs down the left side and stops at everything that
 * belongs to it, so that nothing crosses and every word can be read.
 */
export function mapLanes(map: StrategyMap): readonly LanesPart[] {
  const lanes = strategyIds.filter((id) => bandNames.some((band) => touches(map, band, id)));
  const left = lanes.length === 0 ? 0 : lanes.length * laneWidth + 6;
  const style = { font: 13, width: lanesWidth - left - 1, lines: 4 };
  const rows = bandNames.flatMap((band) => bandRows(map, band, style));
  const spans = lanes.map((lane) => spanOf(lane, rows));
  const parts: LanesPart[] = [];
  for (const part of partsOf(rows)) parts.push(drawnPart(part, { lanes, spans, left, style }));
  return parts;
}

interface Row {
  readonly at: number;
  readonly band: BandName;
  readonly kind: 'heading' | 'box' | 'empty';
  readonly box?: Box;
  readonly height: number;
}

function touches(map: StrategyMap, band: BandName, lane: StrategyId): boolean {
  return map.bands[band].some(({ strategies }) => strategies.includes(lane));
}

function bandRows(map: StrategyMap, band: BandName, style: BoxStyle): readonly Omit<Row, 'at'>[] {
  const boxes = inLaneOrder(map, band).map((node) => {
    const box = boxOf(node, style, () => true);
    return { band, kind: 'box' as const, box, height: box.height + gap };
  });
  const empty = { band, kind: 'empty' as const, height: 34 };
  return [{ band, kind: 'heading', height: 34 }, ...(boxes.length === 0 ? [empty] : boxes)];
}

/** Concepts of one strategy stand together. */
function inLaneOrder(map: StrategyMap, band: BandName): StrategyMap['bands'][BandName] {
  if (band !== 'concepts') return map.bands[band];
  const lane = (strategy: StrategyId | undefined) =>
    strategy === undefined ? strategyIds.length : strategyIds.indexOf(strategy);
  return map.bands[band].toSorted(
    (a, b) => lane(a.strategies[0]) - lane(b.strategies[0]) || Number(a.isIdea) - Number(b.isIdea),
  );
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(lane: StrategyId, rows: readonly Omit<Row, 'at'>[]): Span {
  const stops = rows.flatMap(({ box }, at) => (box?.node.strategies.includes(lane) ? [at] : []));
  return { first: stops[0] ?? 0, last: stops.at(-1) ?? 0 };
}

/** Bands, and long bands in pieces; a heading stays with what it heads. */
function partsOf(rows: readonly Omit<Row, 'at'>[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    const part = parts.at(-1);
    if (!part || row.kind === 'heading' || part.length > rowsInOne) parts.push([{ ...row, at }]);
    else part.push({ ...row, at });
  }
  return parts;
}

interface Drawing {
  readonly lanes: readonly StrategyId[];
  readonly spans: readonly Span[];
  readonly left: number;
  readonly style: BoxStyle;
}

function drawnPart(rows: readonly Row[], drawing: Drawing): LanesPart {
  const tracks: string[] = [];
  const drawn: string[] = [];
  let y = 0;
  for (const row of rows) {
    const middle = y + (row.height - (row.kind === 'box' ? gap : 0)) / 2;
    tracks.push(...laneTracks(row, y, middle, drawing));
    drawn.push(drawnRow(row, y, middle, drawing));
    y += row.height;
  }
  const lines = element('g', { class: 'lanes', 'aria-hidden': 'true' }, ...tracks);
  return { height: y, inside: [lines, ...drawn].join('\n') };
}

function laneX(lane: number): number {
  return laneWidth * (lane + 0.5);
}

/** The pieces of all lanes that run past a row: to its middle, from its middle or all along it. */
function laneTracks(row: Row, y: number, middle: number, { lanes, spans }: Drawing): readonly string[] {
  return lanes.flatMap((lane, at) => {
    const { first, last } = spans[at] ?? { first: 0, last: -1 };
    if (row.at < first || row.at > last || first === last) return [];
    const [y1, y2] = [row.at === first ? middle : y, row.at === last ? middle : y + row.height];
    const x = laneX(at);
    return [element('line', { class: `lane ${strategyClass(lane)}`, x1: x, x2: x, y1, y2 })];
  });
}

function drawnRow(row: Row, y: number, middle: number, drawing: Drawing): string {
  const { style, left } = drawing;
  if (row.kind === 'heading')
    return element(
      'text',
      { class: 'band', x: left, y: y + 24, 'font-size': 13 },
      escapeHtml(bandLabels[row.band]),
    );
  if (row.box) return stops(row.box, middle, drawing) + drawnBox(row.box, style, left, y);
  return element(
    'text',
    { class: 'gap', x: left, y: y + 15, 'font-size': 13 },
    escapeHtml(emptyBand[row.band]),
  );
}

function stops({ node }: Box, middle: number, { lanes, left }: Drawing): string {
  const at = lanes.flatMap((lane, place) => (node.strategies.includes(lane) ? [place] : []));
  const from = at[0];
  if (from === undefined) return '';
  const x1 = laneX(from);
  const rule = element('line', { class: 'stop', x1, x2: left, y1: middle, y2: middle });
  const marks = at.map((place) =>
    element(
      'g',
      { class: strategyClass(lanes[place]) },
      strategyMark(lanes[place], { x: laneX(place), y: middle, size: node.band === 'strategies' ? 7 : 5 }),
    ),
  );
  return element('g', { 'aria-hidden': 'true' }, rule, ...marks);
}
