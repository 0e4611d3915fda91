interface Cell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The rows of a text with the cells of each that hold anything, on one line; a text without cells has a cell a line. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = tableRows(text) ?? exportRows(text, ',') ?? exportRows(text, ';') ?? sheetRows(text);
  const filled = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  return withoutRowNumbers(
    filled.map((row) => marked(row.filter((cell) => cell !== ''))).filter((row) => row.length > 0),
  );
}

/** A Markdown table, where every line is framed by bars. */
function tableRows(text: string): string[][] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2 || !lines.every((line) => /^\|.*\|$/.test(line))) return undefined;
  return lines
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('\\|', '|')),
    );
}

/** A board's export, where all cells are quoted; a sentence with commas is none. */
function exportRows(text: string, delimiter: string): string[][] | undefined {
  if (!text.trimStart().startsWith('"')) return undefined;
  const rows = parsed(text, delimiter).filter((row) =>
    row.some((cell) => cell.text.trim() !== '' || cell.isQuoted),
  );
  const width = rows[0]?.length ?? 0;
  const isExport =
    rows.length > 1 &&
    width > 1 &&
    rows.every(
      (row) => row.length === width && row.every((cell) => cell.isQuoted || /^[\d.]*$/.test(cell.text)),
    );
  return isExport ? rows.map((row) => row.map((cell) => cell.text)) : undefined;
}

/** Cells copied from a sheet. One is quoted where it has to be, or where all are; other quotation marks are the team's. */
function sheetRows(text: string): string[][] {
  const rows = parsed(text, '\t');
  const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const areAllQuoted = filled.length > 1 && filled.every((row) => row.every((cell) => cell.isQuoted));
  return rows.map((row) =>
    row.map((cell) =>
      cell.isQuoted && row.length === 1 && !areAllQuoted && !/["\n\t]/.test(cell.text)
        ? `"${cell.text}"`
        : cell.text,
    ),
  );
}

function parsed(text: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = cellAt(text, at, delimiter);
    row.push(cell);
    if (text[end] !== delimiter) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** The cell that begins here and where it ends. A quotation mark that is never closed, or closed amid words, is a word's. */
function cellAt(text: string, at: number, delimiter: string): { readonly cell: Cell; readonly end: number } {
  const quoted = /"((?:[^"]|"")*)"/y;
  quoted.lastIndex = at;
  const words = quoted.exec(text)?.[1];
  const after = text[quoted.lastIndex];
  if (words !== undefined && (after === undefined || after === '\n' || after === delimiter))
    return { cell: { text: words.replaceAll('""', '"'), isQuoted: true }, end: quoted.lastIndex };
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { cell: { text: text.slice(at, end), isQuoted: false }, end };
}

/** A word processor puts a tab behind a bullet; `o` and `§` are bullets of its own. */
function marked(row: readonly string[]): readonly string[] {
  const [mark = '', first, ...others] = row;
  if (first === undefined) return row;
  if (/^[o§]$/.test(mark)) return [`• ${first}`, ...others];
  return /^(?:[^\p{L}\p{N}]|\[[ xX]?\]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{2,5})[.)])$/u.test(mark)
    ? [`${mark} ${first}`, ...others]
    : row;
}

/** A first column that only counts the rows goes. */
function withoutRowNumbers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const start = Number(rows[0]?.[0]);
  const isCounted =
    rows.length > 1 &&
    Number.isInteger(start) &&
    rows.every((row, at) => row.length > 1 && row[0] === String(start + at));
  return isCounted ? rows.map((row) => row.slice(1)) : rows;
}
