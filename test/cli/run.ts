import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const project = join(import.meta.dirname, '../..');
const program = join(project, 'bin/cnsg.js');

if (!existsSync(join(project, 'dist/main.js'))) {
  throw new Error('There is no dist/main.js to test: make it with `npm run build`');
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  /** What comes in on standard input; `closed` is no standard input at all. Nothing: an empty pipe. */
  readonly stdin?: string | Uint8Array | 'closed';
  readonly env?: NodeJS.ProcessEnv;
  /** Another user to run as, where the tests run as root. */
  readonly uid?: number;
}

/** Long enough for a loaded machine, short enough to see that something waits for a terminal. */
const patience = 60_000;

/** Runs the program as a process without a terminal, and waits for its end. */
export function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { cwd = project, stdin = '', env = {}, uid } = surroundings;
  const isClosed = stdin === 'closed';
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: [isClosed ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    // A session of its own has no terminal that could be asked behind the back of standard input.
    detached: true,
    timeout: patience,
    killSignal: 'SIGKILL',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  // A program that ends before it has read all breaks the pipe: that is its right.
  child.stdin?.on('error', () => {});
  child.stdin?.end(isClosed ? '' : stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}

/** Without what slows, colours or widens a child. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const without = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NO_COLOR', 'FORCE_COLOR', 'TERM', 'COLUMNS'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !without.includes(name)));
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with some files; it is gone after the tests of the file. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cnsg-cli-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The bytes of every file in a folder, by name. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]),
  );
}

/** The findings on the form of the first file that `check --json` tells of; those of the method are another matter. */
export function formFindings(json: string): readonly { readonly code: string }[] {
  const { files }: { files: { diagnostics: { code: string }[] }[] } = JSON.parse(json);
  return files[0]?.diagnostics.filter(({ code }) => code.startsWith('CNSG0')) ?? [];
}

/** A small plan that is fine, with every kind of link. */
export const smallPlan = `cnsg: 1
title: Keep frequent flyers
objectives:
  faster-answers:
    statement: Answer customers' questions faster
    level: direct
    supports: [customer-led]
  customer-led: {statement: Become led by customers, level: higher-order}
segments:
  frequent-flyers:
    name: Frequent flyers
    serves: [faster-answers]
    barriers:
      desk-queues: {statement: Queues at the desk}
strategies:
  access: {rationale: The desk is the bottleneck, segments: [frequent-flyers], barriers: [desk-queues]}
concepts:
  self-rebooking: # the winner
    title: Rebook in two taps
    strategy: access
    approach: on-demand
    segments: [frequent-flyers]
    barriers: [desk-queues]
    status: chosen
metrics:
  rebooking-time:
    name: Time to rebook
    objectives: [faster-answers]
    concepts:
      self-rebooking: {mechanism: No desk in between}
lenses:
  push-pull:
    concepts:
      self-rebooking: {direction: pull}
`;
