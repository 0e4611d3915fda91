import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { driver } from './driving.ts';
import { type QuestionName, questions } from './questions.ts';

const ask = driver();
const names = Object.keys(questions).filter((name): name is QuestionName => name in questions);
const sizes = [
  [40, 15],
  [40, 20],
  [80, 24],
  [200, 60],
] as const;

test.each(names.flatMap((name) => sizes.map((size) => [name, ...size] as const)))(
  '%s fits %i columns and %i rows, with its prompt and its keys',
  async (name, columns, rows) => {
    const terminal = ask(name, { columns, rows, notices: ['Saved in nordair.cnsg.yaml.'] });
    await terminal.waitFor('Enter');
    const screen = terminal.screen();
    expect(screen).toHaveLength(rows);
    expect(screen.filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(screen.at(-1)).toContain('Esc');
    expect(screen.join('\n')).toContain('Saved in nordair.cnsg.yaml.');
    expect(screen.join('\n')).toContain(name === 'links' || name === 'approaches' ? '[' : '›');
    expect(terminal.scrollback()).toHaveLength(rows);
  },
);

test('guidance gives way before the list does', async () => {
  const roomy = ask('listed', { columns: 60, rows: 24 });
  expect(await roomy.waitFor('› 4.')).toContain('Three to five are plenty.');
  const low = ask('listed', { columns: 60, rows: 12 });
  const shown = await low.waitFor('› 4.');
  expect(shown).not.toContain('Three to five are plenty.');
  expect(shown).toContain("1. Answer customers' questions faster");
});

test('a change of size while a question is open draws it anew', async () => {
  const terminal = ask('strategies', { columns: 100, rows: 40 });
  await terminal.waitFor('platforms.');
  terminal.resize(40, 15);
  await terminal.waitFor(
    (screen) => screen.includes('behaviours answers\n') && screen.includes('more below'),
  );
  terminal.resize(100, 40);
  await terminal.waitFor(
    (screen) => screen.match(/Step 1 of 5/g)?.length === 1 && screen.includes('  platforms.'),
  );
});

test('Chinese wraps within the screen and never begins a line with a full stop', async () => {
  const terminal = ask('chinese', { columns: 40, rows: 24 });
  const shown = await terminal.waitFor('› 3.');
  expect(shown.replace(/\s+/g, '')).toContain(
    '这个项目最终要用什么来衡量？请写下你们希望实现的结果，而不是要做的事情。',
  );
  expect(shown).not.toMatch(/^\s*[，。；？]/m);
  terminal.type('让客户服务成为洞察的来源');
  await terminal.waitFor('› 3. 让客户服务成为洞察的来源');
  expect(terminal.cursor().column).toBe(6 + 24);
});

test('nothing that a plan holds reaches the terminal as a control character', async () => {
  const terminal = ask('hostile');
  const shown = await terminal.waitFor('› 2.');
  expect(shown).toContain('An item �[31mred�[0m with � nul and a line');
  expect(terminal.written()).not.toMatch(/\x1b\]0;|\x1b\[31m|\x07|\u202e|\x9b|\x00/);
  expect(shown).toContain('Title �]0;owned� and �reversed�?');
});

test('a figure stands as it is drawn between guidance and options', async () => {
  const shown = await ask('choice').waitFor('Enter done');
  expect(shown).toMatch(/change them later\.\n\n {2}5 │ C1 {6}C3\n {2}3 │ {5}C2\n/);
});

test('a figure that does not fit is left out whole', async () => {
  const shown = await ask('choice', { columns: 40, rows: 15 }).waitFor('Enter done');
  expect(shown).not.toContain('│');
  expect(shown).toContain(questions.links.rows[2]?.label.slice(0, 20));
});

test('the clock stands at the end of the heading and is told anew at every key', async () => {
  const terminal = ask('choice');
  await terminal.waitFor(/^ {2}Step 1 of 5: Objectives +\d+ min left$/m);
  const heading = () => terminal.screen().find((line) => line.includes('min left')) ?? '';
  const before = heading();
  expect(stringWidth(before)).toBe(2 + 76);
  terminal.press('down');
  await terminal.waitFor(() => heading() !== before);
});

test('right-to-left words, joined emoji and combining marks stand as they were typed', async () => {
  const terminal = ask('scripts');
  const shown = await terminal.waitFor('› 4.');
  for (const { text } of questions.scripts.items) expect(shown).toContain(text);
  for (const [index, word] of ['לענות', 'خسارة', 'cafe\u0301'].entries()) {
    terminal.type(word);
    await terminal.waitFor(`› ${index + 4}. ${word}`);
    expect(terminal.cursor().column).toBe(2 + 5 + stringWidth(word));
    terminal.press('left', 'right', 'enter');
    await terminal.waitFor(`› ${index + 5}.`);
  }
});

test('NO_COLOR leaves no colour and all the meaning', async () => {
  const coloured = ask('strategies');
  const plain = ask('strategies', { env: { NO_COLOR: '1', FORCE_COLOR: '0' } });
  await coloured.waitFor('Enter done');
  const shown = await plain.waitFor('Enter done');
  expect(coloured.written()).toMatch(/\x1b\[\d+m/);
  expect(plain.written()).not.toMatch(/\x1b\[[\d;]*m/);
  expect(plain.screen()).toEqual(coloured.screen());
  expect(shown).toContain('› 1 [x] Access');
});
