import type { Expected } from './expected.ts';
import { commentSign, isElement, unitOf } from './facts.ts';
import { lineComplaint } from './long-text.ts';
import type { Read, Trio } from './sides.ts';

/** Which text is judged: a merged one, or one with a side taken of every conflict. */
export type Taken = 'merged' | 'ours' | 'theirs';

interface Said {
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  readonly result: string | undefined;
}

/** What a text lost, kept, or says that neither side said; `other` is the one with the other side taken. */
export function factComplaints(
  { base, ours, theirs }: Trio<Read>,
  expected: Expected,
  result: Read,
  taken: Taken,
  isOpen: (word: string) => boolean,
  other: Read = result,
): string[] {
  const keys = new Set([base, ours, theirs, result].flatMap(({ facts }) => [...facts.keys()]));
  return [...keys].flatMap((key) => {
    const said: Said = {
      base: base.facts.get(key),
      ours: ours.facts.get(key),
      theirs: theirs.facts.get(key),
      result: result.facts.get(key),
    };
    if (isBeside(key, said, expected, result, base)) return [];
    // In a section of which a conflict holds all, what is not in doubt itself may be merged.
    const isSure = !expected.must.has(unitOf(key)) && !expected.collided.has(key);
    if (isSure && said.result === expected.facts.get(key)) return [];
    if (wentAlong(key, isOpen, result, other)) return [];
    if (taken !== 'merged' && wentWithOwner(key, taken === 'ours' ? ours : theirs, result, other)) return [];
    const isOther = (side: Read) => isElement(unitOf(key)) && !side.facts.has(unitOf(key));
    const wrong =
      taken !== 'merged' && isOpen(key)
        ? wrongIfOpen(said, taken, expected.long.has(key), isOther(taken === 'ours' ? theirs : ours))
        : wrongIfSettled(said, expected, key);
    return wrong === undefined ? [] : [`${key}: ${wrong}`];
  });
}

/** Whether a barrier stands in a segment of which a conflict holds all: on the other side it is there. */
function wentAlong(key: string, isOpen: (word: string) => boolean, result: Read, other: Read): boolean {
  const unit = unitOf(key);
  const segment = other.facts.get(`${unit}/@segment`);
  const isWhole = segment !== undefined && isOpen(`segments/${segment}`);
  return isWhole && !result.facts.has(unit) && !result.facts.has(`segments/${segment}`);
}

/** Whether a comment belongs to what one side took out, and is there where the other side is taken. */
function wentWithOwner(key: string, own: Read, result: Read, other: Read): boolean {
  const [owner = '', comment] = key.split(commentSign);
  const isGone = [own, result].every(({ extents }) => !extents.has(owner));
  return comment !== undefined && isGone && other.facts.has(key);
}

/** Whether a map or list is there at all follows from what is in it; a comment on what is gone goes with it. */
function isBeside(key: string, said: Said, expected: Expected, result: Read, base: Read): boolean {
  const isLeftOver = [said.base, said.ours, said.theirs].every((value) => value !== undefined);
  if (key.includes(commentSign)) {
    const [owner = ''] = key.split(commentSign);
    // It stays as long as a barrier that is in doubt keeps its place.
    if (said.base !== undefined && holdsOpen(owner, expected, base)) return true;
    return isLeftOver && !result.extents.has(owner);
  }
  const values = [said.base, said.ours, said.theirs, said.result].filter((value) => value !== undefined);
  return values.every((value) => value === 'is there') && !isElement(key) && !expected.collided.has(key);
}

/** Whether the barriers of a segment, by their key, held one that is in doubt. */
function holdsOpen(owner: string, { must }: Expected, base: Read): boolean {
  const [, segment = ''] = /^segments\/([^/]+)\/barriers$/.exec(owner) ?? [];
  return [...must.keys()].some((unit) => base.facts.get(`${unit}/@segment`) === segment);
}

function wrongIfSettled(said: Said, expected: Expected, key: string): string | undefined {
  if (expected.long.has(key)) return lineComplaint(said, 'merged');
  // Both sides changed it, which is told elsewhere.
  if (expected.collided.has(key)) return undefined;
  const wanted = expected.facts.get(key);
  return said.result === wanted ? undefined : instead(said.result, wanted);
}

function wrongIfOpen(
  said: Said,
  taken: 'ours' | 'theirs',
  isLong: boolean,
  isDeletedByOther: boolean,
): string | undefined {
  if (isLong) return lineComplaint(said, taken);
  const own = said[taken];
  const isBound = own !== said.base || said.ours === said.theirs || isDeletedByOther;
  if (isBound) return said.result === own ? undefined : instead(said.result, own);
  const isKnown = said.result === said.ours || said.result === said.theirs;
  return isKnown ? undefined : instead(said.result, own);
}

function instead(got: string | undefined, wanted: string | undefined): string {
  return `${got ?? 'nothing'} instead of ${wanted ?? 'nothing'}`;
}
