const head = ['what', 'limit', 'measured', 'ms', ''];

/** The measures as a table for the terminal. */
export function tableOf(rows) {
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

function cellsOf({ what, limit, measured, unit, milliseconds, ok }) {
  const digits = unit === 'ms' ? 0 : 2;
  return [
    what,
    `${limit} ${unit}`,
    `${measured.toFixed(digits)} ${unit}`,
    milliseconds.toFixed(0),
    ok ? 'ok' : 'over',
  ];
}
