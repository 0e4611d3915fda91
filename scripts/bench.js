// Measures how fast the built program is, against the limits that it has to keep: see Speed in CONTRIBUTING.md.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growth } from './bench/growth.js';
import { manyPlans } from './bench/many.js';
import { startUp } from './bench/start-up.js';
import { tableOf } from './bench/table.js';
import { talkingSpeed } from './bench/talking-speed.js';
import { loadTestModule } from './load-test-module.js';

const program = fileURLToPath(new URL('../bin/cnsg.js', import.meta.url));
if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
  throw new Error('There is no dist/main.js to measure: run `npm run build` first');
}

const folder = mkdtempSync(join(tmpdir(), 'cnsg-bench-'));
try {
  const { openTerminal } = await loadTestModule('terminal');
  const measures = [
    ...(await startUp(program, folder, openTerminal)),
    ...(await growth(program, folder)),
    ...(await manyPlans(program, folder, fileURLToPath(new URL('..', import.meta.url)))),
    ...(await talkingSpeed(openTerminal, program)),
  ];
  const rows = measures.map((row) => ({ ...row, ok: row.measured <= row.limit }));
  const isOk = rows.every(({ ok }) => ok);
  const { version: node, platform, arch } = process;
  const asJson = { schemaVersion: 1, kind: 'bench', node, platform, arch, ok: isOk, rows };
  console.log(process.argv.includes('--json') ? JSON.stringify(asJson, null, 2) : tableOf(rows));
  process.exitCode = isOk ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
