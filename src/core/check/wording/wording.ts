/** Words of one language that say nothing yet, in lower case. */
export interface Wording {
  /**
   * Words of wishes that nobody could miss. An entry fits where each of its words stands in the text, in any order;
   * with `*` behind it, a word is the beginning of one.
   */
  readonly vague: readonly string[];
  /** What is typed where a text is still to come. */
  readonly placeholders: readonly string[];
}

/** What is typed in any language where a text is still to come. */
export const placeholdersAnywhere = [
  'fixme',
  'lorem ipsum',
  'n.n.',
  'tba',
  'tbc',
  'tbd',
  'todo',
  'xx',
  'xxx',
  'xxxx',
] as const;
