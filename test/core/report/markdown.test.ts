import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, elementLink, inline } from '../../../src/core/report/escape.ts';
import { markdownDialect } from '../../../src/core/report/markdown-dialect.ts';
import { visible } from '../../../src/core/visible.ts';
import { hostileText } from '../../generate/text.ts';
import { complaints } from './lint.ts';
import { outlineByMarked, outlineByMicromark, rawHtml } from './outline.ts';

const proseMarkdown = (text: string) => markdownDialect.filters.prose?.(text).markup ?? '';
const asLine = (text: string) => visible(text).replace(/\s+/g, ' ').trim();
const letters = (text: string) =>
  visible(text)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

describe('a text within a line', () => {
  test('is read as it was typed by both parsers, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const typed = asLine(text);
        for (const markdown of [`${inline(text)}\n`, `- ${inline(text)}\n`, `## S1 ${inline(text)}\n`]) {
          for (const outline of [outlineByMarked(markdown), outlineByMicromark(markdown)]) {
            expect(outline.text).toBe(markdown.startsWith('##') ? asLine(`S1 ${text}`) : typed);
            expect(outline.tags.filter((tag) => !/^\/?(p|ul|li|h2)$/.test(tag))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the shape of a table in a cell', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const cells = [cell(one), cell(two)];
        const markdown = `| a | b |\n| --- | --- |\n| ${cells.join(' | ')} |\n| x | y |\n`;
        for (const outline of [outlineByMarked(markdown), outlineByMicromark(markdown)]) {
          expect(outline.text).toBe(asLine(['a b', one, two, 'x y'].map(asLine).join(' ')));
          expect(outline.tags.filter((tag) => tag === 'td')).toHaveLength(4);
          expect(outline.links).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is the words of one link to its element', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = `- ${elementLink('flyers', `S1 ${text}`)}: why\n`;
        for (const outline of [outlineByMarked(markdown), outlineByMicromark(markdown)]) {
          expect(outline.links).toEqual(['#flyers']);
          expect(outline.text).toBe(asLine(`S1 ${asLine(text)}`.trim()).concat(': why'));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('stays easy to read where nothing needs care', () => {
    for (const text of [
      "Answer customers' questions faster (by 20 %)",
      '1.10',
      '-5 °C',
      'R&D & sales: 3:1',
      'ja/nein',
    ]) {
      expect(inline(text)).toBe(text.replace('R&', 'R\\&'));
    }
  });

  test('links to ids of every script by an anchor of plain letters', () => {
    expect(elementLink('常客-2', 'S1 常客')).toBe('[S1 常客](#_5e38__5ba2_-2)');
  });
});

describe('a long text', () => {
  test('keeps lists, emphasis, code and links that a team wrote', () => {
    const text = [
      'They **compare** tricks, *often* in `#rebook` of [a forum](https://forum.example/a_b?x=1&y=2).',
      'See https://forum.example/more.',
      '',
      '* first',
      '  - within',
      '* second',
      '',
      '1) one',
      '2) two',
    ].join('\n');
    expect(proseMarkdown(text)).toBe(
      [
        'They **compare** tricks, *often* in `#rebook` of [a forum](https://forum.example/a_b?x=1&y=2).',
        'See <https://forum.example/more>.',
        '',
        '- first',
        '  - within',
        '- second',
        '',
        '1. one',
        '2. two',
      ].join('\n'),
    );
  });

  test.each([
    ['Words, **and the last.** More', 'Words, **and the last.** More'],
    ['(_“Why now?”_)', '(*“Why now?”*)'],
    ['我们**自己**改签。', '我们**自己**改签。'],
    ['改签。**我们自己改签。**', '改签。**我们自己改签。**'],
    ['改签**我们。**自己', '改签\\*\\*我们。\\*\\*自己'],
    ['**All of it.**', '**All of it.**'],
    ['**All of it**', '**All&#32;of it**'],
    ['_Promise_', '*Promis&#101;*'],
    ['2*3*4 and snake_case_names', '2\\*3\\*4 and snake\\_case\\_names'],
  ])('keeps the emphasis of %j as every parser reads it', (typed, markdown) => {
    expect(proseMarkdown(typed)).toBe(markdown);
    expect(outlineByMarked(markdown)).toEqual(outlineByMicromark(markdown));
    expect(complaints(`# Plan\n\n${markdown}\n`)).toEqual([]);
  });

  test.each([
    ['[a page](https://w.example/A_(b))', '[a page](https://w.example/A_(b))'],
    ['(see https://w.example/A_(b))', '(see <https://w.example/A_(b)>)'],
    ['(https://w.example/A)', '(<https://w.example/A>)'],
  ])('keeps the address in %j whole', (typed, markdown) => {
    expect(proseMarkdown(typed)).toBe(markdown);
    expect(outlineByMarked(markdown)).toEqual(outlineByMicromark(markdown));
  });

  test.each([
    ['# Heading', '\\# Heading'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['[text](javascript:alert(1))', '\\[text\\]\\(javascript:alert(1))'],
    ['```js\nalert(1)', '\\`\\`\\`js\\\nalert(1)'],
    ['3. three', '3\\. three'],
    ['a | b\n--- | ---', 'a \\| b\n\\--- \\| ---'],
    ['Title\n===', 'Title\n\\==='],
    ['![x](https://example.com/x.png)', '\\![x](https://example.com/x.png)'],
    ['[here](https://example.com)', 'here (<https://example.com>)'],
    ['[a]: https://example.com', '\\[a\\]: <https://example.com>'],
    ['> quoted', '\\> quoted'],
    ['    indented', 'indented'],
    ['ada@nordair.example', 'ada\\@nordair.example'],
  ])('does not let %j out of its place', (typed, markdown) => {
    expect(proseMarkdown(typed)).toBe(markdown);
  });

  test('cannot break out: no headings, tables, HTML, pictures, or links elsewhere than to the web and to mail', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = proseMarkdown(text);
        const outline = outlineByMarked(markdown);
        expect(outline).toEqual(outlineByMicromark(markdown));
        expect(outline.tags.filter((tag) => !/^\/?(p|ul|ol|li|em|strong|code|a|br)$/.test(tag))).toEqual([]);
        expect(outline.links.every((to) => /^(https?:\/\/|mailto:)/i.test(to))).toBe(true);
        expect(rawHtml(markdown)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps only emphasis that both parsers read alike, beside any sign', () => {
    const signs = ['*', '**', '_', '__', ' ', 'a', 'é', '我', '1', '.', '。', '(', ')', '“', '”', '!', ';'];
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 14 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const markdown = proseMarkdown(typed);
        expect(outlineByMarked(markdown)).toEqual(outlineByMicromark(markdown));
        const kept = (markdown.match(/(?<!\\)\*{1,2}/g) ?? []).length / 2;
        expect(outlineByMarked(markdown).tags.filter((tag) => /^(em|strong)$/.test(tag))).toHaveLength(kept);
        expect(complaints(`# Plan\n\n${markdown}`.trim().concat('\n'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('loses no word, whatever was kept or escaped', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(letters(outlineByMarked(proseMarkdown(text), 'with addresses').text)).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });
});
