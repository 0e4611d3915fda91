import type { Node } from './tree.ts';

/** The comments of a text, sorted: what must be the same before and after its lines are moved. */
export function commentsOf(text: string, root: Node): string[] {
  const comments: string[] = [];
  let position = 0;
  const gapUntil = (until: number) => {
    for (const line of text.slice(position, until).split('\n')) {
      const hash = line.indexOf('#');
      if (hash >= 0) comments.push(line.slice(hash).trimEnd());
    }
  };
  for (const token of tokens(root)) {
    gapUntil(token.start);
    const header = /^[|>][\d+-]*[ \t]+(#[^\r\n]*)/.exec(text.slice(token.start, token.end));
    if (token.isBlock && header?.[1]) comments.push(header[1].trimEnd());
    position = token.end;
  }
  gapUntil(text.length);
  return comments.sort();
}

function* tokens(node: Node): Generator<{ start: number; end: number; isBlock: boolean }> {
  if (node.kind === 'scalar') yield { start: node.start, end: node.end, isBlock: node.style === 'block' };
  if (node.kind === 'list') for (const item of node.items) yield* tokens(item.value);
  if (node.kind !== 'map') return;
  for (const entry of node.entries) {
    yield { start: entry.keyStart, end: entry.keyEnd, isBlock: false };
    yield* tokens(entry.value);
  }
}
