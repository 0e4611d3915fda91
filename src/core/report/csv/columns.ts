import { labels } from '../labels.ts';
import type { Ref } from '../plan-data.ts';
import { nameOf } from '../ref.ts';
import { type Cell, csvOf } from './cell.ts';

/** A column of a table: its heading, and what stands in it for a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

/** A table of a plan as CSV. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const headings = columns.map(([heading]) => heading);
  return csvOf([headings, ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

/** The columns by which every element is known. */
export const elementColumns: readonly Column<Ref>[] = [
  [labels.number, ({ number }) => number],
  [labels.id, ({ id }) => id],
];

/** Names of elements in one cell. */
export function names(refs: readonly (Ref | null)[]): string {
  return refs.flatMap((ref) => (ref === null ? [] : [nameOf(ref)])).join('; ');
}
