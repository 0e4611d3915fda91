/** Text that is Markdown or HTML already: all else that a template writes is escaped. */
export interface Markup {
  readonly markup: string;
}

const made = new WeakSet<object>();

/** Marks a text as ready to be placed. Only code does so: nothing that a plan or a template says can. */
export function markup(text: string): Markup {
  const ready = { markup: text };
  made.add(ready);
  return ready;
}

export function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && made.has(value);
}
