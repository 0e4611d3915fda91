import { Doubt } from './doubt.ts';
import type { Sides } from './merged.ts';
import { changedOne, eachOf, type Three } from './three.ts';

/** What a text has around its lines. */
export interface Dress {
  readonly mark: string;
  readonly lineEnd: string;
  readonly lastEnd: string;
}

const byteOrderMark = '\uFEFF';

/** A text without byte order mark, its lines ending with LF, and what it had. @throws Doubt where line ends are mixed. */
export function undressed(text: string): { readonly plain: string; readonly dress: Dress } {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (lineEnd === '\r\n' && /(?<!\r)\n/.test(text))
    throw new Doubt('Some lines of one text end with CR LF and some with LF');
  const plain = text.slice(mark.length).replaceAll('\r\n', '\n');
  return { plain, dress: { mark, lineEnd, lastEnd: plain.endsWith('\n') ? '\n' : '' } };
}

/** What the merged text has around its lines: what one side changed, it changed for all. */
export function mergedDress(dresses: Three<Dress>): Dress {
  const one = (part: keyof Dress) => changedOne(eachOf(dresses, (dress) => dress[part])) ?? '';
  return { mark: one('mark'), lineEnd: one('lineEnd') || '\n', lastEnd: one('lastEnd') };
}

/** Lines as a text in that dress. */
export function dressed(lines: readonly string[], { mark, lineEnd, lastEnd }: Dress): string {
  return mark + lines.join(lineEnd) + lastEnd.replace('\n', lineEnd);
}

/** The text of the one side that changed anything, or of both where they did the same; undefined where both did. */
export function onlyChanged({ base, ours, theirs }: Sides): string | undefined {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : undefined;
}
