import { visible } from '../visible.ts';

/** A text as it was typed, as Markdown for a place within a line: a heading, a paragraph, a list item, a link's words. */
export function inline(text: string): string {
  return escapeStart(escapeWithin(oneLine(text)));
}

/** A text as it was typed, as Markdown for a table's cell. */
export function cell(text: string): string {
  // Pipes are escaped within every line, so that a cell needs no more than a line does.
  return inline(text);
}

/** A link to the element's anchor in the same report. */
export function elementLink(id: string, text: string): string {
  return `[${inline(text)}](#${anchorName(id)})`;
}

/** The place that links to an element lead to. */
export function anchor(id: string): string {
  return `<a id="${anchorName(id)}"></a>`;
}

/** An id in the letters that every renderer leaves alone in an anchor and in a link: others stand as `_65e5_`. */
export function anchorName(id: string): string {
  return [...id]
    .map((sign) => (/[a-z0-9-]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}_`))
    .join('');
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** All that `escapeWithin` looks for has one of these: most texts are done with a single look. */
const meaningful = /[\\`*_[\]<>|~$#&:.@]/;

/** Takes the meaning for Markdown from everything but the start of a line. */
export function escapeWithin(text: string): string {
  if (!meaningful.test(text)) return text;
  return text
    .replace(/[\\`*_[\]<>|~$#]/g, '\\$&')
    .replace(/\](?=\()/g, ']\\')
    .replace(/&(?=[#\p{L}\d])/gu, '\\&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/@(?=\S)/g, '\\@');
}

/** Takes the meaning from what would begin a list, a heading, a rule or an underline. */
export function escapeStart(escaped: string): string {
  if (!/^[-=+:\d]/.test(escaped)) return escaped;
  return escaped
    .replace(/^([-=](?=[-=\s]|$)|\+(?=\s|$)|:(?=[:-]))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
