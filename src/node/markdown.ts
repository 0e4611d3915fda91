import { Marked, type RendererObject } from 'marked';
import { markedTerminal } from 'marked-terminal';
import type { Paint } from '../context.ts';
import { visible } from '../core/visible.ts';
import { drawTable } from './markdown-table.ts';
import { wrapStyled } from './wrap-styled.ts';

/** Markdown drawn for a terminal: nothing wider than the columns, no control characters, no style where there is no colour. */
export function renderMarkdown(text: string, columns: number, paint: Paint): string {
  const marked = new Marked(asMarkedTerminalDraws(paint), { renderer: asWeDraw(columns, paint) });
  const drawn = marked.parse(visible(text.replaceAll('\t', '    ')), { async: false });
  return wrapStyled(withoutBlankEnds(drawn.replace(/\n{3,}/g, '\n\n')), columns);
}

function asMarkedTerminalDraws(paint: Paint) {
  const bold = (text: string) => paint('bold', text);
  const dim = (text: string) => paint('dim', text);
  const asItIs = (text: string) => text;
  return markedTerminal({
    heading: bold,
    firstHeading: bold,
    strong: bold,
    em: (text) => paint('underline', text),
    del: dim,
    paragraph: asItIs,
    emoji: false,
    unescape: false,
    showSectionPrefix: false,
  });
}

/** What marked-terminal draws too wide, in colour where there is none, or with its Markdown still in it. */
function asWeDraw(columns: number, paint: Paint): RendererObject {
  return {
    text(token) {
      if ('tokens' in token && token.tokens) return `${this.parser.parseInline(token.tokens)}\n`;
      // A character may stand there as its number: `&#27;`.
      return visible(withCharacters(token.text));
    },
    list({ ordered, start, items }) {
      const drawn = items.map((item, index) => {
        const mark = ordered ? `${Number(start || 1) + index}. ` : '- ';
        return hang(mark, this.parser.parse(item.tokens));
      });
      return `${drawn.join('\n')}\n\n`;
    },
    checkbox: ({ checked }) => (checked ? '[x] ' : '[ ] '),
    blockquote({ tokens }) {
      return inset(paint('dim', withoutBlankEnds(this.parser.parse(tokens))));
    },
    code: ({ text }) => inset(paint('cyan', text)),
    codespan: ({ text }) => paint('cyan', text),
    hr: () => `${'-'.repeat(columns)}\n\n`,
    link({ href, tokens }) {
      return withAddress(this.parser.parseInline(tokens), visible(href));
    },
    html: ({ text, block }) => (block ? `${paint('dim', text.trim())}\n\n` : paint('dim', text)),
    image: ({ href, text }) => withAddress(visible(text), visible(href)),
    table(token) {
      const draw = (row: typeof token.header) => row.map((cell) => this.parser.parseInline(cell.tokens));
      return `${drawTable(draw(token.header), token.rows.map(draw), columns, paint)}\n\n`;
    },
  };
}

function hang(mark: string, text: string): string {
  const lines = withoutBlankEnds(text).replace(/\n{2,}/g, '\n');
  return mark + lines.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

/** The blanks that the first line begins with stay: whether they stand inside of a colour must make no difference. */
function withoutBlankEnds(text: string): string {
  return text.replace(/^\n+|\s+$/g, '');
}

function inset(text: string): string {
  return `${text.replace(/^/gm, '  ')}\n\n`;
}

function withAddress(text: string, address: string): string {
  const isSaid = text === '' || text === address || `mailto:${text}` === address;
  return isSaid ? text || address : `${text} (${address})`;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function withCharacters(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp);/g, (entity, name: string) => characters[name] ?? entity);
}
