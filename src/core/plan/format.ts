import { commentsOf } from './comments.ts';
import { sameValue } from './edit.ts';
import type { Fields } from './field.ts';
import { planFields } from './fields.ts';
import { indentStep, scalarText, valueText } from './render.ts';
import { type Path, placeAt } from './shape.ts';
import { columnOf, lineBreak, nextToken } from './source.ts';
import {
  type Entry,
  type ListNode,
  type MapNode,
  type Node,
  parseTree,
  type ScalarNode,
  toValue,
} from './tree.ts';

/** A line to be written; a comment that stood on it is put behind its text. */
interface Line {
  readonly column: number;
  readonly text: string;
  readonly comments: string[];
  /** Text of a block scalar: a comment under it would become a part of it. */
  readonly isText?: true;
}

/** The lines of one entry or item, and the blank line or comments that stood above it. */
interface Block {
  readonly key: string;
  readonly lines: Line[];
}

/** One pass over a tree; `position` is behind the last token, `last` the line that a comment there belongs to. */
interface Pass {
  readonly text: string;
  readonly fields: Fields;
  position: number;
  last: Line | undefined;
}

/**
 * A plan in canonical form: two-space block style, keys in the order of the schema, elements in the order of the team,
 * comments with the keys that they belong to, at most one blank line in a row. Values stay what they are.
 * @param root the tree of the text.
 * @param fields in whose order keys are put; where those of lenses are not among them, what lenses say keeps its own.
 */
export function formatPlan(text: string, root: Node, fields: Fields = planFields): string {
  const pass: Pass = { text, fields, position: 0, last: undefined };
  const lines: Line[] = [...banner(pass), ...collection(pass, root, 0, [])];
  const rest = gap(pass, text.length, 0);
  append(lines, hangable(lines, rest.hanging, 0));
  append(lines, rest.above);
  const written = `${lines.filter(isWanted).map(lineText).join('\n').trim()}\n`;
  return verified(text, root, lineBreak(text) === '\n' ? written : written.replaceAll('\n', '\r\n'));
}

/** Lines by the hundred thousand are too many for one call of `push`. */
function append(lines: Line[], more: readonly Line[]): void {
  for (const line of more) lines.push(line);
}

function verified(text: string, root: Node, written: string): string {
  const again = parseTree(written).root;
  const isSame = again && sameValue(toValue(root), toValue(again));
  if (!isSame || commentsOf(text, root).join('\n') !== commentsOf(written, again).join('\n')) {
    throw new Error('The canonical form does not read back as the plan that was read');
  }
  return written;
}

