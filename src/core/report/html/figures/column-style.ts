import type { BoxStyle } from './map-box.ts';
import type { BandName } from './map-model.ts';

/** How large the map is drawn, in its own units. */
export interface ColumnStyle extends BoxStyle {
  readonly between: number;
  readonly gap: number;
  /** How many times as wide as the others the column of concepts is. */
  readonly conceptWidth: number;
  /** The bands of each column from left to right. */
  readonly columns: readonly (readonly BandName[])[];
}

const narrowBands: readonly (readonly BandName[])[] = [
  ['direct', 'wider'],
  ['segments'],
  ['strategies'],
  ['concepts'],
  ['metrics'],
];

/** For a page of a book's width, on paper or on a laptop. */
export const compactColumns = {
  font: 11,
  width: 136,
  lines: 4,
  between: 21,
  gap: 6,
  conceptWidth: 1,
  columns: narrowBands,
} as const;

/** For a part of such a page: low, so that it leaves room for the words. */
export const briefColumns = {
  ...compactColumns,
  font: 10,
  width: 150,
  lines: 3,
  between: 24,
  gap: 5,
} as const;

/** For a wide screen. */
export const wideColumns = {
  font: 13,
  width: 168,
  lines: 5,
  between: 38,
  gap: 9,
  conceptWidth: 1,
  columns: [['wider'], ['direct'], ...narrowBands.slice(1)],
} as const;

/** For a screen, when there are many concepts: they get wider boxes of fewer lines. */
export const denseColumns = {
  ...wideColumns,
  font: 14,
  width: 150,
  lines: 3,
  between: 36,
  gap: 5,
  conceptWidth: 1.72,
} as const;

/** Where a column begins. */
export function xOf(column: number, style: ColumnStyle): number {
  const wider = style.columns.findIndex((bands) => bands.includes('concepts')) < column;
  const more = wider ? style.width * (style.conceptWidth - 1) : 0;
  return 1 + column * (style.width + style.between) + more;
}

/** The style of one column: that of concepts may be wider than the others. */
export function columnStyle(column: number, style: ColumnStyle): ColumnStyle {
  const isWide = style.columns[column]?.includes('concepts') === true;
  return isWide ? { ...style, width: style.width * style.conceptWidth } : style;
}
