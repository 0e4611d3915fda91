import { sameValue } from '../plan/edit.ts';
import { entryText } from '../plan/render.ts';
import { applySplices, splicesFor } from '../plan/splice.ts';
import { entryOf, type Json, parseTree, toValue } from '../plan/tree.ts';
import { parsed } from './open-part.ts';
import type { Clash } from './piece.ts';
import type { Decider } from './resolve-sides.ts';

/** What somebody decided about a conflict: for one side, or for a value of its own. */
export type Verdict =
  | { readonly kind: 'side'; readonly side: Decider }
  | { readonly kind: 'value'; readonly value: Json };

/** The lines that a verdict leaves of a conflict. */
export function linesFor(clash: Clash, verdict: Verdict): readonly string[] {
  if (verdict.kind === 'side') return clash[verdict.side];
  const lines = clash.ours.length > 0 ? clash.ours : clash.theirs;
  return withValue(lines, clash.disputes[0]?.path.at(-1) ?? '', verdict.value);
}

/** The lines of one entry with another value; what stands around the old one stays, a comment too. */
function withValue(lines: readonly string[], key: string, value: Json): readonly string[] {
  const { text, root } = parsed(lines);
  const name = root.kind === 'map' ? (root.entries[0]?.key ?? key) : key;
  const changed = applySplices(text, splicesFor(text, root, { kind: 'set', path: [name], value }));
  const now = entryOf(parseTree(changed).root, name)?.value;
  if (now && sameValue(toValue(now), value)) return changed.replace(/\n$/, '').split('\n');
  const column = lines.find((line) => /^ *[^\s#]/.test(line))?.search(/\S/) ?? 0;
  return (' '.repeat(column) + entryText(name, value, column, { eol: '\n', flow: false })).split('\n');
}
