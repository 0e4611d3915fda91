import { createInterface } from 'node:readline';

/** Lines of an input, one after the other; none is lost between two questions. */
export interface LineQueue {
  /** The next line; undefined at the end of the input. */
  next(): Promise<string | undefined>;
  /** The next lines that have arrived already, as long as they are wanted. */
  waiting(isWanted: (line: string) => boolean): readonly string[];
}

/** Starts reading with the first line that is asked for. While nobody waits for a line, the input does not keep the process alive. */
export function lineQueue(input: NodeJS.ReadableStream): LineQueue {
  const lines: string[] = [];
  let ended = false;
  let wake = () => {};
  const open = () => {
    const reader = createInterface({ input, terminal: false });
    reader.on('line', (line) => {
      lines.push(line);
      wake();
    });
    reader.on('close', () => {
      ended = true;
      wake();
    });
    return reader;
  };
  let reader: ReturnType<typeof open> | undefined;
  const arrival = async () => {
    reader ??= open();
    if (!ended) reader.resume();
    while (lines.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
    if (!ended) reader.pause();
  };
  return {
    next: async () => {
      if (lines.length === 0) await arrival();
      return lines.shift();
    },
    waiting: (isWanted) => {
      const end = lines.findIndex((line) => !isWanted(line));
      return lines.splice(0, end < 0 ? lines.length : end);
    },
  };
}
