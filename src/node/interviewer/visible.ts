/** C0 and C1 controls but the newline, bidirectional controls, lone surrogates. */
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * Text as it may be shown: whatever could steer the terminal or turn the reading direction becomes `�`, tabs and
 * carriage returns blanks.
 * Keeps newlines and the length in UTF-16 units, so that places in the text stay where they are.
 */
export function visible(text: string): string {
  return text.replace(/[\t\r]/g, ' ').replace(unsafe, '\ufffd');
}

/** Text for a place that has one line: as `visible`, newlines become blanks. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', ' ');
}
