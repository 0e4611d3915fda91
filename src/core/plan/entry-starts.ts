/** A line with a plain key, and behind its colon a blank or nothing more. */
const keyLine = /[^\s\-?:,[\]{}#&*!|<>=~'"%@`.][^\s:#,[\]{}'"]*:(?=[ \r\n]|$)/y;

/**
 * Where the entries of a block map begin whose keys stand so many columns in. Each piece from one to the next says by
 * itself what it says in the whole text, if it can be read: whatever is open at its end fails. Undefined where a line
 * stands there that is surely neither a key, an item of a list, a comment nor blank.
 */
export function entryStarts(text: string, from: number, columns: number): readonly number[] | undefined {
  const starts: number[] = [];
  for (let line = from; line < text.length; line = lineBehind(text, line)) {
    let at = line;
    while (at <= line + columns && text[at] === ' ') at += 1;
    const kind = at > line + columns ? 'inside' : kindAt(text, at, at === line + columns);
    if (kind === 'other' || (kind === 'inside' && starts.length === 0)) return undefined;
    if (kind === 'key') starts.push(line);
  }
  return starts;
}

function lineBehind(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function kindAt(
  text: string,
  at: number,
  isDeepEnough: boolean,
): 'inside' | 'key' | 'said nothing' | 'other' {
  const character = text[at];
  if (character === undefined || character === '\n' || character === '#') return 'said nothing';
  if (character === '\r' && text[at + 1] === '\n') return 'said nothing';
  if (!isDeepEnough) return 'other';
  if (character === '-' && text[at + 1] === ' ') return 'inside';
  keyLine.lastIndex = at;
  return keyLine.test(text) ? 'key' : 'other';
}
