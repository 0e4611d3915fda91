/** A title within a sentence, told apart from it: some have an “and” of their own. */
export function quoted(title: string): string {
  return `“${title.toLowerCase()}”`;
}
