import { expect, test } from 'vitest';
import { pastedLines, withoutBullet } from '../../../src/core/workshop/pasted.ts';

const ideas = ['Rebook in two taps', 'Status by text', '3 seats to choose from'];
const each = (write: (idea: string, at: number) => string) => ideas.map(write).join('\n');

test.each([
  ['plain', each((idea) => idea)],
  ['with blank lines', each((idea) => `\n${idea}\n`)],
  ['with the line ends of Windows', ideas.join('\r\n')],
  ['with hyphens', each((idea) => `- ${idea}`)],
  ['with stars', each((idea) => `* ${idea}`)],
  ['with dots', each((idea) => `• ${idea}`)],
  ['with dots and no blank', each((idea) => `•${idea}`)],
  ['with dashes', each((idea) => `– ${idea}`)],
  ['with long dashes', each((idea) => `— ${idea}`)],
  ['with triangles', each((idea) => `‣ ${idea}`)],
  ['with squares', each((idea) => `▪ ${idea}`)],
  ['with rings', each((idea) => `◦ ${idea}`)],
  ['with middle dots', each((idea) => `· ${idea}`)],
  ['with plus signs', each((idea) => `+ ${idea}`)],
  ['with arrows', each((idea) => `→ ${idea}`)],
  ['numbered', each((idea, at) => `${at + 1}. ${idea}`)],
  ['numbered from the middle', each((idea, at) => `${at + 98}. ${idea}`)],
  ['all numbered 1', each((idea) => `1. ${idea}`)],
  ['numbered with brackets', each((idea, at) => `${at + 1}) ${idea}`)],
  ['numbered in brackets', each((idea, at) => `(${at + 1}) ${idea}`)],
  ['numbered by chapter', each((idea, at) => `2.${at + 1}. ${idea}`)],
  ['lettered', each((idea, at) => `${'abc'[at]}) ${idea}`)],
  ['lettered in capitals', each((idea, at) => `${'ABC'[at]}. ${idea}`)],
  ['numbered like Romans', each((idea, at) => `${['i', 'ii', 'iii'][at]}. ${idea}`)],
  ['a check list', each((idea, at) => `- [${at === 1 ? 'x' : ' '}] ${idea}`)],
  ['boxes', each((idea, at) => `${'☐☑☒'[at]} ${idea}`)],
  ['ticks', each((idea) => `✔ ${idea}`)],
  ['nested', each((idea, at) => `${'  '.repeat(at)}- ${idea}`)],
  ['a numbered check list', each((idea, at) => `${at + 1}. [ ] ${idea}`)],
  ['bullets of a word processor', each((idea) => `\u{f0b7}\t${idea}`)],
  ['inner bullets of a word processor', each((idea) => `o\t${idea}`)],
  ['numbers of a word processor', each((idea, at) => `${at + 1}.\t${idea}`)],
  ['with no-break blanks', each((idea) => `-\u00a0${idea.replaceAll(' ', '\u00a0')}`)],
  ['with characters of no width', each((idea) => `\ufeff\u200b${idea}\u200b`)],
  ['a column of a sheet with row numbers', each((idea, at) => `${at + 7}\t${idea}`)],
  ['an export with all cells quoted', each((idea) => `"${idea.replace(' ', '\n')}"`)],
  ['quoted in a mail', each((idea, at) => (at < 2 ? `> ${idea}` : `> - ${idea}`))],
  ['copied from WhatsApp', each((idea, at) => `[21.11.26, 14:03:2${at}] Ida Holm: ${idea}`)],
  ['copied from another WhatsApp', each((idea) => `11/21/26, 2:03 PM - Ida Holm: ${idea}`)],
  ['copied from Teams', each((idea) => `[14:03] Ida Holm: ${idea}`)],
  ['copied from Zoom', each((idea) => `14:03:22 From Ida Holm to Everyone:\n\t${idea}`)],
  ['copied from Slack', each((idea) => `Ida Holm  [2:03 PM]\n${idea}`)],
  ['with rules between', each((idea) => `---\n${idea}\n•`)],
  ['a Markdown table', `| ${ideas[0]} |\n|---|\n| ${ideas[1]} |\n| ${ideas[2]} |`],
])('a pasted list, %s, is its ideas in order', (_name, text) => {
  expect(pastedLines(text)).toEqual(ideas);
});

