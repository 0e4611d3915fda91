/** What each option means, from a table of the method. */
export function wordsFrom<Row>(
  table: Readonly<Record<string, Row>>,
  explain: (row: Row) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).map(([id, row]) => [id, explain(row)]));
}
