const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const ends = ['end', 'close', 'error'] as const;

/**
 * Calls `stop` once, with the signal's name or `end`, when the process is told to end or its input goes away. What
 * comes after that is not heard: a closed terminal says so in several ways, and `stop` needs the time to finish.
 * While a prompt holds the terminal, Ctrl-C is a key and no signal comes.
 * @returns how to stop listening.
 */
export function onInterrupt(process: NodeJS.Process, stop: (signal: string) => void): () => void {
  let listening = true;
  const told = (signal: string) => {
    if (listening) stop(signal);
    listening = false;
  };
  // Whoever reads the input hears of its end first and may take it for an answer.
  const ended = () => setImmediate(told, 'end');
  for (const signal of signals) process.on(signal, told);
  for (const end of ends) process.stdin.on(end, ended);
  // An error that nobody listens to would end the process with a stack trace.
  process.stdin.on('error', () => {});
  return () => {
    listening = false;
    for (const signal of signals) process.off(signal, told);
    for (const end of ends) process.stdin.off(end, ended);
  };
}
