// Packs the program, installs the package in an empty folder elsewhere and makes an example's plan with it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/nordair');
const folder = mkdtempSync(join(tmpdir(), 'cnsg-package-'));
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
const run = (command, ...words) => execFileSync(command, words, { cwd: folder, env, encoding: 'utf8' });

try {
  const [{ filename }] = JSON.parse(
    run('npm', 'pack', root, '--ignore-scripts', '--json', '--pack-destination', folder),
  );
  // Without one, npm installs into the next folder above that has one.
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', 'install', '--offline', '--no-audit', `./${filename}`);
  run('npx', 'cnsg', 'new', 'nordair', '--answers', join(example, 'answers.yaml'));
  for (const made of ['nordair.cnsg.yaml', 'nordair.md', 'nordair.brief.html'])
    assert.equal(
      readFileSync(join(folder, made), 'utf8'),
      readFileSync(join(example, made), 'utf8'),
      `${made} differs from the example`,
    );
  assert.match(run('npx', 'cnsg', 'guide', 'connect'), /^# Connect/);
  assert.match(run('npx', 'cnsg', 'explain', 'vague-objective'), /^# CNSG110/);
  assert.match(run('npx', 'cnsg', 'check', '*.cnsg.yaml'), /^nordair\.cnsg\.yaml: /m);
  assert.match(run('npx', 'cnsg', 'show', 'nordair.cnsg.yaml'), /Keep frequent flyers/);
  const schemas = ['plan', 'config', 'check', 'report'].map((name) => `schema/${name}.v1.json`);
  for (const shipped of ['LICENSE', 'CHANGELOG.md', 'dist/THIRD-PARTY.md', ...schemas])
    assert.ok(existsSync(join(folder, 'node_modules/cnsg', shipped)), `The package lacks ${shipped}`);
  console.log(`${filename} works where nothing else is installed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