test.each([
  '3.5 stars in every shop',
  '2027 targets on one page',
  '2027. And then?',
  '1 in 3 leave',
  'A. Moreau calls back',
  '- 5 % fewer calls',
  '+ 3 pp',
  '-5 % churn',
  '24. December surprise',
  '> 5 min of waiting is a free coffee',
  'Ask: what now?',
  '14:03 is when the queue starts',
  'Open at 9:30',
  'Open the desk [9:30]',
  '[9:30] Doors open: free coffee',
  '"Keep me posted", say customers',
  '"Answer me"',
  'Rebook, then fly, then rate',
  'I. Answer',
  '*Free* seats',
  '#1 in service',
  '... and then we call back',
  '→',
  '🇳🇴 desk',
  '👩‍👩‍👧 family seats',
])('%s is left as it is', (line) => {
  const known = line === '→' ? [] : [line];
  expect(pastedLines(line)).toEqual(known);
  expect(pastedLines(`Rebook in two taps\n${line}\nStatus by text`)).toEqual([
    'Rebook in two taps',
    ...known,
    'Status by text',
  ]);
});

test('a figure keeps its sign, unless its neighbours show that it is a bullet', () => {
  expect(pastedLines('- 5 %\n- 10 %')).toEqual(['- 5 %', '- 10 %']);
  expect(pastedLines('- 5 %\n- Rebook in two taps')).toEqual(['5 %', 'Rebook in two taps']);
});

test('names with initials stay names among other lines', () => {
  const names = ['A. Moreau', 'Ida Holm', 'B. Lind'];
  expect(pastedLines(names.join('\n'))).toEqual(names);
});

test('a row of a sheet is its first cell and what the others say', () => {
  expect(pastedLines('Rebook\tIn the app\t\tAda\nStatus\t\t')).toEqual([
    'Rebook · In the app · Ada',
    'Status',
  ]);
  expect(pastedLines('Rebook\tIn the app\tAda', ' :: ')).toEqual(['Rebook :: In the app · Ada']);
});

test('a cell with line breaks and quotation marks is one line', () => {
  expect(pastedLines('Rebook\t"In the app,\nor at the ""desk"""\nStatus\tBy text')).toEqual([
    'Rebook · In the app, or at the "desk"',
    'Status · By text',
  ]);
});

test("a board's export with commas is a row an idea", () => {
  expect(pastedLines('"Rebook, fast","Ada",3\n"Status\nby text","Jonas",1')).toEqual([
    'Rebook, fast · Ada · 3',
    'Status by text · Jonas · 1',
  ]);
});

test('a quotation mark that nobody closes is part of the words', () => {
  const lines = ['"Keep me posted', 'Rebook "in two taps"', 'Status'];
  expect(pastedLines(lines.join('\n'))).toEqual(lines);
});

test('ten thousand lines are told apart at once', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `Answer the question of passenger ${at + 1}`);
  expect(pastedLines(many.map((line, at) => `[${at % 2 ? 'x' : ' '}] ${line}`).join('\n'))).toEqual(many);
});

test.each([
  ['- Rebook', 'Rebook'],
  ['2. Rebook', 'Rebook'],
  ['[ ] Rebook', 'Rebook'],
  ['  Rebook \u00a0twice ', 'Rebook twice'],
  ['- 5 %', '- 5 %'],
  ['3.5 stars', '3.5 stars'],
  ['A. Moreau', 'A. Moreau'],
  ['', ''],
])('%j typed alone is %j', (line, words) => {
  expect(withoutBullet(line)).toBe(words);
});
