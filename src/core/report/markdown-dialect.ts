import type { Dialect } from './dialect.ts';
import { anchor, elementLink, inline } from './escape.ts';
import { funnelTable } from './funnel-table.ts';
import { isFunnel } from './funnel-words.ts';
import { labels } from './labels.ts';
import { isLevels, levelBars } from './level-bars.ts';
import { isMarkup, type Markup, markup } from './markup.ts';
import type { Ref } from './plan-data.ts';
import { type Block, proseBlocks } from './prose.ts';
import { isRef, nameOf, refsIn } from './ref.ts';

/** Reports in CommonMark with the tables of GitHub. */
export const markdownDialect: Dialect = {
  format: 'md',
  escape: inline,
  filters: {
    prose: (value, indent) => markup(blocksAt(proseBlocks(textOf(value)), Number(indent) || 0)),
    cell: (value) => markup(inline(textOf(value))),
    anchor: (value) => markup(anchor(isRef(value) ? value.id : textOf(value))),
    link: (value, words) => markup(isRef(value) ? linkTo(value, words === 'title') : inline(textOf(value))),
    links: (value) =>
      markup(
        refsIn(value)
          .map((ref) => linkTo(ref))
          .join(', '),
      ),
    gap: (value) => markup(quiet(textOf(value))),
    orgap: (value, words) => orGap(value, textOf(words)),
    levels: (value) => markup(isLevels(value) ? levelBars(value) : ''),
    funnel: (value) => markup(isFunnel(value) ? funnelTable(value, linkTo) : ''),
    mark: (value) => markup(isRef(value) ? newsOf(value) : ''),
  },
};

function textOf(value: unknown): string {
  if (isMarkup(value)) return value.markup;
  return value === undefined || value === null ? '' : String(value);
}

/** Stands before a link within the report until it is known whether its anchor is there; no text of a plan can hold it. */
const pending = '\u0001';

function linkTo(ref: Ref, titleOnly = false): string {
  return pending + elementLink(ref.id, titleOnly ? ref.title : nameOf(ref));
}

/** A whole report with links to elements that it does not tell of turned into words. */
export function settledLinks(text: string): string {
  const anchors = new Set([...text.matchAll(/<a id="([^"]*)">/g)].map(([, id]) => id));
  return text.replace(
    new RegExp(String.raw`${pending}(\[((?:\\.|[^\\\]])*)\]\(#([^)]*)\))`, 'g'),
    (_, link: string, words: string, id: string) => (anchors.has(id) ? link : words),
  );
}

function orGap(value: unknown, words: string): Markup {
  const said = isMarkup(value) ? value.markup : inline(textOf(value));
  return markup(said === '' ? quiet(words) : said);
}

/** A gap or an aside that should not shout. */
function quiet(words: string): string {
  const said = inline(words);
  return said === '' ? '' : `*${said}*`;
}

function newsOf({ isNew, isChanged }: Ref): string {
  if (isNew) return ` ${quiet(labels.isNew)}`;
  return isChanged ? ` ${quiet(labels.isChanged)}` : '';
}

/** Blocks in an item whose text stands that far from the margin; a list follows the item's label on a line of its own. */
function blocksAt(blocks: readonly Block[], indent: number): string {
  const text = blocks.map((block) => block.text).join('\n\n');
  if (indent === 0) return text;
  const led = blocks[0] === undefined || blocks[0].kind === 'text' ? text : `\n${text}`;
  return led.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}
