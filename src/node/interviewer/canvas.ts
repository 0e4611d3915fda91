import type { Writable } from 'node:stream';
import type { Frame, Size } from './frame.ts';

/** A stream that may be a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** The whole visible screen of a terminal, drawn row by row. */
export interface Canvas {
  size(): Size;
  /** Shows a frame; only the rows that differ are written. */
  show(frame: Frame): void;
  /** Forgets what is on the screen, so that the next frame is written whole: after a change of size. */
  forget(): void;
  /** Gives the terminal its usual manners back. What is on the screen stays. */
  release(): void;
  /** Empties the visible screen and leaves the cursor at its top; what scrolled away before stays. */
  clear(): void;
}

const pasteMarksOn = '\x1b[?2004h';
const pasteMarksOff = '\x1b[?2004l';
/** A row that is wider than thought must not push the others down. */
const wrapOff = '\x1b[?7l';
const wrapOn = '\x1b[?7h';
const cursorOff = '\x1b[?25l';
const cursorOn = '\x1b[?25h';
const eraseRow = '\x1b[2K';
const eraseScreen = '\x1b[H\x1b[J';

export function canvasOn(output: Output): Canvas {
  let drawn: readonly string[] = [];
  let fresh = true;
  return {
    size: () => ({ columns: Math.max(20, output.columns || 80), rows: Math.max(6, output.rows || 24) }),
    show: ({ lines, cursor }) => {
      const rows = lines.map((line, row) => (line === drawn[row] ? '' : goTo(row, 0) + eraseRow + line));
      const start = fresh ? pasteMarksOn + eraseScreen : '';
      const end = cursor === undefined ? '' : goTo(cursor.row, cursor.column) + cursorOn;
      output.write(start + cursorOff + wrapOff + rows.join('') + wrapOn + end);
      drawn = lines;
      fresh = false;
    },
    forget: () => {
      drawn = [];
      fresh = true;
    },
    release: () => {
      if (!fresh) output.write(pasteMarksOff + wrapOn + cursorOn);
      fresh = true;
    },
    clear: () => {
      output.write(eraseScreen);
      drawn = [];
    },
  };
}

function goTo(row: number, column: number): string {
  return `\x1b[${row + 1};${column + 1}H`;
}
