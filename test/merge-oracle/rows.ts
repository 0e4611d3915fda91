/** One comment line, or one entry of a map or list with all the lines of a value that holds no rows of its own. */
export interface Row {
  readonly start: number;
  /** The first line behind it. */
  readonly end: number;
  readonly column: number;
  /** The entries that begin on its first line: a list's item, a key, or both. None for a comment. */
  readonly heads: readonly { readonly name: string; readonly depth: number }[];
  /** What its comments say: a comment line's own, or those on the lines of the entry. */
  readonly comments: readonly string[];
}

const headPattern =
  /^(- +|-$)?(?:('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"#[{&*!|>%@`-][^#:]*?)\s*:(?=\s|$))?/;

/** The rows of a plan's text: a reader of lines that knows no more YAML than plans are written in. */
export function rowsOf(text: string): Row[] {
  const lines = text.split('\n');
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; at = rows.at(-1)?.end ?? at) {
    while (at < lines.length && columnOf(lines[at]) < 0) at += 1;
    if (at < lines.length) rows.push(rowAt(lines, at));
    else break;
  }
  return rows;
}

function columnOf(line: string | undefined): number {
  return line?.search(/\S/) ?? -1;
}

function rowAt(lines: readonly string[], start: number): Row {
  const line = lines[start] ?? '';
  const column = columnOf(line);
  if (line.charAt(column) === '#')
    return { start, end: start + 1, column, heads: [], comments: [line.slice(column + 1).trim()] };
  const [all = '', dash = '', key] = headPattern.exec(line.slice(column)) ?? [];
  const rest = line.slice(column + all.length).trimStart();
  const keyColumn = column + dash.length;
  const heads = [
    ...(dash === '' ? [] : [{ name: `[${itemName(line.slice(keyColumn))}]`, depth: column + 0.5 }]),
    ...(key === undefined ? [] : [{ name: unquoted(key), depth: keyColumn }]),
  ];
  const value = valueAt(lines, start, rest, key === undefined ? column : keyColumn);
  return { start, column, heads, ...value };
}

/** An item of a list by its text; one that is a map by its date or number. */
function itemName(rest: string): string {
  const quoted = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")/.exec(rest)?.[0];
  if (quoted !== undefined) return unquoted(quoted);
  if (!/^(?:\{|\w+:\s)/.test(rest)) return rest.replace(/ #.*$/, '').trim();
  return /(?:^|[{,\s])(?:date|number): *['"]?([\w-]+)/.exec(rest)?.[1] ?? '';
}

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text.startsWith('"') ? String(JSON.parse(text)) : text;
}

type Extent = Pick<Row, 'end' | 'comments'>;

function valueAt(lines: readonly string[], start: number, rest: string, column: number): Extent {
  const header = /^[|>][+\d-]*(?:\s+#(.*))?$/.exec(rest);
  if (header !== null)
    return { end: endOfDeeper(lines, start, column, false), comments: commentList(header[1]) };
  if (/^["'[{]/.test(rest)) return enclosed(lines, start, rest);
  const [plain, beside] = splitComment(rest);
  if (plain === '' || beside !== undefined) return { end: start + 1, comments: commentList(beside) };
  const end = endOfDeeper(lines, start, column, true);
  return { end, comments: end === start + 1 ? [] : commentList(splitComment(lines[end - 1] ?? '')[1]) };
}

/** A line's text, and the comment behind it. */
function splitComment(line: string): [text: string, comment: string | undefined] {
  const [, text = '', comment] = /^(.*?)(?:(?:^|\s)#(.*))?$/.exec(line) ?? [];
  return [text.trim(), comment];
}

function commentList(comment: string | undefined): readonly string[] {
  return comment === undefined ? [] : [comment.trim()];
}

/** Behind the last line that stands deeper than a column; a comment ends a plain text, and belongs to a block. */
function endOfDeeper(lines: readonly string[], start: number, column: number, isPlain: boolean): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const own = columnOf(lines[at]);
    if (own < 0) continue;
    if (own <= column || (isPlain && lines[at]?.charAt(own) === '#')) break;
    end = at + 1;
    if (isPlain && splitComment(lines[at] ?? '')[1] !== undefined) break;
  }
  return end;
}

/** Behind the line on which the quote or bracket of a value is closed, and the comments up to there. */
function enclosed(lines: readonly string[], start: number, rest: string): Extent {
  const comments: string[] = [];
  let unclosed = '';
  let line = rest;
  for (let at = start; at < lines.length; at += 1, line = lines[at] ?? '') {
    const read = readEnclosed(line, unclosed);
    if (read.comment !== undefined) comments.push(read.comment);
    unclosed = read.unclosed;
    if (unclosed === '') return { end: at + 1, comments };
  }
  return { end: lines.length, comments };
}

interface Enclosed {
  readonly unclosed: string;
  readonly comment: string | undefined;
}

function readEnclosed(line: string, before: string): Enclosed {
  let unclosed = before;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const inner = unclosed.at(-1);
    if (inner === '"' && character === '\\') at += 1;
    else if (inner === '"' || inner === "'")
      unclosed = character === inner ? unclosed.slice(0, -1) : unclosed;
    else if (character === '#' && /^$|\s$/.test(line.slice(0, at)))
      return { unclosed, comment: line.slice(at + 1).trim() };
    else if ('[{'.includes(character)) unclosed += character;
    else if ('"\''.includes(character) && /^$|[\s[{,:]$/.test(line.slice(0, at))) unclosed += character;
    else if (']}'.includes(character)) unclosed = unclosed.slice(0, -1);
  }
  return { unclosed, comment: undefined };
}
