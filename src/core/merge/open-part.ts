import { findStrategy } from '../method/strategies.ts';
import { valueText } from '../plan/render.ts';
import { fieldAt, type Path } from '../plan/shape.ts';
import { entryOf, type ListNode, type Node, parseTree, toValue } from '../plan/tree.ts';
import { commentsIn } from './comment-facts.ts';
import { between, numbered } from './comments.ts';
import { Doubt } from './doubt.ts';
import { allLines, type Collection, headText, listParts, mapParts, type Part, trailOf } from './part.ts';
import { lineOf, type Parsed, type Source, sourceOf } from './source.ts';

/** A part whose value is taken apart, and what is in it. */
export interface Opened {
  readonly part: Part;
  readonly inside: Collection;
}

/** Lines of YAML with their tree. @throws Doubt where they have none. */
export function parsed(lines: readonly string[]): Parsed {
  const text = `${lines.join('\n')}\n`;
  const { root } = parseTree(text);
  if (!root) throw new Doubt('A part of the plan is empty');
  return { ...sourceOf(text), root };
}

/** Whether nothing is in a map or list, or nothing stands where one could be. */
export function isHollow(node: Node): boolean {
  if (node.kind === 'scalar') return node.value === null;
  return (node.kind === 'map' ? node.entries : node.items).length === 0;
}

/** What is in the map or list of a part; what is in brackets is brought into block style first. */
export function opened(part: Part, path: Path): Opened {
  const block =
    part.value.kind !== 'scalar' && part.value.flow && !isHollow(part.value) ? inBlockStyle(part) : part;
  if (isHollow(block.value))
    return { part: block, inside: { column: undefined, parts: [], tail: trailOf(block, block.column) } };
  const isCompact = lineOf(block.source, block.value.start) === block.own;
  return {
    part: block,
    inside: isCompact
      ? behindDash(block, path)
      : collectionAt(block.source, block.value, path, block.own + 1, block.last),
  };
}

/** The parts of a map or list in block style that has the lines between two. @throws Doubt where two have one name. */
export function collectionAt(source: Source, node: Node, path: Path, from: number, to: number): Collection {
  if (node.kind === 'scalar') throw new Doubt('A text was to be taken apart');
  const collection =
    node.kind === 'map'
      ? mapParts(source, node, from, to)
      : listParts(source, node, itemKeys(node, path) ?? [], from, to);
  const parts = collection.parts.map((part) => ({ ...part, key: nameOf(part.key, path) }));
  if (new Set(parts.map(({ key }) => key)).size < parts.length)
    throw new Doubt(`Two parts of \`${path.join('.')}\` have one name`);
  return { ...collection, parts };
}

/** However a file spells the name of a strategy, it is the same one. */
function nameOf(key: string, path: Path): string {
  const field = fieldAt(path);
  const isStrategy = field?.kind === 'elements' && field.element === 'strategy';
  return (isStrategy ? findStrategy(key) : undefined) ?? key;
}

/** What the items of a list are known by: their text, or the field that identifies them; undefined where nothing does. */
export function itemKeys({ items }: ListNode, path: Path): readonly string[] | undefined {
  const field = fieldAt(path);
  const keys = items.map(({ value }) =>
    field?.kind === 'list' ? identityIn(entryOf(value, field.identity)?.value) : textIn(value),
  );
  const known = keys.filter((key) => key !== undefined);
  return known.length === keys.length ? numbered(known) : undefined;
}

function textIn(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** A date is a text, the number of a revision is not. */
function identityIn(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? String(node.value) : textIn(node);
}

/** A map or list that begins on the line of its dash, as if it stood there without the dash. */
function behindDash(part: Part, path: Path): Collection {
  const [first = '', ...rest] = allLines(part, part.column).slice(part.own - part.first);
  const source = parsed([first.replace('-', ' '), ...rest]);
  return collectionAt(source, source.root, path, 0, source.lines.length);
}

/** A part in brackets as its own small text in block style. The comments in the brackets go behind its key or dash. */
export function inBlockStyle(part: Part): Part {
  const lines = allLines(part, 0);
  const [start, end] = [part.own - part.first, part.behind - part.first];
  const own = parsed(lines.slice(start, end));
  const comment = commentsIn(own.text, own.root).map(({ text }) => text);
  const head = [headText(part), ...(comment.length > 0 ? [comment.join(between)] : [])].join(' ');
  const value = valueText(toValue(part.value), 0, { eol: '\n', flow: false }).split('\n').slice(1);
  const source = parsed([...lines.slice(0, start), head, ...value, ...lines.slice(end)]);
  const { root } = source;
  const to = source.lines.length;
  const { parts } =
    root.kind === 'list' ? listParts(source, root, [part.key], 0, to) : collectionAt(source, root, [], 0, to);
  const [only] = parts;
  if (!only || parts.length > 1) throw new Doubt('A part in brackets does not stand alone');
  return { ...only, key: part.key };
}
