import { columnOf, lineStart } from '../plan/source.ts';
import type { Node } from '../plan/tree.ts';

/** What a comment can belong to: a key or dash in block style, by its offset. */
export interface Owner {
  readonly start: number;
  readonly address: string;
}

interface Comment {
  readonly start: number;
  readonly text: string;
}

/**
 * The comments of a text, each with what it belongs to: what its line says, else what stands below it, else, where it is
 * indented deeper than that, what stands above.
 * @param owners in the order of the text.
 */
export function commentFacts(text: string, root: Node, owners: readonly Owner[]): readonly string[] {
  const facts: string[] = [];
  let behind = 0;
  let isBelowing = false;
  let lastGap = -1;
  for (const comment of commentsIn(text, root)) {
    while (behind < owners.length && (owners[behind]?.start ?? 0) < comment.start) behind += 1;
    isBelowing = isBelowing && lastGap === behind;
    const owner = ownerOf(text, owners, behind, comment, isBelowing);
    isBelowing ||= owner === owners[behind];
    lastGap = behind;
    for (const part of comment.text.split(/ {2}(?=#)/)) facts.push(`${owner?.address ?? ''} ${part}`);
  }
  return facts;
}

function ownerOf(
  text: string,
  owners: readonly Owner[],
  behind: number,
  { start }: Comment,
  isBelowing: boolean,
): Owner | undefined {
  const [above, below] = [owners[behind - 1], owners[behind]];
  const isAlone = text.slice(lineStart(text, start), start).trim() === '';
  if (!isAlone) return above;
  if (below && isBelowing) return below;
  const column = columnOf(text, start);
  const isFirstInside = above && below && columnOf(text, below.start) > columnOf(text, above.start);
  if (below && (!above || isFirstInside || column <= columnOf(text, below.start))) return below;
  for (let at = behind - 1; at >= 0; at -= 1) {
    const owner = owners[at];
    if (owner && columnOf(text, owner.start) < column) return owner;
  }
  return undefined;
}

/** Whatever begins with a hash between two tokens, in the order of the text. */
export function commentsIn(text: string, root: Node): readonly Comment[] {
  const comments: Comment[] = [];
  let position = 0;
  const gapUntil = (until: number) => {
    let at = position;
    for (const line of text.slice(position, until).split('\n')) {
      const hash = line.indexOf('#');
      if (hash >= 0) comments.push({ start: at + hash, text: line.slice(hash).trimEnd() });
      at += line.length + 1;
    }
  };
  for (const { start, end, isBlock } of tokensOf(root)) {
    gapUntil(start);
    position = end;
    if (!isBlock) continue;
    const header = /^[|>][\d+-]*[ \t]+(#[^\n]*)/.exec(text.slice(start, end));
    if (header?.[1]) comments.push({ start: start + header[0].indexOf('#'), text: header[1].trimEnd() });
  }
  gapUntil(text.length);
  return comments;
}

function* tokensOf(node: Node): Generator<{ start: number; end: number; isBlock: boolean }> {
  if (node.kind === 'scalar') yield { start: node.start, end: node.end, isBlock: node.style === 'block' };
  if (node.kind === 'list') for (const { value } of node.items) yield* tokensOf(value);
  if (node.kind !== 'map') return;
  for (const { keyStart, keyEnd, value } of node.entries) {
    yield { start: keyStart, end: keyEnd, isBlock: false };
    yield* tokensOf(value);
  }
}
