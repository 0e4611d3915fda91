/** `1)`, `(1)`, `a)`, `(iv)`, `1.2.`: never the beginning of a sentence. */
const certain =
  /^(?:\((?:\d{1,3}|[A-Za-z]|[ivx]{2,5})\)|(?:\d{1,3}|[A-Za-z]|[ivx]{2,5})\)|\d{1,2}(?:\.\d{1,2})+[.)])\s+(?=\S)/;

/** `1.`, `a.`, `IV.`: a number only beside its neighbours, as `A. Moreau` and `3. Platz` look the same. */
const likely = /^(\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})\.\s+(?=\S)/;

/** A day, as it is written in half of Europe: `24. December`. */
const day =
  /^\d{1,2}\. (?:jan(?:uary?|uar|vier)|feb(?:ruary?|ruar)|march|märz|mars|marts|april|ma[ijy]|jun[ei]|jul[iy]|august|september|o[ck]tober|november|de[cz]ember)\b/i;

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** The lines without the numbers in front of them, as far as it can be told that they are such. */
export function withoutNumbers(lines: readonly string[]): readonly string[] {
  const marks = lines.map((line) => (day.test(line) ? undefined : likely.exec(line)?.[1]));
  const known = new Set(marks);
  const areAll = lines.every((line, at) => line === '' || marks[at] !== undefined);
  return lines.map((line, at) => {
    const mark = marks[at];
    const isNumber = mark !== undefined && isCounted(mark, lines.length, known);
    const isLetter = mark !== undefined && /\D/.test(mark);
    if (isNumber && (!isLetter || areAll || mark === mark.toLowerCase())) return line.replace(likely, '');
    return line.replace(certain, '');
  });
}

/** Whether a number is the first, or has its neighbour on another line; one alone is only believed where it is a figure. */
function isCounted(mark: string, count: number, known: ReadonlySet<string | undefined>): boolean {
  if (/\d/.test(mark))
    return (
      mark === '1' || count === 1 || known.has(`${Number(mark) - 1}`) || known.has(`${Number(mark) + 1}`)
    );
  const isUpper = mark === mark.toUpperCase();
  return neighbours(mark.toLowerCase()).some((other) => known.has(isUpper ? other.toUpperCase() : other));
}

function neighbours(mark: string): readonly string[] {
  const at = romans.indexOf(mark);
  const roman = at < 0 ? [] : [romans[at - 1], romans[at + 1]].filter((one) => one !== undefined);
  if (mark.length > 1) return roman;
  const letter = mark.charCodeAt(0);
  return [...roman, String.fromCharCode(letter - 1), String.fromCharCode(letter + 1)];
}
