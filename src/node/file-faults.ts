import { UserError } from '../core/errors.ts';

type Fault = readonly [fault: string, cure: string];

const noPermission: Fault = [
  'you have no permission',
  'Ask whoever owns the folder for permission, or use another folder.',
];
const tooManyOpen: Fault = ['too many files are open', 'Close other programs and try again.'];

const faults: Readonly<Record<string, Fault>> = {
  ENOSPC: ['the disk is full', 'Make some room on the disk and try again.'],
  EDQUOT: ['your share of the disk is used up', 'Delete something, or ask for more room, and try again.'],
  EFBIG: ['it is larger than this system lets a file be', 'Raise the limit (`ulimit -f`) and try again.'],
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: ['the disk can only be read', 'Use a folder on a disk that can be written to.'],
  ENOENT: ['its folder does not exist', 'Make the folder, or use another one.'],
  ENOTDIR: ['a part of its path is a file, not a folder', 'Check the path.'],
  EISDIR: ['it is a folder', 'Name a file in the folder.'],
  ELOOP: ['its symbolic links lead in a circle', 'Mend the links, or name the file itself.'],
  ENAMETOOLONG: ['its name is too long', 'Use a shorter name.'],
  ERR_INVALID_ARG_VALUE: ['no file can have such a name', 'Use another name.'],
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  EBUSY: ['another program holds it', 'Close the other program and try again.'],
  EIO: ['the disk reports a fault', 'Copy your files to another disk.'],
};

/** The system's code of an error (`ENOSPC`), or undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What to throw when a file cannot be read, in plain words; a UserError stays what it is. */
export function readFault(name: string, error: unknown): UserError {
  return inWords(`${name} cannot be read`, '', error);
}

/** What to throw when a file cannot be saved, in plain words; a UserError stays what it is. */
export function saveFault(name: string, error: unknown): UserError {
  return inWords(`${name} was not saved`, ' What stood there before is untouched.', error);
}

function inWords(what: string, comfort: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const [fault, cure] = faults[codeOf(error) ?? ''] ?? [String(error), 'Try again.'];
  return new UserError(`${what}: ${fault}`, { help: cure + comfort, cause: error });
}
