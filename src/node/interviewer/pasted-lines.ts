const bullet = /^\s*(?:[-*•–]|\d{1,3}[.)]|\[[ xX]?\])\s+/;

/** The lines of a pasted text without bullets and numbering, blank lines left out. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(withoutBullet)
    .filter((line) => line !== '');
}

export function withoutBullet(line: string): string {
  const rest = line.replace(bullet, '');
  return rest === line ? line.trim() : withoutBullet(rest);
}