/** The editor's schema line stays at the top, whatever key stands below it. */
function banner(pass: Pass): Line[] {
  const match = /^\uFEFF?(# yaml-language-server:[^\r\n]*)/.exec(pass.text);
  if (!match?.[1]) return [];
  pass.position = match[0].length;
  return [{ column: 0, text: match[1].trimEnd(), comments: [] }];
}

/** One blank line is enough, but in a text, which says as many as it means. */
function isWanted(line: Line, at: number, lines: readonly Line[]): boolean {
  const before = lines[at - 1];
  return !isBlank(line) || !before || !isBlank(before);
}

function isBlank({ text, comments, isText }: Line): boolean {
  return text === '' && comments.length === 0 && !isText;
}

function lineText({ column, text, comments }: Line): string {
  if (text === '' && comments.length === 0) return '';
  return ' '.repeat(column) + [text, ...comments].join(' ');
}

interface Gap {
  /** Comments that are indented deeper than what follows: they hang on what came before. */
  readonly hanging: Line[];
  /** Blank lines and comments that belong to what follows. */
  readonly above: Line[];
}

/** Takes the comments and blank lines up to the next token, which will stand in a column of the text. */
function gap(pass: Pass, until: number, column: number): Gap {
  const found: Gap = { hanging: [], above: [] };
  const next = until < pass.text.length ? columnOf(pass.text, until) : 0;
  let at = pass.position;
  for (const part of pass.text.slice(at, until).split('\n')) {
    const hash = part.indexOf('#');
    const comment = hash < 0 ? undefined : part.slice(hash).trimEnd();
    if (at === pass.position) attach(pass, found, comment, column);
    else if (comment === undefined) noteBlank(found, part, at + part.length >= until);
    else place(pass, found, comment, columnOf(pass.text, at + hash), next, column);
    at += part.length + 1;
  }
  pass.position = until;
  return found;
}

function attach(pass: Pass, found: Gap, comment: string | undefined, column: number): void {
  if (comment === undefined) return;
  if (pass.last) pass.last.comments.push(comment);
  else found.above.push({ column, text: comment, comments: [] });
}

function noteBlank(found: Gap, part: string, isLast: boolean): void {
  if (part.trim() === '' && !isLast) found.above.push({ column: 0, text: '', comments: [] });
}

function place(pass: Pass, found: Gap, comment: string, at: number, next: number, column: number): void {
  const hangs = at > next && pass.last !== undefined && found.above.every((line) => line.text === '');
  if (hangs) found.hanging.push({ column: column + indentStep, text: comment, comments: [] });
  else found.above.push({ column, text: comment, comments: [] });
}

function collection(pass: Pass, node: Node, column: number, path: Path): Line[] {
  if (node.kind === 'map') return mapLines(pass, node, column, path);
  return node.kind === 'list' ? listLines(pass, node, column, path) : [];
}

function mapLines(pass: Pass, node: MapNode, column: number, path: Path): Line[] {
  const blocks: Block[] = [];
  for (const entry of node.entries) {
    const { hanging, above } = gap(pass, entry.keyStart, column);
    const before = blocks.at(-1);
    const lines = before ? above : withoutBlanks([...hanging, ...above]);
    if (before) append(before.lines, hangable(before.lines, hanging, column));
    blocks.push({ key: entry.key, lines: [...lines, ...entryLines(pass, entry, column, path)] });
  }
  return ordered(blocks, path, pass.fields).flatMap(({ lines }) => lines);
}

/** Comments that hang on lines; under a text they move out as far as they must to stay comments. */
function hangable(lines: readonly Line[], hanging: readonly Line[], column: number): readonly Line[] {
  return lines.at(-1)?.isText ? hanging.map((line) => ({ ...line, column })) : hanging;
}

function withoutBlanks(lines: Line[]): Line[] {
  return lines.filter(({ text }) => text !== '');
}

/** The order of the schema where it knows the keys; keys that it does not know keep theirs, behind. */
function ordered(blocks: readonly Block[], path: Path, fields: Fields): readonly Block[] {
  const parent = placeAt(path, fields);
  if (parent.kind !== 'fields') return blocks;
  const ranks = new Map(Object.keys(parent.fields).map((key, at) => [key, at]));
  const rank = (block: Block) => ranks.get(block.key) ?? ranks.size;
  return blocks.toSorted((a, b) => rank(a) - rank(b));
}

function entryLines(pass: Pass, entry: Entry, column: number, path: Path): Line[] {
  const colon = nextToken(pass.text, entry.keyEnd, '');
  pass.position = pass.text.charAt(colon) === ':' ? colon + 1 : entry.keyEnd;
  return headed(pass, `${scalarText(entry.key, false)}:`, entry.value, column, [...path, entry.key]);
}

/** A key or dash with what belongs to it. */
function headed(pass: Pass, head: string, value: Node, column: number, path: Path): Line[] {
  if (value.kind === 'scalar') return scalarLines(pass, head, value, column);
  const isEmpty = value.kind === 'map' ? value.entries.length === 0 : value.items.length === 0;
  const line: Line = {
    column,
    text: isEmpty ? `${head} ${value.kind === 'map' ? '{}' : '[]'}` : head,
    comments: [],
  };
  pass.last = line;
  if (!value.flow) return [line, ...collection(pass, value, column + indentStep, path)];
  takeComments(pass, value.start, line);
  pass.position = value.start + 1;
  const inner = collection(pass, value, column + indentStep, path);
  takeComments(pass, value.end, line);
  pass.last = line;
  return [line, ...inner];
}

/** Comments up to an offset, all put on one line. */
function takeComments(pass: Pass, until: number, line: Line): void {
  const { hanging, above } = gap(pass, until, 0);
  for (const { text } of withoutBlanks([...hanging, ...above])) line.comments.push(text);
}

function scalarLines(pass: Pass, head: string, node: ScalarNode, column: number): Line[] {
  const source = pass.text.slice(node.start, node.end);
  const isText = typeof node.value === 'string';
  const value = isText
    ? valueText(node.value, column, { eol: '\n', flow: false })
    : source === ''
      ? ''
      : ` ${source}`;
  const [first = '', ...rest] = value.split('\n');
  const line: Line = { column, text: head + first, comments: [] };
  pass.last = line;
  takeComments(pass, node.start, line);
  if (node.style === 'block') line.comments.push(...headerComment(source));
  pass.position = node.end;
  return [line, ...rest.map((text) => ({ column: 0, text, comments: [], isText: true as const }))];
}

/** The comment behind the `|` or `>` of a block scalar. */
function headerComment(source: string): string[] {
  const match = /^[|>][\d+-]*[ \t]+(#[^\r\n]*)/.exec(source);
  return match?.[1] ? [match[1].trimEnd()] : [];
}

function listLines(pass: Pass, node: ListNode, column: number, path: Path): Line[] {
  const lines: Line[] = [];
  for (const [index, item] of node.items.entries()) {
    const { hanging, above } = gap(pass, item.start, column);
    append(lines, hangable(lines, hanging, column));
    append(lines, withoutBlanks(above));
    if (!node.flow) pass.position = item.start + 1;
    // A call takes only so many arguments, and an item can have more lines.
    for (const line of itemLines(pass, item.value, column, [...path, String(index)])) lines.push(line);
  }
  return lines;
}

/** A map in a list begins on the line of its dash. */
function itemLines(pass: Pass, value: Node, column: number, path: Path): Line[] {
  const lines = headed(pass, '-', value, column, path);
  const [dash, first, ...rest] = lines;
  const canJoin =
    value.kind === 'map' && dash && first && dash.comments.length === 0 && !first.text.startsWith('#');
  if (!canJoin) return lines;
  const joined: Line = { column, text: `- ${first.text}`, comments: first.comments };
  if (pass.last === first || pass.last === dash) pass.last = joined;
  return [joined, ...rest];
}
