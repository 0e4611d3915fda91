import { describe, expect, test } from 'vitest';
import { contentOf, folderWith, run } from './run.ts';

const listed = `# what the room said
title: Keep frequent flyers
objectives:
  - Answer faster
  - {statement: Become led by customers, level: higher-order}
segments:
  - name: Frequent flyers
    serves: [Answer faster]
    barriers: [Queues at the desk]
strategies: [access, Engage, customize]
concepts:
  - {title: Rebook in two taps, strategy: Access, segments: [frequent-flyers], barriers: [Queues at the desk]}
  - X-ray of the queue
metrics:
  - name: Time to rebook
    objectives: [answer-faster]
    concepts: [Rebook in two taps]
x-source: flip chart 3
`;

const made = `cnsg: 1
title: Keep frequent flyers
status: draft
objectives:
  answer-faster:
    statement: Answer faster
  become-led-customers:
    statement: Become led by customers
    level: higher-order
segments:
  frequent-flyers:
    name: Frequent flyers
    serves:
      - answer-faster
    barriers:
      queues-desk:
        statement: Queues at the desk
strategies:
  access: {}
  engage: {}
  customize: {}
concepts:
  rebook-two-taps:
    title: Rebook in two taps
    strategy: access
    segments:
      - frequent-flyers
    barriers:
      - queues-desk
  concept-x-ray-queue:
    title: X-ray of the queue
metrics:
  time-rebook:
    name: Time to rebook
    objectives:
      - answer-faster
    concepts:
      rebook-two-taps: {}
x-source: flip chart 3
`;

describe('an answers file', () => {
  test('of lists and words becomes a plan with ids, and a report; a second run gives the same bytes', async () => {
    const cwd = folderWith({ 'answers.yaml': listed });
    for (const name of ['one', 'two']) {
      const { code, stdout, stderr } = await run(['new', name, '--answers', 'answers.yaml'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(
        new RegExp(`^Plan: {3}${name}.cnsg.yaml\nReport: ${name}.md\nBrief:  ${name}.brief.html\n`),
      );
    }
    const files = contentOf(cwd);
    expect(files['one.cnsg.yaml']?.replace(/^# yaml-language-server.*\n/, '')).toBe(made);
    expect(files['two.cnsg.yaml']).toBe(files['one.cnsg.yaml']);
    expect(files['two.md']).toBe(files['one.md']);
    expect(await run(['check', 'one.cnsg.yaml'], { cwd })).toMatchObject({ code: 0 });
  });

  test('with errors tells all of them with their places, and nothing is written', async () => {
    const wrong = `title: Keep
objectives: [One, Two, Two]
segments:
  - {name: Flyers, serves: [Two, Thre, One]}
strategies: [acces]
concepts:
  - {title: Idea, status: choosen, segments: [Flyer], odd: 1, x-own: 1}
  - 7
metrics: {m-one: {concepts: [Ide]}}
workshop: [Ada]
`;
    const cwd = folderWith({ 'answers.yaml': wrong });
    const { code, stdout, stderr } = await run(['new', '--answers', 'answers.yaml'], {
      cwd,
      env: { COLUMNS: '200' },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(
      [...stderr.matchAll(/^(error|warning).*\((.+)\)\n.*-->\s(.*)$/gm)].map((found) => found.slice(1)),
    ).toEqual([
      ['error', 'wrong-reference', 'answers.yaml:4:29'],
      ['error', 'dangling-reference', 'answers.yaml:4:34'],
      ['error', 'bad-id', 'answers.yaml:5:14'],
      ['error', 'wrong-value', 'answers.yaml:7:27'],
      ['error', 'dangling-reference', 'answers.yaml:7:47'],
      ['warning', 'unknown-field', 'answers.yaml:7:55'],
      ['error', 'wrong-type', 'answers.yaml:8:5'],
      ['error', 'dangling-reference', 'answers.yaml:9:30'],
      ['error', 'wrong-type', 'answers.yaml:10:11'],
    ]);
    for (const meant of ['Flyers', 'access', 'chosen', 'Idea'])
      expect(stderr).toContain(`Did you mean \`${meant}\`?`);
    expect(stderr).toMatch(/Nothing was written\.\n$/);
    expect(contentOf(cwd)).toEqual({ 'answers.yaml': wrong });
  });

  test.each([
    ['is empty', '', 1, 'The answers are empty'],
    ['is a list', '- Keep\n', 1, 'not a map of fields'],
    ['is not YAML', 'title: [\n', 1, 'error[CNSG001]'],
    ['has no title', 'objectives: [Answer faster]\n', 1, 'Title is missing'],
    ['is of a newer format', 'cnsg: 2\ntitle: Keep\n', 2, 'npm install --global cnsg@latest'],
    ['has a key twice', 'title: Keep\ntitle: Win\n', 1, 'stands twice'],
  ])('that %s leads to no file', async (_what, answers, code, words) => {
    const cwd = folderWith({ 'answers.yaml': answers });
    const ended = await run(['new', '--answers', 'answers.yaml'], { cwd });
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(words);
    expect(contentOf(cwd)).toEqual({ 'answers.yaml': answers });
  });

  test('with gaps, unknown keys and keys of the team’s own is fine', async () => {
    const cwd = folderWith({
      'answers.yaml': 'title: Keep\nask: ""\nsummary:\nconcepts: []\nodd: 1\nx-own: {a: [1]}\n',
    });
    const { code, stderr } = await run(['new', '--answers', 'answers.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('The plan format has no `odd` here');
    expect(stderr).not.toContain('x-own');
    expect(contentOf(cwd)['keep.cnsg.yaml']).toMatch(
      /title: Keep\nstatus: draft\nodd: 1\nx-own:\n {2}a:\n {4}- 1\n$/,
    );
  });
});
