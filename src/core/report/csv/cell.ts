/** What a cell holds: numbers stay numbers, nothing is an empty cell. */
export type Cell = string | number | null;

/** Rows as a table that a spreadsheet opens rightly: UTF-8 with its mark, RFC 4180, no cell that is a formula. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = disarmed(cell);
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that no spreadsheet takes for a formula. Where lists are separated by semicolons, a cell may also begin behind
 * one or in a line within the text; the signs in their full width begin formulas in Japanese spreadsheets.
 */
function disarmed(text: string): string {
  const within = text.replace(/([;\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");
  return /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(text) ? `'${within}` : within;
}
