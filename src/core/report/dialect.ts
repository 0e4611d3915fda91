import type { Markup } from './markup.ts';

export type Format = 'md' | 'html';

/** How values become Markdown or HTML in a template. Templates of both formats use the same filters. */
export interface Dialect {
  readonly format: Format;
  /** What every value goes through that no filter has made ready. */
  readonly escape: (text: string) => string;
  /**
   * `prose`: a long text as blocks, its lists, emphasis and links kept (first argument: the indent in columns);
   * `cell`: a text for a table's cell; `anchor`: the place that links to an id lead to; `link`: a reference as a link by
   * number and title (with the argument `title`, by its title alone); `links`: references as links with commas between;
   * `gap`: words for what was not said, set apart quietly; `orgap`: the text or markup, or those words where there is
   * none; `levels`: a picture of levels, now and needed; `funnel`: a picture of stages and what works at each; `mark`: a quiet word where a reference is new or changed.
   */
  readonly filters: Readonly<Record<string, (value: unknown, ...more: readonly unknown[]) => Markup>>;
}
