/**
 * A text as it is kept: no blanks around it or at the ends of its lines, and a line break at the end only where it has
 * several lines. Undefined where nothing is left.
 */
export function cleanText(text: string): string | undefined {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, '').trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  if (lines.length > 1) return `${lines.join('\n').toWellFormed()}\n`;
  return lines[0]?.trim().toWellFormed() || undefined;
}
