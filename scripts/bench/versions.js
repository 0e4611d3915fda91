import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment } from './environment.js';

/** Makes a plan of 209 lines. */
const smallPlan = 14;
const revisions = 200;

/** Commands that compare, merge and look back: each with what prepares its folder, once, and the words to time. */
export function versionMeasures(program, folder, planOf) {
  const sides = join(folder, 'sides');
  mkdirSync(sides);
  const merge = preparedMerge(sides, planOf(smallPlan));
  const history = join(folder, 'history');
  mkdirSync(history);
  writeHistory(history, planOf(smallPlan));
  return [
    measured('cnsg textconv, 200 lines', 2.5, sides, [program, 'textconv', 'base.cnsg.yaml']),
    measured('cnsg diff, two plans of 200 lines', 3.2, sides, [
      program,
      'diff',
      'base.cnsg.yaml',
      'theirs.cnsg.yaml',
    ]),
    {
      ...measured('the merge driver, 200 lines', 5, sides, [
        program,
        'merge-driver',
        'base.cnsg.yaml',
        'current.cnsg.yaml',
        'theirs.cnsg.yaml',
        '7',
        'plan.cnsg.yaml',
      ]),
      before: merge,
    },
    measured(`cnsg log, ${revisions} revisions of 200 lines`, 14, history, [
      program,
      'log',
      'plan.cnsg.yaml',
    ]),
  ];
}

function measured(what, limit, cwd, words) {
  return { what, limit, cwd, words };
}

/** Three states of a plan: one side rewords and links, the other adds and moves. */
export function threeStates(plan) {
  const ours = plan
    .replace('Rebook in 2 taps', 'Rebook in two taps')
    .replace('rationale: Their loss costs most', 'rationale: Their loss costs most of all');
  const added = ['  quiet-gate:', '    title: A quiet gate', '    strategy: access', '    status: idea'];
  const theirs = plan
    .replace('Rebook in 5 taps', 'Rebook in five taps')
    .replace('\nmetrics:\n', `\n${added.join('\n')}\nmetrics:\n`);
  return { base: plan, ours, theirs };
}

function preparedMerge(folder, plan) {
  const { base, ours, theirs } = threeStates(plan);
  writeFileSync(join(folder, 'base.cnsg.yaml'), base);
  writeFileSync(join(folder, 'theirs.cnsg.yaml'), theirs);
  return () => writeFileSync(join(folder, 'current.cnsg.yaml'), ours);
}

/** A repository in which each commit changes one answer of the plan. */
function writeHistory(folder, plan) {
  git(folder, ['init', '--quiet']);
  const commits = Array.from({ length: revisions }, (_, at) => {
    const text = plan.replace('The desk is the bottleneck', `After ${at} weeks the desk is the bottleneck`);
    const message = `Week ${at}`;
    return [
      'commit refs/heads/main',
      `committer Ada Moreau <ada@nordair.example> ${1_700_000_000 + at} +0000`,
      `data ${message.length}\n${message}`,
      `M 644 inline plan.cnsg.yaml\ndata ${Buffer.byteLength(text)}\n${text}`,
      '',
    ].join('\n');
  });
  git(folder, ['fast-import', '--quiet'], commits.join(''));
  git(folder, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  git(folder, ['reset', '--quiet', '--hard']);
}

function git(cwd, words, input = '') {
  const { status, stderr } = spawnSync('git', words, { cwd, input, env: cleanEnvironment() });
  if (status !== 0) throw new Error(`git ${words[0]} ended with ${status}: ${stderr}`);
}
