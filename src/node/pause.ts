const nothing = new Int32Array(new SharedArrayBuffer(4));

/** Stands still for some milliseconds without giving way to other work: for waits inside a synchronous save or read. */
export function pause(milliseconds: number): void {
  Atomics.wait(nothing, 0, 0, milliseconds);
}
