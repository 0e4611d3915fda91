import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { funnelLines } from '../../../src/core/report/funnel-lines.ts';
import { htmlDialect } from '../../../src/core/report/html/html-dialect.ts';
import { type FunnelBlock, plainWords } from '../../../src/core/report/lens-section.ts';
import { markdownDialect } from '../../../src/core/report/markdown-dialect.ts';
import type { Ref } from '../../../src/core/report/plan-data.ts';

const ref = (id: string, number: string, title: string): Ref => ({
  id,
  number,
  title,
  isNew: false,
  isChanged: false,
});
const queues = ref('desk-queues', 'B1', 'Queues | at <the> desk');

/** Two stages and two columns: a kept concept and an idea, a barrier that is met and one that stands alone. */
const picture: FunnelBlock = {
  kind: 'funnel',
  title: 'What works where',
  head: 'Stage',
  columns: [{ ...plainWords(''), refs: [ref('flyers', 'S1', '常旅客')] }, plainWords('For no segment yet')],
  rows: [
    {
      label: 'Action',
      about: 'buys or subscribes',
      fault: '',
      places: [
        {
          works: [{ ...ref('rebooking', 'C1', 'Rebook in two taps'), strategy: 'access', isKept: true }],
          bites: [queues],
          faults: [],
        },
        {
          works: [{ ...ref('forum', 'C2', 'A forum of flyers'), strategy: null, isKept: false }],
          bites: [],
          faults: [],
        },
      ],
    },
    {
      label: 'Loyalty',
      about: 'comes back',
      fault: 'nothing works here',
      places: [
        {
          works: [],
          bites: [],
          faults: [{ ...plainWords('no concept works here'), refs: [queues] }, plainWords('broadcast alone')],
        },
        { works: [], bites: [], faults: [] },
      ],
    },
  ],
};

const linesAt = (columns: number) =>
  funnelLines(picture, { columns, paint: (_, text) => text, width: stringWidth }).map((line) =>
    line.trimEnd(),
  );

describe('the picture of a funnel on a terminal', () => {
  test('has stages down and columns across where there is room', () => {
    expect(linesAt(78)).toEqual([
      '  Stage    S1 常旅客                         For no segment yet',
      `  ${'─'.repeat(75)}`,
      '  Action   C1 Rebook in two taps             C2 A forum of flyers (idea)',
      '           bites here: B1',
      `  ${'─'.repeat(75)}`,
      '  Loyalty  ▲ B1 Queues | at <the> desk: no   –',
      '  ▲        concept works here',
      '  nothing  ▲ broadcast alone',
      '  works',
      '  here',
    ]);
  });

  test('stands place by place where there is none, the empty ones as well', () => {
    expect(linesAt(40)).toEqual([
      '  Action',
      '    S1 常旅客:',
      '      C1 Rebook in two taps',
      '      bites here: B1',
      '    For no segment yet: C2 A forum of',
      '      flyers (idea)',
      '  Loyalty',
      '    ▲ nothing works here',
      '    S1 常旅客:',
      '      ▲ B1 Queues | at <the> desk: no',
      '        concept works here',
      '      ▲ broadcast alone',
      '    For no segment yet: –',
    ]);
  });

  test('is never wider than the screen', () => {
    for (let columns = 40; columns <= 200; columns++)
      expect(linesAt(columns).filter((line) => stringWidth(line) > columns)).toEqual([]);
  });
});

test('in Markdown it is a table, and no sign of a text ends a cell', () => {
  const table = markdownDialect.filters.funnel?.(picture).markup ?? '';
  const rows = table.split('\n');
  expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([5, 5, 5, 5]);
  expect(rows[2]).toMatch(/^\| Action \|.*\[C1 Rebook in two taps\]\(#rebooking\); bites here: B1 \|/);
  expect(rows[3]).toMatch(
    /^\| Loyalty ▲ nothing works here \| ▲ .*: no concept works here; ▲ broadcast alone \| – \|$/,
  );
});

describe('the picture of a funnel in HTML', () => {
  const html = htmlDialect.filters.funnel?.(picture).markup ?? '';

  test('marks what does not hold with a sign and words, not by colour alone', () => {
    expect(html).toContain('<p class="fault">▲ nothing works here</p>');
    expect(html).toContain('<p class="fault">▲ broadcast alone</p>');
    expect(html.match(/<td class="has-fault"/g)).toHaveLength(1);
  });

  test('leads from each concept, barrier and segment to its place in the report', () => {
    for (const id of ['rebooking', 'forum', 'desk-queues', 'flyers']) expect(html).toContain(`href="#${id}"`);
  });

  test('tells an idea from a kept concept in words', () => {
    expect(html).toMatch(/<p class="chip of-none is-idea">.*A forum of flyers<\/a> \(idea\)<\/p>/);
    expect(html).toContain('<p class="chip of-access">');
  });

  test('says of each place which column it is in, for screens where they stand one under another', () => {
    expect(html.match(/<td[^>]* data-label="(S1 常旅客|For no segment yet)"/g)).toHaveLength(4);
  });

  test('is drawn again where there are more columns than can be read beside one another', () => {
    const columns = Array.from({ length: 8 }, (_, at) => plainWords(`Region ${at}`));
    const rows = picture.rows.map((row) => ({
      ...row,
      places: columns.map(() => ({ works: [], bites: [], faults: [] })),
    }));
    const wide = htmlDialect.filters.funnel?.({ ...picture, columns, rows }).markup ?? '';
    expect(wide.split('<table>').map((part) => part.match(/<th scope="col">Region/g)?.length ?? 0)).toEqual([
      0, 4, 4,
    ]);
  });

  test('takes texts for texts', () => {
    expect(html).toContain('Queues | at &lt;the&gt; desk');
    expect(html).not.toContain('<the>');
  });
});
