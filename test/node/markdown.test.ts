import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/node/markdown.ts';
import { paintFor } from '../../src/node/paint.ts';

const plain = await paintFor(false, {});
const coloured = await paintFor(true, {});

function render(text: string, columns = 80): string {
  return renderMarkdown(text, columns, plain);
}

describe('what a team writes in Markdown', () => {
  test('is shown without its marks where there is no colour', () => {
    expect(render('# Needs\n\nThey **look up** *status* and `PNR: codes`.')).toBe(
      'Needs\n\nThey look up status and PNR: codes.',
    );
  });

  test('has styles where there is colour', () => {
    expect(renderMarkdown('They **look up** `status`', 80, coloured)).toBe(
      'They \x1b[1mlook up\x1b[22m \x1b[36mstatus\x1b[39m',
    );
  });

  test('keeps its lines', () => {
    expect(render('Status\nSeats')).toBe('Status\nSeats');
  });

  test('keeps colons and characters as they are', () => {
    expect(render('At :clock: they ask & wait &amp; <3')).toBe('At :clock: they ask & wait & <3');
  });

  test('may hold styles in lists', () => {
    const text = '- **Queues** at the desk\n  - for `hours`\n- Distrust';
    expect(render(text)).toBe('- Queues at the desk\n  - for hours\n- Distrust');
  });

  test('counts a list from where it begins', () => {
    expect(render('3. third\n4. fourth')).toBe('3. third\n4. fourth');
  });

  test('shows what is done in a list of tasks, once', () => {
    expect(render('- [x] asked\n- [ ] tested')).toBe('- [x] asked\n- [ ] tested');
  });

  test('shows where a link leads, once', () => {
    expect(render('[the app](https://nordair.example/app)')).toBe('the app (https://nordair.example/app)');
    expect(render('<https://nordair.example>')).toBe('https://nordair.example');
    expect(render('<desk@nordair.example>')).toBe('desk@nordair.example');
    expect(render('![A queue](queue.png)')).toBe('A queue (queue.png)');
  });

  test('shows HTML as it was typed', () => {
    expect(render('<script>alert(1)</script>\n\nand <b>bold</b>')).toBe(
      '<script>alert(1)</script>\n\nand <b>bold</b>',
    );
  });

  test('shows quotes and code further in', () => {
    expect(render('> Never again\n\n```js\nconst a = 1;\n```')).toBe('  Never again\n\n  const a = 1;');
  });

  const table = '| Segment | Loss |\n|---|---|\n| Flyers | **40** |\n| 常旅客 | 2 |';

  test('shows a table in columns where it fits', () => {
    expect(render(table)).toBe(['Segment  Loss', '-------  ----', 'Flyers   40', '常旅客   2'].join('\n'));
  });

  test('shows a table row by row where it does not fit', () => {
    expect(render(table.replace('常旅客', 'Families'), 13)).toBe(
      'Segment:\nFlyers\nLoss: 40\n\nSegment:\nFamilies\nLoss: 2',
    );
  });
});

describe('what is too long', () => {
  test('is wrapped at words and hangs under the text of its item', () => {
    expect(render('1. Queues at the desk whenever flights are cancelled', 24)).toBe(
      '1. Queues at the desk\n   whenever flights are\n   cancelled',
    );
  });

  test('is wrapped between Chinese characters, but not before a closing mark', () => {
    expect(render('旅客希望重新预订，不必排队。', 16)).toBe('旅客希望重新预\n订，不必排队。');
  });

  test('ends a style with each line and begins it again', () => {
    expect(renderMarkdown('**Queues at the desk**', 12, coloured)).toBe(
      '\x1b[1mQueues at\x1b[0m\n\x1b[1mthe desk\x1b[22m',
    );
  });

  test('is cut where a word is longer than the screen', () => {
    expect(render('a https://nordair.example/rebooking', 12)).toBe(
      'a\nhttps://nord\nair.example/\nrebooking',
    );
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\x1b[31m', '\x9b2J', '\u202E', '\u2066', '\x07', '\0', '\r\n', '\t', '\n\n', '\u2028'),
  fc.constantFrom(
    '- ',
    '1. ',
    '# ',
    '> ',
    '```\n',
    '| a | b |\n|---|---|\n',
    '**',
    '`',
    '[x](',
    '<b>',
    '&#27;',
    '&#x202E;',
  ),
  fc.constantFrom('Frequent flyers ', '旅客', '🛫', '👩‍👩‍👧', 'e\u0301', 'مسافر '),
);
const text = fc.array(hostile, { maxLength: 30 }).map((parts) => parts.join(''));

test('no text of any kind steers the terminal or overflows it', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 120 }), (source, columns) => {
      const drawn = render(source, columns);
      expect(drawn).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      for (const line of drawn.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }),
    { numRuns: 300 },
  );
});

test('a style that ends behind a blank takes no line for itself', () => {
  const source = '> Rebook on the way to the gate, not at it \n> <b>';
  const bare = renderMarkdown(source, 42, coloured).replace(/\x1b\[\d+m/g, '');
  expect(bare).toBe(render(source, 42));
});

test.each(['- \t\tRebook', '> \t\tRebook'])(
  'what stands far in stands as far in with colour: %j',
  (source) => {
    const bare = renderMarkdown(source, 40, coloured).replace(/\x1b\[\d+m/g, '');
    expect(bare).toBe(render(source, 40));
  },
);

test('colour changes nothing but colour', () => {
  fc.assert(
    fc.property(text, (source) => {
      const bare = renderMarkdown(source, 40, coloured).replace(/\x1b\[\d+m/g, '');
      expect(bare.replace(/ +$/gm, '').trim()).toBe(render(source, 40).replace(/ +$/gm, '').trim());
    }),
    { numRuns: 200 },
  );
});
