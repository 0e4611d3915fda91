import type { ReadStream } from 'node:tty';

/** How long keys stay raw behind a screen, in milliseconds: the next one mostly comes sooner. */
const patience = 1_000;

/**
 * Keeps the keys of a terminal raw from one screen to the next. Readline lets go of them with each: what is typed in
 * between would be echoed, and its Enter would come as Ctrl-J.
 * @returns how to let go of them at once, as an editor needs.
 */
export function keepRaw(input: NodeJS.ReadableStream): () => void {
  if (!isTerminal(input)) return () => {};
  const set = input.setRawMode.bind(input);
  let letting: NodeJS.Timeout | undefined;
  const letGo = () => {
    clearTimeout(letting);
    set(false);
  };
  input.setRawMode = (isRaw) => {
    clearTimeout(letting);
    if (isRaw) set(true);
    // The end of the process gives the terminal back by itself, and need not wait.
    else letting = setTimeout(letGo, patience).unref();
    return input;
  };
  return letGo;
}

function isTerminal(input: NodeJS.ReadableStream): input is ReadStream {
  return 'setRawMode' in input;
}
