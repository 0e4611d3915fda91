import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import type { Interviewer } from '../../src/core/workshop/question.ts';
import { type Line, scripted } from '../../src/core/workshop/script.ts';
import { deskWith } from './desk.ts';

const head = 'cnsg: 1\ntitle: Keep frequent flyers\n';

const start = `${head}objectives:
  faster-answers:
    statement: Answer customers' questions faster
    level: direct
segments:
  frequent-flyers: {name: Frequent flyers, serves: [faster-answers]}
`;

/** Joins plans, given by their texts, into all.cnsg.yaml. */
async function joining(texts: readonly string[], words: readonly string[] = [], interviewer?: Interviewer) {
  const names = texts.map((_, at) => `group-${'abcdef'[at]}.cnsg.yaml`);
  const desk = deskWith(Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])), interviewer);
  const out = words.includes('--out') ? [] : ['--out', 'all.cnsg.yaml'];
  const code = await run(['join', ...names, ...out, ...words], desk.context, '0.0.0');
  const path = join(desk.folder, 'all.cnsg.yaml');
  const written = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  return { code, written, stdout: desk.printed.join(''), stderr: desk.noted.join('\n'), folder: desk.folder };
}

function choosing(choices: Readonly<Record<string, string>>) {
  const lines = Object.entries(choices).map(([id, choice]): [string, Line] => [id, { kind: 'menu', choice }]);
  return scripted(Object.fromEntries(lines), true);
}

test('a plan joined with itself is that plan, to the byte', async () => {
  const { code, written, stderr } = await joining([start, start]);
  expect(code).toBe(0);
  expect(written).toBe(start);
  expect(stderr).toBe('');
});

test("what only one group has is there, behind the first group's, and every comment too", async () => {
  const a = `${start}concepts:\n  # ours is cheap\n  self-rebooking: {title: Rebook in two taps}\n`;
  const b = `# of group B\n${start}concepts:\n  # theirs is quick\n  desk-robot: {title: A robot at the desk} # not now\n`;
  const { code, written } = await joining([a, b]);
  expect(code).toBe(0);
  expect([...readPlan(written ?? '').plan.concepts.keys()]).toEqual(['self-rebooking', 'desk-robot']);
  for (const comment of ['# ours is cheap', '# theirs is quick', '# not now', '# of group B'])
    expect(written).toContain(comment);
});

test('fields that only one group filled come together in one element', async () => {
  const a = start.replace('level: direct', 'level: direct\n    owner: Customer service');
  const b = start.replace(
    'serves: [faster-answers]}',
    'serves: [faster-answers], rationale: Their loss costs most}',
  );
  const { code, written } = await joining([a, b]);
  expect(code).toBe(0);
  const { plan } = readPlan(written ?? '');
  expect(plan.objectives.get('faster-answers')?.owner).toBe('Customer service');
  expect(plan.segments.get('frequent-flyers')?.rationale).toBe('Their loss costs most');
});

test('the people of two rooms are united', async () => {
  const room = (names: string) => `${head}workshop:\n  participants: [${names}]\n`;
  const { code, written } = await joining([room('Ada, Jonas'), room('Jonas, Mira')]);
  expect(code).toBe(0);
  expect(readPlan(written ?? '').plan.workshop?.participants).toEqual(['Ada', 'Jonas', 'Mira']);
});

test('without a terminal, what differs stands between markers with the names of the groups', async () => {
  const b = start.replace('Keep frequent', 'Hold frequent');
  const { code, written, stderr } = await joining([start, b]);
  expect(code).toBe(1);
  expect(written).toBe(
    start.replace(
      'title: Keep frequent flyers\n',
      '<<<<<<< group-a.cnsg.yaml\ntitle: Keep frequent flyers\n|||||||\n=======\ntitle: Hold frequent flyers\n>>>>>>> group-b.cnsg.yaml\n',
    ),
  );
  expect(stderr).toContain('Title of the plan');
  expect(stderr).toContain('Run `cnsg resolve all.cnsg.yaml`.');
});

test('a third plan waits until the first two are settled, and that is said', async () => {
  const b = start.replace('Keep frequent', 'Hold frequent');
  const c = `${start}concepts:\n  self-rebooking: {title: Rebook in two taps}\n`;
  const { code, written, stderr } = await joining([start, b, c]);
  expect(code).toBe(1);
  expect(written).not.toContain('self-rebooking');
  expect(stderr).toContain('Not joined yet: group-c.cnsg.yaml');
  expect(stderr).toContain('cnsg join all.cnsg.yaml group-c.cnsg.yaml --out');
});

test('three plans without a conflict are joined in one go', async () => {
  const concept = (id: string) => `${start}concepts:\n  ${id}: {title: The ${id} of all}\n`;
  const { code, written } = await joining([concept('gate'), concept('desk'), concept('app')]);
  expect(code).toBe(0);
  expect([...readPlan(written ?? '').plan.concepts.keys()]).toEqual(['gate', 'desk', 'app']);
});

