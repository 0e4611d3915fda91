import { expect, test } from 'vitest';
import { renderGuide } from '../../../src/node/interviewer/guide-page.ts';

const bold = (style: string, text: string) => (style === 'bold' ? `<${text}>` : text);

test('headings are bold, paragraphs and lists wrap, and the marks are gone', () => {
  const page =
    '# Access\nBe **faster**, `everywhere`, [always on](access.md).\n\n- A boarding pass\n  on the phone\n- snake_case stays';
  expect(renderGuide(page, 24, bold)).toEqual([
    '<Access>',
    '',
    'Be faster, everywhere,',
    'always on.',
    '',
    '• A boarding pass on the',
    '  phone',
    '• snake_case stays',
  ]);
});

test('a table stands in columns', () => {
  const page = '| stage | lever |\n| --- | --- |\n| awareness | search results |\n| loyalty | e-mail |';
  expect(renderGuide(page, 40, bold)).toEqual([
    '<stage      lever>',
    'awareness  search results',
    'loyalty    e-mail',
  ]);
});

test('fenced text keeps its lines', () => {
  expect(renderGuide('Type:\n\n```sh\ncnsg new\n\ncnsg report\n```\n', 40, bold)).toEqual([
    'Type:',
    '',
    '  cnsg new',
    '',
    '  cnsg report',
  ]);
});
