import { mergedOrder } from './merged-order.ts';
import { changedOne, eachOf, sameList, type Three } from './three.ts';

/**
 * Comment and blank lines as both sides have them: what one side took out is gone, what either put in is there, ours
 * first. Two that came from one are both kept.
 */
export function mergedLines(sides: Three<readonly string[]>): readonly string[] {
  const { base = [], ours = [], theirs = [] } = sides;
  if (sameList(ours, theirs) || sameList(base, theirs)) return ours;
  if (sameList(base, ours)) return theirs;
  const keys = { base: numbered(base), ours: numbered(ours), theirs: numbered(theirs) };
  return mergedOrder(keys, keptOf(keys), false).map(({ key }) => key.split('\n')[0] ?? '');
}

/** Each text once as it is, and with a number on a line below where it comes again. */
export function numbered(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text}\n${count}`;
  });
}

/** What both sides have, and what either added. */
export function keptOf({ base, ours, theirs }: Record<keyof Three<never>, readonly string[]>): Set<string> {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const isKept = (key: string) => (inBase.has(key) ? inOurs.has(key) && inTheirs.has(key) : true);
  return new Set([...ours, ...theirs].filter(isKept));
}

/** Two comments on one line stand two blanks apart. */
export const between = '  ';

/** The comment on a line as both sides have it; two different ones stand behind one another. */
export function mergedComment(comments: Three<string>): string {
  const parts = eachOf(comments, (comment) => (comment === '' ? [] : comment.split(/ {2}(?=#)/)));
  return oneSided(comments) ?? mergedLines(parts).join(between);
}

/** The comment of the one side that changed it; undefined where both did. */
function oneSided(comments: Three<string>): string | undefined {
  const { base = '', ours = '', theirs = '' } = comments;
  const isOneSided = base === ours || base === theirs || ours === theirs;
  return isOneSided ? changedOne({ base, ours, theirs }) : undefined;
}
