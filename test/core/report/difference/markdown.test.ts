import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentLimit, differenceMarkdown } from '../../../../src/core/report/difference/markdown.ts';
import { toldOf } from '../../diff/tell/an-airline.ts';
import { toldBetween } from '../../diff/tell/between.ts';
import { hostileTold } from '../../diff/tell/hostile.ts';
import { complaints } from '../lint.ts';
import { outlineByMarked, outlineByMicromark, rawHtml } from '../outline.ts';

const command = 'cnsg diff HEAD';
const small = 'cnsg: 1\ntitle: Keep frequent flyers\n';
const objectives = (count: number, words = 'Answer faster') =>
  `${small}objectives:\n${Array.from({ length: count }, (_, at) => `  goal-${at}: {statement: ${JSON.stringify(words)}}\n`).join('')}`;

/** The tags that the telling itself makes. */
const ownTags = /^(?:<\/?(?:details|summary|b|br|del|ins|code)>|<!-- cnsg diff -->)$/;

describe('a difference for a pull request', () => {
  test('looks as it did', async () => {
    await expect(differenceMarkdown(toldOf(), { command })).toMatchFileSnapshot('nordair.md');
  });

  test('begins with the marker by which a workflow finds its comment', () => {
    expect(differenceMarkdown(toldOf(), { command })).toMatch(/^<!-- cnsg diff -->\n/);
    expect(differenceMarkdown(toldBetween(small, small), { command })).toMatch(/^<!-- cnsg diff -->\n/);
  });

  test('says so where nothing differs', () => {
    expect(differenceMarkdown(toldBetween(small, small), { command })).toContain(
      'Nothing differs between HEAD and nordair.cnsg.yaml.',
    );
  });

  test('is well-formed Markdown, but that it has no heading of the first rank', () => {
    const found = complaints(differenceMarkdown(toldOf(), { command }));
    expect(found.filter((line) => !line.includes('MD041'))).toEqual([]);
  });

  test('ends at an element with how many are left, within what a host takes', () => {
    const text = differenceMarkdown(toldBetween(small, objectives(1500)), { command });
    expect(text.length).toBeLessThanOrEqual(commentLimit);
    expect(text.length).toBeGreaterThan(commentLimit * 0.9);
    const told = text.match(/<details>/g)?.length ?? 0;
    expect(text.match(/<\/details>/g)).toHaveLength(told);
    expect(text).toContain(
      `*${1500 - told} more have no room here. To see everything, run* <code>cnsg diff HEAD</code>`,
    );
  });

  test('tells the others where one element is too long', () => {
    const both = `${objectives(2)}decisions:\n  long:\n${Array.from({ length: 900 }, (_, at) => `    x-note-${at}: ${'queue '.repeat(40)}\n`).join('')}`;
    const text = differenceMarkdown(toldBetween(small, both), { command });
    expect(text).toContain('That is too much to be told here.');
    expect(text.match(/<details>/g)).toHaveLength(3);
  });

  test('is never longer than its limit, whatever stands in the plans', () => {
    fc.assert(
      fc.property(hostileTold, fc.integer({ min: 3000, max: 12_000 }), (told, limit) => {
        expect(differenceMarkdown(told, { command, limit }).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 80 },
    );
  });

  test('holds no markup but its own, whatever stands in the plans', () => {
    fc.assert(
      fc.property(hostileTold, (told) => {
        const text = differenceMarkdown(told, { command });
        const tags = rawHtml(text).flatMap((html) => html.match(/<[^>]*>/g) ?? []);
        expect(tags.filter((tag) => !ownTags.test(tag))).toEqual([]);
        for (const outline of [outlineByMarked(text), outlineByMicromark(text)])
          expect(outline.links).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('calls nobody and refers to nothing on the host', () => {
    const plan = `${small}decisions:\n  first:\n    statement: 'Ask @board-members about #12, !7 and :tada:, not ada@nordair.example'\n`;
    const text = differenceMarkdown(toldBetween(small, plan), { command });
    expect(text).not.toMatch(/(^|[^\w])@\w|#\d|!\d|:tada:/);
    expect(text).toContain('ada@nordair.example');
  });
});
