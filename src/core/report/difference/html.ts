import { type Part, partHeading } from '../../diff/tell/part.ts';
import { waySigns } from '../../diff/tell/signs.ts';
import { countsOf, sumWords, wayWords } from '../../diff/tell/sum.ts';
import { impactTitle } from '../../diff/tell/text.ts';
import { type Told, type ToldPart, ways } from '../../diff/tell/told.ts';
import { escapeHtml } from '../html/html-escape.ts';
import { type Digest, sealedPage } from '../html/page.ts';
import { labels } from '../labels.ts';
import { elementItem, impactEntry } from './html-blocks.ts';
import { marker } from './markdown.ts';

const heading = 'What changed';

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/**
 * A difference as a page of its own that loads nothing and runs nothing, for people without a git host: a sibling of the
 * reports. It ends with a marker.
 * @param style the style sheet of the reports with that of differences behind it.
 * @param digest names the style in the page's policy.
 */
export function differenceHtml(told: Told, style: string, digest: Digest): string {
  const title = escapeHtml(told.title || labels.untitled);
  const page = [
    '<!doctype html>',
    `<html lang="${languageTag.test(told.language) ? told.language : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} – ${heading}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body class="difference">',
    `<a class="skip" href="#_text">${labels.skip}</a>`,
    '<header class="masthead">',
    `<p class="eyebrow">${heading}</p>`,
    `<h1>${title}</h1>`,
    `<p class="byline">From ${escapeHtml(told.labels.before)} to ${escapeHtml(told.labels.after)}</p>`,
    '</header>',
    '<main id="_text">',
    ...opening(told),
    ...told.parts.flatMap(partSection),
    ...impactSection(told),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n');
  return `${sealedPage(page, digest)}\n${marker}\n`;
}

function opening(told: Told): readonly string[] {
  const counts = countsOf(told.parts);
  const tally = ways.flatMap((way) =>
    counts[way] === 0
      ? []
      : [
          `<li class="is-${way}"><b>${counts[way]}</b> <span aria-hidden="true">${waySigns[way]}</span> ${wayWords[way]}</li>`,
        ],
  );
  return [
    '<section class="opening" aria-labelledby="_summary">',
    `<h2 id="_summary">${labels.summary}</h2>`,
    `<p class="lead">${escapeHtml(sumWords(told))}.</p>`,
    ...(tally.length === 0 ? [] : ['<ul class="tally">', ...tally, '</ul>']),
    ...contents(told),
    '</section>',
  ];
}

function contents({ parts, impact }: Told): readonly string[] {
  const links = parts.map(({ part, elements }) => link(anchorOf(part), partHeading(part), elements.length));
  const last = impact.length === 0 ? [] : [link('_impact', impactTitle, impact.length)];
  if (links.length + last.length < 2) return [];
  return [
    `<nav class="contents" aria-label="${labels.contents}">`,
    '<ul>',
    ...links,
    ...last,
    '</ul>',
    '</nav>',
  ];
}

function link(anchor: string, words: string, count: number): string {
  return `<li><a href="#${anchor}">${words}</a> <span class="number">${count}</span></li>`;
}

function anchorOf({ id }: Part): string {
  return `_part-${id}`;
}

function partSection({ part, elements }: ToldPart): readonly string[] {
  const anchor = anchorOf(part);
  return [
    `<section aria-labelledby="${anchor}">`,
    `<h2 id="${anchor}">${escapeHtml(partHeading(part))}</h2>`,
    '<ul class="changes">',
    ...elements.map(elementItem),
    '</ul>',
    '</section>',
  ];
}

function impactSection({ impact }: Told): readonly string[] {
  if (impact.length === 0) return [];
  return [
    '<section aria-labelledby="_impact">',
    `<h2 id="_impact">${impactTitle}</h2>`,
    '<ul class="changes">',
    ...impact.map(impactEntry),
    '</ul>',
    '</section>',
  ];
}
