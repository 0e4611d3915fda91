/** Marks that only steer direction: nothing is lost when they are gone. */
const directionMarks = /[\u200e\u200f\u061c]/g;

/** Controls (ESC among them), overrides and isolates of direction, line separators and halves of a character. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/**
 * A text that is safe to show: controls that would move a cursor, recolour a screen or turn the reading order are gone
 * or stand as `�`. Line feeds stay, every other line end becomes one, a tab becomes a blank.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(directionMarks, '')
    .replace(controls, '\ufffd');
}

/** As `visible`, for a place that has one line: line ends become blanks. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', ' ');
}

/** As `visible`, in as many UTF-16 units, so that every place in the text stays where it was. */
export function visibleInPlace(text: string): string {
  return text
    .replace(/[\t\r\u2028\u2029]/g, ' ')
    .replace(directionMarks, '\ufffd')
    .replace(controls, '\ufffd');
}
