// Makes the plan and the report of each example anew from the answers beside them.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/cnsg.js', import.meta.url));
const examples = fileURLToPath(new URL('../examples', import.meta.url));

for (const { name } of readdirSync(examples, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  const folder = `${examples}/${name}`;
  for (const made of [`${name}.cnsg.yaml`, `${name}.md`]) rmSync(`${folder}/${made}`, { force: true });
  execFileSync(process.execPath, [program, 'new', name, '--answers', 'answers.yaml'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
