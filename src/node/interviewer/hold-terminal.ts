import type { Canvas } from './canvas.ts';
import type { Stage } from './turn.ts';

/** How often the clock is told anew while nothing is typed, in milliseconds. */
const clockPace = 30_000;

/** What is used of the reader that Inquirer opens. */
interface Reading {
  on(event: 'close' | 'SIGTSTP', listener: () => void): unknown;
  removeListener(event: 'close' | 'SIGTSTP', listener: () => void): unknown;
}

/**
 * Draws anew whenever the terminal or the clock asks for it, for as long as a prompt lasts.
 * @param ended is called when the input ends.
 * @returns how to let go of the terminal.
 */
export function holdTerminal(
  { output, question }: Stage,
  canvas: Canvas,
  draw: () => void,
  readline: Reading,
  ended: () => void,
): () => void {
  const redraw = () => {
    canvas.forget();
    draw();
  };
  const ticking = question.clock === undefined ? undefined : setInterval(draw, clockPace).unref();
  readline.on('close', ended);
  // A suspended workshop on the wall looks like a lost one: with a listener, Ctrl-Z does nothing.
  readline.on('SIGTSTP', ignore);
  output.on('resize', redraw);
  process.on('SIGCONT', redraw);
  return () => {
    clearInterval(ticking);
    readline.removeListener('close', ended);
    readline.removeListener('SIGTSTP', ignore);
    output.off('resize', redraw);
    process.off('SIGCONT', redraw);
    canvas.release();
  };
}

function ignore(): void {}
