import type { Marking, Sides } from './merged.ts';

/** A file in which all of each side stands between markers: what is left where nobody can say what to keep. */
export function wholeInMarkers({ base, ours, theirs }: Sides, { size, labels }: Marking): string {
  const line = (sign: string, label: string) => `${sign.repeat(size)}${label === '' ? '' : ` ${label}`}\n`;
  return [
    line('<', labels.ours),
    ended(ours),
    line('|', labels.base),
    ended(base),
    line('=', ''),
    ended(theirs),
    line('>', labels.theirs),
  ].join('');
}

/** A marker begins a line, whatever stands in front of it. */
function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** Whether a text has a line that begins a conflict. */
export function hasMarkers(text: string, size: number): boolean {
  return new RegExp(`^<{${size}}(?: |\\r?$)`, 'm').test(text);
}
