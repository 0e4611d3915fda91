import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlDialect } from '../../../../src/core/report/html/html-dialect.ts';
import { markup } from '../../../../src/core/report/markup.ts';

const frequentFlyers = {
  id: 'frequent-flyers',
  number: 'S1',
  title: 'Frequent <flyers> & friends',
  isNew: false,
  isChanged: false,
};

function filtered(name: string, value: unknown, ...more: readonly unknown[]): string {
  const filter = htmlDialect.filters[name];
  if (!filter) throw new Error(`There is no filter ${name}`);
  return filter(value, ...more).markup;
}

describe('texts', () => {
  test('signs that mean something in HTML stand as they were typed', () => {
    expect(htmlDialect.escape(`<b title="a" lang='b'>R&D</b>`)).toBe(
      '&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;R&amp;D&lt;/b&gt;',
    );
  });

  test('signs that would turn the reading order are gone', () => {
    expect(htmlDialect.escape('Nord\u202eair\u200e')).toBe('Nord\ufffdair');
  });

  test('what no browser shows is shown as unknown', () => {
    expect(htmlDialect.escape('\uffff\u0000')).toBe('\ufffd\ufffd');
  });

  test('no text becomes a tag or leaves an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(htmlDialect.escape(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('long texts', () => {
  test('lists, emphasis and links are kept', () => {
    const html = filtered(
      'prose',
      'We\n\n- **rebook** them\n- see [the study](https://example.org/a?b=1&c=2)',
    );
    expect(html).toContain('<strong>rebook</strong>');
    expect(html).toContain(
      '<a rel="noopener noreferrer nofollow" href="https://example.org/a?b=1&amp;c=2">the study</a>',
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[press](javascript:alert(1))',
    '![](https://example.org/spy.png)',
    '</p></main><style>*{display:none}</style>',
    '<https://example.org/"onmouseover=alert(1)>',
  ])('%s makes no element of its own', (text) => {
    const tags = filtered('prose', text).match(/<\/?[a-z]+/g) ?? [];
    expect(tags.filter((tag) => !['<p', '</p', '<a', '</a'].includes(tag))).toEqual([]);
    expect(filtered('prose', text)).not.toMatch(/href="(?!https?:|mailto:)/);
  });

  test('nothing said is nothing', () => {
    expect(filtered('prose', '')).toBe('');
  });
});

describe('references', () => {
  test('a link names the element by number and title', () => {
    expect(filtered('link', frequentFlyers)).toBe(
      '<a class="to" href="#frequent-flyers"><span class="number">S1</span> Frequent &lt;flyers&gt; &amp; friends</a>',
    );
  });

  test('a link leads to the anchor, whatever the script of its id', () => {
    const daily = { ...frequentFlyers, id: '日"x' };
    expect(filtered('anchor', daily)).toBe('id="_65e5__22_x"');
    expect(filtered('link', daily)).toContain('href="#_65e5__22_x"');
  });

  test('what is new since an older plan says so', () => {
    expect(filtered('mark', { ...frequentFlyers, isNew: true })).toBe(' <span class="news">new</span>');
    expect(filtered('mark', frequentFlyers)).toBe('');
  });
});

describe('gaps', () => {
  test('a gap is set apart', () => {
    expect(filtered('gap', 'no <metric> yet')).toBe('<span class="gap">no &lt;metric&gt; yet</span>');
  });

  test('a text is itself, and nothing is the gap', () => {
    expect(filtered('orgap', 'A & B', 'not said yet')).toBe('A &amp; B');
    expect(filtered('orgap', ' ', 'not said yet')).toBe('<span class="gap">not said yet</span>');
  });

  test('what is ready to be placed is not escaped twice', () => {
    expect(filtered('orgap', markup('<em>a</em>'), 'not said yet')).toBe('<em>a</em>');
  });
});
