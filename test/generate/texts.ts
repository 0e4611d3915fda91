import fc from 'fast-check';

/** Texts that YAML, Markdown or a terminal could trip over, and every script. */
export const awkwardTexts = [
  'no',
  'Yes',
  'null',
  '~',
  'TBD',
  '1.10',
  '007',
  '1_000',
  '12:30:45',
  '0x1F',
  '.inf',
  '2026-10-01',
  ' leading blank',
  'trailing blank ',
  'Answer: faster',
  'ends with a colon:',
  'Queue #1 at the desk',
  'a # b',
  '# not a comment',
  '- not a list',
  '? not a key',
  '! important',
  '& anchors',
  '*stars*',
  '%percent',
  '@nordair',
  '`code`',
  '[brackets]',
  '{braces}',
  '| pipe | pipe',
  '> quote',
  'comma, separated, list',
  "it's",
  'say "hello"',
  `both ' and "`,
  'back\\slash',
  '=',
  '<<',
  '---',
  '...',
  '👩‍👩‍👧 families',
  '更快回答客户的问题',
  'أسرع إجابة',
  'Ответить быстрее',
  'çok hızlı İstanbul',
  'two\nlines',
  'with a blank line\n\nbetween\n',
  '  indented first\nline',
  'ends with break\n',
  'blank \n \n lines',
  'tab\there',
  'line\u2028separator',
  'nel\u0085here',
  'bom\uFEFFinside',
  'a very long sentence that goes on and on '.repeat(6).trim(),
];

/** Any text that can stand in a field. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkwardTexts) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Rebook in two taps',
      'Frequent flyers',
      'Queues at the desk',
      'Answer faster',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map(withoutControls) },
);

/** What the file may not hold is no text that a field can have. */
function withoutControls(text: string): string {
  return (
    text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\r|\p{Cs}/gu, '') || 'x'
  );
}
