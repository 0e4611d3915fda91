import { Marked, type Token } from 'marked';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/** What a reader of the rendered page meets: enough to tell whether two parsers saw the same. */
export interface Outline {
  /** Tags in order, with the address of links. */
  readonly tags: readonly string[];
  readonly links: readonly string[];
  /** All words, runs of blanks joined. */
  readonly text: string;
}

/** @param addresses `with addresses`: where a link leads is told among the words, behind the link's own. */
export function outlineByMarked(markdown: string, addresses?: 'with addresses'): Outline {
  const reader = new Marked({ gfm: true });
  if (addresses) {
    reader.use({
      renderer: {
        link({ href, tokens, raw }) {
          return this.parser.parseInline(tokens) + (raw.startsWith('[') ? ` ${href}` : '');
        },
      },
    });
  }
  return outline(reader.parse(markdown, { async: false }));
}

export function outlineByMicromark(markdown: string): Outline {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmAutolinkLiteral()],
    htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()],
  });
  return outline(html);
}

/** The raw HTML of a Markdown text, piece by piece. */
export function rawHtml(markdown: string): readonly string[] {
  const found: string[] = [];
  const reader = new Marked({ gfm: true });
  reader.walkTokens(reader.lexer(markdown), (token: Token) => {
    if (token.type === 'html') found.push(token.raw.trim());
  });
  return found;
}

function outline(html: string): Outline {
  const tags: string[] = [];
  const links: string[] = [];
  for (const [tag, name, attributes] of html.matchAll(/<(\/?[a-z][a-z0-9]*)([^>]*)>/g)) {
    const address = /href="([^"]*)"/.exec(attributes ?? '')?.[1];
    if (address !== undefined) links.push(decoded(address));
    tags.push(tag === '<br>' || tag === '<br />' ? 'br' : (name ?? ''));
  }
  const text = decoded(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]*>/g, (tag) => (/^<\/?(em|strong|code|a)\b/.test(tag) ? '' : ' ')),
  );
  return { tags, links, text: text.replace(/\s+/g, ' ').trim() };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decoded(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
