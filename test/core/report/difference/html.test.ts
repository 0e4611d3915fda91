import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldOf } from '../../diff/tell/an-airline.ts';
import { hostileTold } from '../../diff/tell/hostile.ts';
import { differencePage } from './page.ts';

const bodyOf = (page: string) => page.slice(page.indexOf('<body'));
const tagsOf = (page: string) => [...bodyOf(page).matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name = '']) => name);

/** The tags that the telling itself makes. */
const ownTags = new Set(
  'body html a header p h1 h2 h3 main section ul li b span nav dl div dt dd ins del'.split(' '),
);

describe('a difference as a page', () => {
  test('trusts no style but its own and no script at all', () => {
    const page = differencePage(toldOf());
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script| style="| src=/);
  });

  test('ends with a marker', () => {
    expect(differencePage(toldOf())).toMatch(/<!-- cnsg diff -->\n$/);
  });

  test('says what was removed and added in words that are heard', () => {
    expect(differencePage(toldOf())).toContain(
      'Answer <del><span class="heard">removed: </span>customers&#39; questions</del><ins><span class="heard">added: </span>every question</ins> faster',
    );
  });

  test('says so where nothing differs', () => {
    const page = differencePage(toldOf({ changes: [], impact: [] }));
    expect(page).toContain('<p class="lead">Nothing differs between HEAD and nordair.cnsg.yaml.</p>');
  });

  test('holds no markup but its own, whatever stands in the plans', () => {
    fc.assert(
      fc.property(hostileTold, (told) => {
        const page = differencePage(told);
        expect(tagsOf(page).filter((name) => !ownTags.has(name))).toEqual([]);
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 60 },
    );
  });

  test('gives every id once, and every link a place to lead to', () => {
    const page = differencePage(toldOf());
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(ids).toContain(link);
  });
});
