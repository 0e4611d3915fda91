import type { Key } from 'node:readline';
import { type Arrival, gatherBursts } from './bursts.ts';
import { strokeOf } from './stroke.ts';

/** The keys of an input, from the moment that this was asked for. */
export interface Keyboard {
  /** Passes on what arrives. */
  readonly pass: (take: (arrivals: readonly Arrival[]) => void, readline: { line: string }) => void;
  readonly stop: () => void;
}

/**
 * Listens before a prompt does, as Inquirer throws away what is typed until it has drawn.
 * @param ahead what arrives before somebody takes it is put there.
 */
export function keyboardOn(input: NodeJS.ReadableStream, ahead: Arrival[]): Keyboard {
  let taking = (arrivals: readonly Arrival[]): void => void ahead.push(...arrivals);
  let reader = { line: '' };
  const bursts = gatherBursts((arrivals) => taking(arrivals));
  const onKey = (text: string | undefined, key: Key) => {
    // On an empty line readline would close by itself at Ctrl-D, before the screen could say what it means.
    reader.line = ' ';
    bursts.add(strokeOf(text, key));
  };
  input.on('keypress', onKey);
  return {
    pass: (take, readline) => {
      taking = take;
      reader = readline;
      reader.line = ' ';
    },
    stop: () => {
      input.off('keypress', onKey);
      bursts.stop();
    },
  };
}
