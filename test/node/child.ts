import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const project = join(import.meta.dirname, '..', '..');

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a test; it is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cnsg-node-')));
  folders.push(folder);
  return folder;
}

/** Bundles a program that imports from `./src/…` into a temporary folder; gives its path. */
export async function program(source: string): Promise<string> {
  const outfile = join(temporaryFolder(), 'program.mjs');
  await build({
    stdin: { contents: source, resolveDir: project, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import{createRequire as requireFor}from'node:module';const require=requireFor(import.meta.url);",
    },
    outfile,
  });
  return outfile;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly notes: string;
}

/** The environment of this process without what slows or colours a child. */
export function plainEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const without = { NODE_EXTRA_CA_CERTS: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined };
  return { ...process.env, ...without, ...more };
}

export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(command, args, { env: plainEnvironment(), ...options });
}

/** Waits for a child's end and gives what it wrote. */
export function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  let notes = '';
  child.stdout?.on('data', (data) => {
    output += data;
  });
  child.stderr?.on('data', (data) => {
    notes += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output, notes }));
  });
}
