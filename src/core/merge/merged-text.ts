import { diff3Merge } from 'node-diff3';
import { changedOne, type Three } from './three.ts';

/**
 * A text of several lines as both sides changed it, line by line; undefined where both changed the same lines, or lines
 * next to one another.
 */
export function mergedText({ base, ours, theirs }: Three<string>): string | undefined {
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  if (![base, ours, theirs].some((text) => text.includes('\n'))) return undefined;
  const [before, one, other] = [base, ours, theirs].map(withoutLastBreak);
  const regions = diff3Merge(one?.split('\n') ?? [], before?.split('\n') ?? [], other?.split('\n') ?? []);
  if (regions.some(({ conflict }) => conflict)) return undefined;
  const ends = changedOne({
    base: base.endsWith('\n'),
    ours: ours.endsWith('\n'),
    theirs: theirs.endsWith('\n'),
  });
  return regions.flatMap(({ ok }) => ok ?? []).join('\n') + (ends ? '\n' : '');
}

function withoutLastBreak(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
