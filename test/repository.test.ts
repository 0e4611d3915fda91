import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const made = ['.git', '.node', 'coverage', 'dist', 'node_modules'];

const files = readdirSync(root)
  .filter((name) => !made.includes(name))
  .flatMap((name) =>
    statSync(join(root, name)).isFile()
      ? [name]
      : readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((inner) =>
          join(name, inner),
        ),
  )
  .filter((name) => statSync(join(root, name)).isFile());

/** Where one machine keeps things: home folders, working folders, the host that packages were fetched from. */
const machines =
  /(?:^|[\s"'`(=])\/(?:work|root|home\/\w+|Users\/\w+|private\/tmp)\/|"resolve[d]":|\/\/[\w.-]*(?:registry|artifact|nexus)[\w.-]*\//i;

test('no file tells of the machine that it was written on', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((name) => machines.test(readFileSync(join(root, name), 'utf8')))).toEqual([]);
});

test('a path or a host of a machine would be found', () => {
  for (const text of [
    ['', 'work', 'plan.yaml'].join('/'),
    ['https:', '', 'registry.nordair.example', 'x'].join('/'),
  ])
    expect(text).toMatch(machines);
});
