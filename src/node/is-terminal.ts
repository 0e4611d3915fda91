import { fstatSync } from 'node:fs';

/** Whether a file descriptor is a terminal. For pipes and files it is told without loading all that terminals need. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  return isDevice(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** A terminal of Windows says nothing of itself here, so that whatever cannot be told may be one. */
function isDevice(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return !found.isFile() && !found.isFIFO() && !found.isSocket();
  } catch {
    return true;
  }
}
