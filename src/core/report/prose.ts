import { once } from '../once.ts';
import { visible } from '../visible.ts';
import { escapeStart, escapeWithin } from './escape.ts';

/**
 * Markdown that a team wrote into a long text, as blocks of lines that cannot break out of where they stand.
 * Paragraphs, lists, emphasis, code within a line and links to the web or to mail are kept; everything else, headings,
 * HTML, tables, fences, pictures and other links among it, stays the characters that were typed. No text, no blocks.
 */
export function proseBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const chunk of chunksOf(text)) {
    // Two numbered lists in a row would be read as one.
    const ordered = chunk.kind === 'ordered' && blocks.at(-1)?.kind !== 'ordered' && countsUp(chunk.lines);
    const kind = chunk.kind === 'bullets' || ordered ? chunk.kind : 'text';
    blocks.push({ kind, text: kind === 'text' ? paragraphBlock(chunk.lines) : listBlock(chunk) });
  }
  return blocks;
}

/** Markdown that stands between blank lines. */
export interface Block {
  readonly kind: 'text' | 'bullets' | 'ordered';
  readonly text: string;
}

interface Chunk {
  readonly kind: Block['kind'];
  readonly lines: readonly string[];
}

const markers = [
  { kind: 'bullets', pattern: /^\s*[-*+] +\S/ },
  { kind: 'ordered', pattern: /^ {0,3}\d{1,9}[.)] +\S/ },
] as const;

function chunksOf(text: string): readonly Chunk[] {
  const chunks: { kind: Chunk['kind']; lines: string[] }[] = [];
  let last: (typeof chunks)[number] | undefined;
  for (const line of visible(text).split('\n')) {
    if (line.trim() === '') {
      last = undefined;
      continue;
    }
    const marked = markers.find(({ pattern }) => pattern.test(line) && !/^\s*([-*+] *){3,}$/.test(line));
    const kind = marked?.kind ?? 'text';
    if (last && (last.kind === kind || kind === 'text')) addLine(last, line, kind);
    else {
      last = { kind, lines: [line] };
      chunks.push(last);
    }
  }
  return chunks;
}

/** A line without a mark after an item belongs to the item, as it does in Markdown. */
function addLine(chunk: { kind: Chunk['kind']; lines: string[] }, line: string, kind: Chunk['kind']): void {
  const item = chunk.lines.at(-1);
  if (kind === 'text' && chunk.kind !== 'text' && item !== undefined) {
    chunk.lines[chunk.lines.length - 1] = `${item.trimEnd()} ${line.trim()}`;
  } else chunk.lines.push(line);
}

/** Only a list that begins at 1 and leaves nothing out is numbered again as it was typed. */
function countsUp(lines: readonly string[]): boolean {
  return lines.every((line, at) => Number.parseInt(line.trim(), 10) === at + 1);
}

function listBlock({ kind, lines }: Chunk): string {
  const base = indentOf(lines[0] ?? '');
  let level = -1;
  return lines
    .map((line, at) => {
      const words = spanLine(line.trim().replace(/^\S+ +/, ''));
      if (kind === 'ordered') return `${at + 1}. ${words}`;
      level = Math.max(0, Math.min(Math.floor((indentOf(line) - base) / 2), level + 1));
      return `${'  '.repeat(level)}- ${words}`;
    })
    .join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Marks that show where a line began; after losing their meaning they still want a line of their own. */
const lineStart = /^\s*(#{1,6}\s|>|\||[-*+] |\d{1,9}[.)] |```|~~~)/;

function paragraphBlock(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (lines.length === 1) return withoutHeading(spanLine(first.trim()));
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      const ends = next !== undefined && (lineStart.test(next) || lineStart.test(line)) ? '\\' : '';
      return spanLine(line.trim()) + ends;
    })
    .join('\n');
}

/** A paragraph that is nothing but emphasis is taken for a heading, unless a sign in it is told by its number. */
function withoutHeading(line: string): string {
  const [, mark, words] = /^(\*{1,2})([^*]*[^*.,;:!?。，；：！？])\1$/u.exec(line) ?? [];
  if (mark === undefined || words === undefined) return line;
  return mark + words.replace(/ |.$/u, (sign) => `&#${sign.codePointAt(0)};`) + mark;
}

