import { UserError } from '../errors.ts';
import type { Format } from './dialect.ts';

/** Elements that could run, load or lead away, and what messages call them. */
const elements: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an element that runs or loads something', /<\/?(?:script|iframe|frame|object|embed|applet|portal)\b/i],
  ['a form', /<\/?(?:form|input|button|textarea|select)\b/i],
  ['an element that leads elsewhere', /<(?:base|link)\b|<meta\b[^>]*http-equiv\s*=\s*["']?\s*refresh/i],
];

const tag = /<[a-z][^\s>/]*((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /(?<name>[^\s"'<>/=]+)\s*(?:=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Attributes that hold an address, and the addresses that may stand in them. */
const addressed = /^(?:href|xlink:href|src|srcset|data|action|formaction|poster|background|ping|cite)$/i;
const harmlessAddress = /^["']?(?:#|https?:|mailto:|["']?$)/i;

/** In Markdown, the scheme of a link, of a reference's address and of an address in pointed brackets. */
const scheme = /(?:\]\(\s*<?|^[ \t>]*\[[^\]]*\]:\s*<?|<)\s*([a-z][a-z\d+.-]*):/gim;
const harmlessScheme = /^(?:https?|mailto)$/i;

/** In Markdown, signs that a backslash takes the meaning from, and code within a line, are no markup. */
const inert = /\\[<[\]`]|`[^`\n]+`/g;

/**
 * Sees that a page from a template of one's own has nothing in it that could run, load or lead away; what a plan says
 * is escaped by then and cannot be such a thing.
 * @throws UserError with what was found.
 */
export function demandHarmless(text: string, format: Format): void {
  const markup = format === 'md' ? text.replace(inert, '') : text;
  const found = elementIn(markup) ?? attributeIn(markup) ?? (format === 'md' ? linkIn(markup) : undefined);
  if (found !== undefined)
    throw new UserError(`The template writes ${found}, and reports only show`, {
      help: 'Take it out of the template; styles and drawings are fine.',
    });
  // What stood before the head would stand before the policy that lets nothing run.
  if (format === 'html' && !/^\s*<!doctype html>\s*<html\b[^<>]*>\s*<head>/i.test(text))
    throw new UserError('The template does not begin as a page does', {
      help: "Begin it with <!doctype html>, <html> and <head>, or with {% layout 'parts/page.html.liquid' %}.",
    });
}

function elementIn(markup: string): string | undefined {
  return elements.find(([, pattern]) => pattern.test(markup))?.[0];
}

function attributeIn(markup: string): string | undefined {
  for (const [, inside = ''] of markup.matchAll(tag)) {
    for (const { groups: { name = '', value = '' } = {} } of inside.matchAll(attribute)) {
      if (/^on/i.test(name)) return 'an attribute that runs something';
      if (addressed.test(name) && !harmlessAddress.test(value)) return 'an address that runs something';
    }
  }
  return undefined;
}

function linkIn(markdown: string): string | undefined {
  const schemes = [...plain(markdown).matchAll(scheme)].map(([, found = '']) => found);
  return schemes.every((found) => harmlessScheme.test(found)) ? undefined : 'an address that runs something';
}

/** Markdown without the spellings by which a sign may stand for another, as browsers read an address. */
function plain(markdown: string): string {
  return markdown
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : '';
    })
    .replace(/&(?:Tab|NewLine);/g, '')
    .replace(/&colon;/g, ':')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
