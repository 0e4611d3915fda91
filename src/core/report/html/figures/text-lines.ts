/** Signs that are narrower or wider than most; the widths are shares of the font's size, on the generous side. */
const widths = [
  { signs: /[il.,:;'|!j·]/, width: 0.29 },
  { signs: / /, width: 0.32 },
  { signs: /[ftr()[\]\-"/]/, width: 0.4 },
  { signs: /[mwMW@%—…→]/, width: 0.9 },
  { signs: /[A-Z&+=<>]/, width: 0.68 },
  { signs: /[\u0021-\u052f]/, width: 0.55 },
  { signs: /\p{M}/u, width: 0 },
  { signs: /[\u0590-\u10ff]/, width: 0.7 },
] as const;

/** Nearly how wide a text runs in a sans-serif, in font sizes: a drawing cannot ask the reader's fonts. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

const known = new Map<string, number>();

function signWidth(sign: string): number {
  let width = known.get(sign);
  if (width === undefined) {
    width = widths.find(({ signs }) => signs.test(sign))?.width ?? 1.05;
    known.set(sign, width);
  }
  return width;
}

/** Words with the blank before them; Chinese and Japanese have none, so each sign is one, with what may not begin a line. */
const words =
  / ?(?:[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff][、。！，：；？）」』”]*|[^ \u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+)/g;

/** A text in at most so many lines, broken between words where that is possible; what is left out shows as `…`. */
export function textLines(text: string, fontSizes: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const found = text.replace(/\s+/g, ' ').match(words) ?? [];
  for (const word of found.flatMap((whole) => pieces(whole, fontSizes))) {
    const longer = (line + word).trimStart();
    if (textWidth(longer) <= fontSizes) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, ended(line, fontSizes)];
    lines.push(line);
    line = word.trimStart();
  }
  return [...lines, line];
}

/** A word that is longer than a line, in parts that are not. */
function pieces(word: string, fontSizes: number): readonly string[] {
  if (textWidth(word.trimStart()) <= fontSizes) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (textWidth(part + sign) > fontSizes && part !== '') {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

function ended(line: string, fontSizes: number): string {
  let kept = line;
  while (kept.includes(' ') && textWidth(`${kept}…`) > fontSizes) kept = kept.slice(0, kept.lastIndexOf(' '));
  while (kept !== '' && textWidth(`${kept}…`) > fontSizes) kept = [...kept].slice(0, -1).join('');
  return `${kept.replace(/[\s,;:]+$/, '')}…`;
}
