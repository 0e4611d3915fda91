/** What each option means, as `Title: explanation`, from a table of the method. */
export function wordsFrom<Row extends { readonly title: string }>(
  table: Readonly<Record<string, Row>>,
  explain: (row: Row) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([id, row]) => [id, `${row.title}: ${explain(row)}`]));
}