/** Brackets belong to an address as long as each is closed in it. */
const addressSigns = String.raw`[\p{L}\p{N}\-._~:/?#@!$&+,;=%]`;
const addressPart = String.raw`(?:${addressSigns}|\(${addressSigns}*\))`;
const address = `(?:https?://|mailto:)${addressPart}+`;
const word = String.raw`[\p{L}\p{N}]`;
/** Signs that begin or end what is emphasised, where no word goes on at the outer side of its marks. */
const opening = String.raw`(?<=(?:^|[\s(])[*_]{1,2})["'“‘«„(¿¡]`;
const closing = String.raw`[.,;:!?…"'”’»)。，！？」]{1,3}(?=[*_]{1,2}(?:$|[\s.,;:!?)]))`;
const inside = String.raw`(?:${opening})?${word}(?:[^*_\x60[\]<>\\|~$&\n]*${word})?(?:${closing})?`;

/** Scripts without blanks between words have emphasis right beside a word; there, and in others, an underscore has not. */
const spaced = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}`;
const emphasised = (name: string, mark: string, letters: string) =>
  String.raw`(?<![${letters}\p{N}\p{M}*_\\])${mark}(?<${name}>${inside})${mark}(?![${letters}\p{N}\p{M}*_])`;

/** What is kept within a line; the first alternative that fits wins. */
const spans = once(
  () =>
    new RegExp(
      [
        String.raw`(?<![\x60\\])\x60(?<code>[^\x60]+)\x60(?!\x60)`,
        String.raw`(?<picture>!?)\[(?<words>[^[\]]+)\]\((?<to>${address})\)`,
        `<(?<auto>${address})>`,
        String.raw`(?<![\p{L}\p{N}\p{M}_])(?<bare>https?://${addressPart}*(?:[\p{L}\p{N}/=%#-]|\(${addressSigns}*\)))`,
        emphasised('strong0', String.raw`\*\*`, spaced),
        emphasised('strong1', '__', String.raw`\p{L}`),
        emphasised('em0', String.raw`\*`, spaced),
        emphasised('em1', '_', String.raw`\p{L}`),
      ].join('|'),
      'giu',
    ),
);

/** Without one of these, a line has nothing to keep; most lines have none, and `spans` takes long to make. */
const spanSigns = /[`[<*_]|https?:/i;

/** One line with its emphasis, code and links kept and the rest escaped. */
function spanLine(line: string): string {
  if (!spanSigns.test(line)) return escapeStart(escapeWithin(line));
  let done = '';
  let from = 0;
  for (const found of line.matchAll(spans())) {
    const kept = keptSpan(found.groups ?? {});
    if (kept === undefined) continue;
    done += escapeWithin(line.slice(from, found.index)) + kept;
    from = found.index + found[0].length;
  }
  return escapeStart(done + escapeWithin(line.slice(from)));
}

/** Words that say nothing about where a link leads. */
const vagueWords = /^(click here|here|link|more)$/i;

function keptSpan(found: Readonly<Record<string, string | undefined>>): string | undefined {
  const { code, picture, words, to, auto, bare } = found;
  if (code !== undefined) return code.trim() === '' ? undefined : `\`${code.trim()}\``;
  if (words !== undefined && to !== undefined) {
    const spoken = escapeWithin(words.trim());
    if (spoken === '' || isDoubtful(to)) return undefined;
    const before = picture ? '\\!' : '';
    if (vagueWords.test(words.replace(/[\W_]+/g, ' ').trim())) return `${before}${spoken} (<${to}>)`;
    return `${before}[${spoken}](${to})`;
  }
  const shown = auto ?? bare;
  if (shown !== undefined) return isDoubtful(shown) ? undefined : `<${shown}>`;
  const strong = found.strong0 ?? found.strong1;
  if (strong !== undefined) return `**${escapeWithin(strong)}**`;
  const em = found.em0 ?? found.em1;
  return em === undefined ? undefined : `*${escapeWithin(em)}*`;
}

/** Addresses that Markdown parsers read differently: entities in them, letters beyond ASCII. */
function isDoubtful(to: string): boolean {
  return /&[a-z\d#]+;|[^\x21-\x7e]/i.test(to);
}
