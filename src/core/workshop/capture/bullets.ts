import { withoutNumbers } from './numbering.ts';

/** What stands in front of a line, most of it followed by a blank. The last two are bullets in a word processor's own font. */
const bullet = /^(?:[-*–—‣▪◦●○■□·+→✓✔✅⬜]\uFE0F?\s+|[•☐☑☒\uF0B7\uF0A7]\uFE0F?\s*|\[[ xX]?\]\s+)(?=\S)/;

/** A mark before a number with nothing but its unit is a sign: `- 5 %`. */
const signed = /^([-–—+])\s+\d[\d.,\s]*(?:[%‰€$£]|pp\b|points?\b|percent\b|$)/;

/** Nothing but a mark, or a rule between paragraphs. */
const empty = /^(?:[-*–—‣▪◦●○■□·+→•☐☑☒_=\uF0B7\uF0A7\s]*|\[[ xX]?\])$/;

/** The lines without bullets, numbers and boxes in front of them; empty where there was nothing else. */
export function withoutBullets(lines: readonly string[]): readonly string[] {
  const isBulleted = new Set(lines.filter((line) => !signed.test(line)).map((line) => line.slice(0, 1)));
  const plain = (line: string): string => {
    if (empty.test(line)) return '';
    if (signed.test(line) && !isBulleted.has(line.slice(0, 1))) return line;
    const rest = line.replace(bullet, '');
    return rest === line ? line : plain(rest);
  };
  return withoutNumbers(lines.map(plain)).map(plain);
}