test('at a terminal what differs is asked at once, and the third plan comes after', async () => {
  const b = start.replace('Keep frequent', 'Hold frequent');
  const c = `${start.replace('Keep', 'Hold')}concepts:\n  self-rebooking: {title: Rebook in two taps}\n`;
  const { interviewer, unused } = choosing({ '/resolve/title': 'theirs' });
  const { code, written } = await joining([start, b, c], [], interviewer);
  expect(code).toBe(0);
  expect(unused()).toEqual([]);
  expect(written).toBe(c);
});

test('one id for two things is kept as two, each with its references', async () => {
  const a = `${head}objectives:\n  faster: {statement: Answer faster}\nsegments:\n  flyers: {name: Frequent flyers, serves: [faster]}\n`;
  const b = `${head}objectives:\n  faster: {statement: Board in ten minutes}\nsegments:\n  families: {name: Leisure families, serves: [faster]}\n`;
  const { interviewer } = choosing({ '/resolve/objectives/faster': 'both' });
  const { code, written } = await joining([a, b], [], interviewer);
  expect(code).toBe(0);
  const { plan, problems } = readPlan(written ?? '');
  expect(problems).toEqual([]);
  expect([...plan.objectives].map(([id, { statement }]) => [id, statement])).toEqual([
    ['faster', 'Answer faster'],
    ['board-ten-minutes', 'Board in ten minutes'],
  ]);
  expect(plan.segments.get('flyers')?.serves).toEqual(['faster']);
  expect(plan.segments.get('families')?.serves).toEqual(['board-ten-minutes']);
});

test('one id under two kinds is a conflict that both can settle', async () => {
  const a = `${head}segments:\n  flyers: {name: Frequent flyers}\n`;
  const b = `${head}concepts:\n  flyers: {title: Flyers at the gate}\nmetrics:\n  handed-out: {name: Handed out, concepts: {flyers: {mechanism: One each}}}\n`;
  const asked = choosing({ '/resolve/segments/flyers': 'both' });
  const { code, written } = await joining([a, b], [], asked.interviewer);
  expect(code).toBe(0);
  const { plan, problems } = readPlan(written ?? '');
  expect(problems).toEqual([]);
  expect(plan.segments.get('flyers')?.name).toBe('Frequent flyers');
  expect(plan.concepts.get('flyers-at-gate')?.title ?? plan.concepts.get('flyers-gate')?.title).toBe(
    'Flyers at the gate',
  );
  expect([...(plan.metrics.get('handed-out')?.concepts?.keys() ?? [])]).toEqual([...plan.concepts.keys()]);
});

test('elements that say much the same under different ids are pointed out, with what joins them', async () => {
  const a = `${head}concepts:\n  two-taps: {title: Rebook in two taps}\n`;
  const b = `${head}concepts:\n  taps: {title: Rebook in 2 taps}\n  rebooking: {title: Rebook in two tap}\n`;
  const { code, stderr } = await joining([a, b]);
  expect(code).toBe(0);
  expect(stderr).toContain('C1 Rebook in two taps · C3 Rebook in two tap: join C1 C3');
  const json = JSON.parse((await joining([a, b], ['--json'])).stdout);
  expect(json).toMatchObject({ kind: 'join', result: 'joined', alike: [{ ids: ['two-taps', 'rebooking'] }] });
});

test('a file that is there is never overwritten', async () => {
  const { code, stderr, folder } = await joining([start, start], ['--out', 'group-a.cnsg.yaml']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is a file group-a.cnsg.yaml already');
  expect(readFileSync(join(folder, 'group-a.cnsg.yaml'), 'utf8')).toBe(start);
});

test('a hyphen is standard output', async () => {
  const { code, stdout } = await joining([start, start], ['--out', '-']);
  expect(code).toBe(0);
  expect(stdout).toBe(start);
});

test.each([
  [['join', 'group-a.cnsg.yaml', '--out', 'all.cnsg.yaml'], 'It takes two plans to join'],
  [['join', 'group-a.cnsg.yaml', 'group-a.cnsg.yaml'], 'Nothing says where the joined plan goes'],
  [['join', 'group-a.cnsg.yaml', 'missing.cnsg.yaml', '--out', 'all.cnsg.yaml'], 'missing.cnsg.yaml'],
])('%j cannot be run', async (words, fault) => {
  const { context, noted, folder } = deskWith({ 'group-a.cnsg.yaml': start });
  expect(await run(words, context, '0.0.0')).toBe(2);
  expect(noted.join('\n')).toContain(fault);
  expect(existsSync(join(folder, 'all.cnsg.yaml'))).toBe(false);
});

test('leaving at a question leaves markers for what is open', async () => {
  const b = start.replace('Keep frequent', 'Hold frequent').replace('faster\n', 'at once\n');
  const answers = { '/resolve/title': { kind: 'menu', choice: 'ours' } } as const;
  const script = scripted({ ...answers, '/resolve/objectives/faster-answers': 'leave' }, true);
  const { code, written } = await joining([start, b], [], script.interviewer);
  expect(code).toBe(1);
  expect(written).toContain('title: Keep frequent flyers\n');
  expect(written?.match(/^<{7} /gm)).toHaveLength(1);
});
