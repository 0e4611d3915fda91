import stringWidth from 'string-width';
import type { Paint } from '../context.ts';

const gap = '  ';

/** A table in columns where it fits, else each row as a few lines of `Heading: cell`. */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  paint: Paint,
): string {
  const widths = head.map((_, index) =>
    Math.max(...[head, ...rows].map((row) => stringWidth(row[index] ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  if (total > columns) return rows.map((row) => drawRecord(head, row, paint)).join('\n\n');
  const rule = widths.map((width) => '-'.repeat(width));
  const bold = head.map((cell) => paint('bold', cell));
  return [bold, rule, ...rows].map((row) => drawRow(row, widths)).join('\n');
}

function drawRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - stringWidth(cell)));
  return cells.join(gap).trimEnd();
}

function drawRecord(head: readonly string[], row: readonly string[], paint: Paint): string {
  return row.map((cell, index) => `${paint('bold', `${head[index] ?? ''}:`)} ${cell}`).join('\n');
}
