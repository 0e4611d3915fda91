import { Writable } from 'node:stream';

/** Takes whatever is written and shows none of it. */
export function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, taken) => taken() });
}
