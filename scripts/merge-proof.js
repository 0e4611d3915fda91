// Puts the merge to the proof for a night: `node scripts/merge-proof.js [--merges 20000] [--seed N]`. Each merge is done
// both ways round and judged by what is known to have been done to the plan; plain git does the same besides. It fails where a
// merge lost or invented anything, and where more than one in a thousand was given up.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.js';
import { loadTestModule } from './load-test-module.js';

const { values } = parseArgs({
  options: { merges: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.merges), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error('--merges and --seed take whole numbers');

const { mergePlans } = await loadSource(
  fileURLToPath(new URL('../src/core/merge/merge-plans.ts', import.meta.url)),
);
const { isProved, prove } = await loadTestModule('merge-oracle/proof');

const marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };
const counts = prove({ seed, count }, (sides) => mergePlans(sides, marking), console.error);

const share = (some) => `${some} (${((100 * some) / counts.trials).toFixed(1)} %)`;
console.log(`seeds ${seed} to ${seed + count - 1}`);
console.log(`merges, each both ways round   ${counts.trials}`);
console.log(`clean                          ${share(counts.merged)}`);
console.log(`conflicts                      ${share(counts.conflicts)}`);
console.log(`conflicts of plain git         ${share(counts.gitConflicts)}`);
console.log(`plain git clean, but wrong     ${share(counts.gitLosses)}`);
console.log(`given up                       ${share(counts.doubtful)}`);
console.log(`failed                         ${share(counts.failed)}`);
process.exitCode = isProved(counts) ? 0 : 1;
