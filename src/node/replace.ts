import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './file-faults.ts';
import { beside, sweepHalfWritten } from './left-behind.ts';

/**
 * Puts bytes in a file's place, whole or not at all, and waits until they are on the disk.
 * @param like the file as it was, whose mode and owner are kept; for a new file the mode it shall have.
 * @throws what the system throws; the old file is then whole.
 */
export function replaceFile(target: string, bytes: Uint8Array, like: Stats | number): void {
  sweepHalfWritten(target);
  const half = beside(target, `${process.pid}.tmp`);
  const file = openSync(half, 'wx', typeof like === 'number' ? like : 0o600);
  try {
    writeAndClose(file, bytes, () => {
      if (typeof like !== 'number') resemble(file, like);
      fsyncSync(file);
    });
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  settleFolder(dirname(target));
}

/** Writes all bytes to an open file, finishes it and closes it, whatever happens. */
export function writeAndClose(file: number, bytes: Uint8Array, finish: () => void): void {
  outliveSizeLimit();
  try {
    writeAll(file, bytes);
    finish();
  } finally {
    closeSync(file);
  }
}

/** At a limit on the size of files the system ends the process, unless somebody listens: then the writing fails. */
function outliveSizeLimit(): void {
  if (process.listenerCount('SIGXFSZ') === 0) process.on('SIGXFSZ', () => {});
}

// A disk that is nearly full takes a part of the bytes and reports no error.
function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    const more = writeSync(file, bytes, written);
    if (more === 0) throw Object.assign(new Error('no byte was written'), { code: 'ENOSPC' });
    written += more;
  }
}

function resemble(file: number, like: Stats): void {
  try {
    fchownSync(file, like.uid, like.gid);
  } catch (error) {
    // Only a superuser may give files away, and in a shared folder the group is what counts.
    if (codeOf(error) !== 'EPERM') throw error;
  }
  fchmodSync(file, like.mode & 0o7777);
}

const foldersThatCannotBeSettled = ['EPERM', 'EACCES', 'EINVAL', 'EISDIR', 'EBADF', 'ENOTSUP'];

/** Without this the new name may be lost with the power. Some systems cannot do it. */
function settleFolder(folder: string): void {
  let file: number | undefined;
  try {
    file = openSync(folder, 'r');
    fsyncSync(file);
  } catch (error) {
    if (!foldersThatCannotBeSettled.includes(codeOf(error) ?? '')) throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
