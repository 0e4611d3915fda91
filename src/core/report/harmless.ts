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

const link = /(?<!\\)\]\(\s*<?\s*(?:javascript|vbscript|data):/i;

/** In Markdown, signs that a backslash takes the meaning from, and code within a line, are no markup. */
const inert = /\\[<[\]`]|`[^`\n]+`/g;

/**
 * Sees that a page from a template of one's own has nothing in it that could run, load or lead away; what a plan says
 * is escaped by then and cannot be such a thing.
 * @throws UserError with what was found.
 */
export function demandHarmless(text: string, format: Format): void {
  const markup = format === 'md' ? text.replace(inert, '') : text;
  const found = elementIn(markup) ?? attributeIn(markup) ?? (format === 'md' ? linkIn(text) : undefined);
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
  return link.test(markdown) ? 'an address that runs something' : undefined;
}
