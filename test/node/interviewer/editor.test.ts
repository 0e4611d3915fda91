import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, driver } from './driving.ts';

const ask = driver();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cnsg-editors-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An editor that is a shell script; the file to edit is its last argument. */
function editor(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, ['#!/bin/sh', 'for file in "$@"; do :; done', ...lines, ''].join('\n'));
  chmodSync(path, 0o700);
  return path;
}

test('Ctrl-G opens the text in the editor, at the terminal, and brings it back', async () => {
  const EDITOR = editor(
    'adds',
    'printf "Press Enter to write. "',
    'read answer',
    'echo "It costs more." >> "$file"',
  );
  const terminal = ask('summary', { env: { EDITOR } });
  await terminal.waitFor('Ctrl-G editor');
  terminal.type('The queue costs customers.');
  await terminal.waitFor('› The queue');
  terminal.press('ctrl-g');
  const opened = await terminal.waitFor('Press Enter to write.');
  expect(opened).not.toContain('What does the board need to know');
  terminal.press('enter');
  await terminal.waitFor('› The queue costs customers. It costs more. Enter');
  terminal.type(' Every day.');
  await terminal.waitFor('It costs more. Every day.');
  terminal.press('enter');
  const text = 'The queue costs customers.\nIt costs more. Every day.';
  const { replies, kept } = await terminal.outcome();
  expect(replies).toEqual([answer({ kind: 'text', text })]);
  expect(kept).toEqual([{ kind: 'text', text: 'The queue costs customers.\nIt costs more.' }]);
});

test('VISUAL comes before EDITOR, and may hold arguments in quotes', async () => {
  const VISUAL = `${editor('says', 'echo "$1|$2" > "$file"')} --wait 'two words'`;
  const terminal = ask('summary', { env: { VISUAL, EDITOR: 'false' } });
  await terminal.waitFor('Ctrl-G editor');
  terminal.press('ctrl-g');
  await terminal.waitFor('› --wait|two words');
});

test('the file is for nobody else to read, and gone afterwards', async () => {
  const note = join(folder, 'seen');
  const EDITOR = editor(
    'looks',
    `echo "$file" > ${note}`,
    `stat -c %a "$(dirname "$file")" "$file" >> ${note}`,
  );
  const terminal = ask('titled', { env: { EDITOR } });
  await terminal.waitFor('› Keep frequent flyers');
  terminal.press('ctrl-g', 'enter');
  await terminal.exited;
  const [file = '', ...modes] = readFileSync(note, 'utf8').trim().split('\n');
  expect(modes).toEqual(['700', '600']);
  expect(existsSync(dirname(file))).toBe(false);
});

test('the lines of an editor become one where the text has one line', async () => {
  const EDITOR = editor('breaks', 'printf "Keep\\r\\nfrequent\\n  flyers\\n\\n" > "$file"');
  const terminal = ask('title', { env: { EDITOR } });
  await terminal.waitFor('Enter skips');
  terminal.press('ctrl-g');
  await terminal.waitFor('› Keep frequent flyers');
});

test('a row of a form goes to the editor as well', async () => {
  const EDITOR = editor('counts', 'printf "42 min\\n> 5 min\\n" > "$file"');
  const terminal = ask('numbers', { env: { EDITOR } });
  await terminal.waitFor('Time to rebook');
  terminal.press('ctrl-g');
  await terminal.waitFor('Time to rebook 42 min > 5 min');
});

test.each([
  ['fails', 'echo "Half a" > "$file"; exit 1', 'The editor gave up: your text is as it was.'],
  ['is killed', 'echo "Half a" > "$file"; kill -9 $$', 'The editor gave up: your text is as it was.'],
  ['takes the file away', 'rm "$file"', 'could not be used: your text is as it was.'],
])('an editor that %s leaves the text as it was and says so', async (name, line, words) => {
  const terminal = ask('summed', { env: { EDITOR: editor(name.replaceAll(' ', '-'), line) } });
  const before = await terminal.waitFor('winning them again.');
  terminal.press('ctrl-g');
  const after = await terminal.waitFor(words);
  expect(before).toContain('winning them again.');
  expect(after).toContain('winning them again.');
  expect(after).not.toContain('Half a');
});

test('Ctrl-C in the editor ends the editor alone', async () => {
  const EDITOR = editor('waits', 'echo "Waiting."', 'read answer');
  const terminal = ask('summary', { env: { EDITOR } });
  await terminal.waitFor('Ctrl-G editor');
  terminal.press('ctrl-g');
  await terminal.waitFor('Waiting.');
  terminal.press('ctrl-c');
  await terminal.waitFor('The editor gave up: your text is as it was.');
  terminal.type('Still here.');
  await terminal.waitFor('› Still here.');
});

test('without an editor the screen says how to set one', async () => {
  const terminal = ask('summary', { env: { EDITOR: '', VISUAL: ' ' } });
  await terminal.waitFor('Ctrl-G editor');
  terminal.type('The queue.');
  await terminal.waitFor('› The queue.');
  terminal.press('ctrl-g');
  await terminal.waitFor('Set EDITOR to write in your own editor. Step 1 of 5');
  await terminal.waitFor('› The queue.');
});

test('a ballot never goes to an editor', async () => {
  const note = join(folder, 'ballot');
  const terminal = ask('ballot', { env: { EDITOR: editor('tells', `cp "$file" ${note}`) } });
  await terminal.waitFor('Enter skips');
  terminal.type('3 7');
  await terminal.waitFor('› •••');
  terminal.press('ctrl-g', 'enter');
  expect((await terminal.outcome()).replies).toEqual([answer({ kind: 'text', text: '3 7' })]);
  expect(existsSync(note)).toBe(false);
});
