import { withoutBullets } from './capture/bullets.ts';
import { withoutStamps } from './capture/chat.ts';
import { rowsOf } from './capture/sheet.ts';

/** What stands between the cells of a sheet once they are one line. */
const cellJoint = ' · ';

/**
 * The lines of a pasted text, from notes, a chat, a sheet or a board's export. Bullets, numbering and boxes are gone, and
 * so are lines with nothing else; no other word is. A cell that holds line breaks is one line.
 * @param secondJoint stands between the first cell of a row and the others.
 */
export function pastedLines(text: string, secondJoint: string = cellJoint): readonly string[] {
  const lines = rowsOf(tidied(text)).map(([first = '', ...others]) =>
    others.length > 0 ? `${first}${secondJoint}${others.join(cellJoint)}` : first,
  );
  return withoutBullets(withoutStamps(lines)).filter((line) => line !== '');
}

/** One line without the bullet, the number and the box in front of its words. */
export function withoutBullet(line: string): string {
  return withoutBullets([tidied(line).replace(/\s+/g, ' ').trim()])[0] ?? '';
}

/** Every kind of blank and line end as the usual one; what has no width and carries no meaning is gone. */
function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u000B\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}
