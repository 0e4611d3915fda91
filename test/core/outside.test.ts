import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cnsg-core-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a file under the settings of a project. */
function compiled(project: string, file: string): string {
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, project), files: [join(root, file)], include: [] }),
  );
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { encoding: 'utf8' });
  return stdout;
}

test("the core's project knows no process, no console and no modules of Node", () => {
  const errors = compiled('src/core/tsconfig.json', 'test/core/outside.ts');
  expect(errors).toContain("Cannot find name 'process'");
  expect(errors).toContain("Cannot find name 'console'");
  expect(errors).toMatch(/Cannot find (?:module|name) '?node:fs'/);
  expect(errors.match(/error TS/g)).toHaveLength(3);
});

test("a file of the core compiles in the core's project", () => {
  expect(compiled('src/core/tsconfig.json', 'src/core/plan/ids.ts')).toBe('');
});
