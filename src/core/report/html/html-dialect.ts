import type { Dialect } from '../dialect.ts';
import { anchorName } from '../escape.ts';
import { isFunnel } from '../funnel-words.ts';
import { labels } from '../labels.ts';
import { isLevels } from '../level-bars.ts';
import { isMarkup, type Markup, markup } from '../markup.ts';
import type { Ref } from '../plan-data.ts';
import { isRef, refsIn } from '../ref.ts';
import { funnelFigure } from './figures/funnel-figure.ts';
import { levelsFigure } from './figures/levels-figure.ts';
import { escapeHtml } from './html-escape.ts';
import { proseHtml } from './prose-html.ts';

/** How values become HTML in a template. */
export const htmlDialect: Dialect = {
  format: 'html',
  escape: escapeHtml,
  filters: {
    prose: (value) => (isMarkup(value) ? value : markup(proseHtml(words(value)))),
    cell: (value) => placed(value),
    anchor: (value) => markup(`id="${anchorName(isRef(value) ? value.id : words(value))}"`),
    link: (value, only) => (isRef(value) ? markup(link(value, only === 'title')) : placed(value)),
    links: (value) =>
      markup(
        refsIn(value)
          .map((ref) => link(ref))
          .join(', '),
      ),
    gap: (value) => markup(quiet(words(value))),
    orgap: (value, missing) => (isSaid(value) ? placed(value) : markup(quiet(words(missing)))),
    levels: (value) => (isLevels(value) ? levelsFigure(value) : markup('')),
    funnel: (value) => (isFunnel(value) ? funnelFigure(value) : markup('')),
    mark: (value) => markup(isRef(value) ? newsOf(value) : ''),
  },
};

/** A value as it is where code made it ready, else escaped. */
function placed(value: unknown): Markup {
  return isMarkup(value) ? value : markup(escapeHtml(words(value)));
}

function isSaid(value: unknown): boolean {
  return isMarkup(value) ? value.markup !== '' : words(value).trim() !== '';
}

function words(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A gap or an aside that should not shout. */
function quiet(missing: string): string {
  return missing.trim() === '' ? '' : `<span class="gap">${escapeHtml(missing)}</span>`;
}

function link({ id, number, title }: Ref, titleOnly = false): string {
  const shown = number === '' || titleOnly ? '' : `<span class="number">${escapeHtml(number)}</span> `;
  return `<a class="to" href="#${anchorName(id)}">${shown}${escapeHtml(title)}</a>`;
}

function newsOf({ isNew, isChanged }: Ref): string {
  const words = isNew ? labels.isNew : isChanged ? labels.isChanged : '';
  return words === '' ? '' : ` <span class="news">${escapeHtml(words)}</span>`;
}
