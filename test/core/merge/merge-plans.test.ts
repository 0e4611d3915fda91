import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePlans } from '../../../src/core/merge/merge-plans.ts';
import type { Merged, Sides } from '../../../src/core/merge/merged.ts';
import { all, type Change, conflictsOf, marking, mergeOf, swap, textOf } from './sides.ts';

const queues = '      desk-queues:\n        statement: Queues at the desk\n';
const travellers = '  travel-managers:\n    name: Travel managers\n';
const flyers = `  frequent-flyers:\n    name: Frequent flyers\n    barriers:\n${queues}`;
const first = '  faster-answers:\n    statement: Answer faster\n    level: direct\n';
const second = '  fewer-lost:\n    statement: Lose fewer flyers\n';
const third = '  lower-cost:\n    statement: Cost less\n';

const nordair = `# Nordair, autumn
cnsg: 1
title: Keep frequent flyers
status: draft
summary: |
  Flyers leave when rebooking takes an hour.
  We let them do it in two taps.

  The pilot takes one route.
objectives:
  # from the board
${first}${second}${third}  # end of the objectives
segments:
${flyers}${travellers}concepts:
  self-rebooking: {title: Rebook in two taps, barriers: [desk-queues]} # the favourite
`;

function merge(ours: Change, theirs: Change): Merged {
  return mergeOf(nordair, ours, theirs);
}

const reword = swap('Lose fewer flyers', 'Lose no flyers');

describe('what one side alone did', () => {
  test('stands, with everything else to the byte', () => {
    expect(merge(reword, swap('Cost less', 'Cost less each year'))).toEqual({
      kind: 'merged',
      text: all(reword, swap('Cost less', 'Cost less each year'))(nordair),
    });
  });

  test('comes out as it was written where the other side did nothing', () => {
    const anything = fc.constantFrom(
      reword,
      swap(second, ''),
      swap(first, `${third.replace('lower', 'even-lower')}${first}`),
    );
    fc.assert(
      fc.property(anything, fc.boolean(), (change, isDos) => {
        const [base, mine] = [nordair, change(nordair)].map((text) =>
          isDos ? text.replaceAll('\n', '\r\n') : text,
        );
        const sides: Sides[] = [
          { base: base ?? '', ours: mine ?? '', theirs: mine ?? '' },
          { base: base ?? '', ours: mine ?? '', theirs: base ?? '' },
          { base: base ?? '', ours: base ?? '', theirs: mine ?? '' },
        ];
        for (const one of sides) expect(mergePlans(one, marking)).toEqual({ kind: 'merged', text: mine });
      }),
      { numRuns: 20 },
    );
  });

  test('keeps the line ends that one side chose, and the words of the other', () => {
    const merged = textOf(merge((text) => text.replaceAll('\n', '\r\n'), reword));
    expect(merged).toBe(reword(nordair).replaceAll('\n', '\r\n'));
  });
});

describe('what both sides did', () => {
  test('meets in one text where they changed different lines of it', () => {
    const merged = merge(swap('takes an hour', 'takes two hours'), swap('one route', 'two routes'));
    expect(textOf(merged)).toBe(
      all(swap('takes an hour', 'takes two hours'), swap('one route', 'two routes'))(nordair),
    );
  });

  test('opens what stands in brackets only where both were in there', () => {
    const merged = merge(
      swap('Rebook in two taps', 'Rebook in one tap'),
      swap('[desk-queues]', '[desk-queues], owner: Ada'),
    );
    expect(textOf(merged)).toContain(
      '  self-rebooking: # the favourite\n    title: Rebook in one tap\n    barriers:\n      - desk-queues\n    owner: Ada\n',
    );
  });

  test('keeps both elements where both added one at the end', () => {
    const add = (id: string) => swap(third, `${third}  ${id}: {statement: Fly ${id}}\n`);
    expect(textOf(merge(add('more'), add('safer')))).toContain(
      `${third}  more: {statement: Fly more}\n  safer: {statement: Fly safer}\n  # end of the objectives\n`,
    );
  });

  test('keeps both comments on one line, ours first', () => {
    const merged = merge(swap('# the favourite', '# ours'), swap('# the favourite', '# theirs'));
    expect(textOf(merged)).toContain(' # ours  # theirs\n');
  });

  test('keeps both comments above one key, ours first', () => {
    const merged = merge(swap('# from the board', '# ours'), swap('# from the board', '# theirs'));
    expect(textOf(merged)).toContain('  # ours\n  # theirs\n  faster-answers:');
  });

  test('leaves a comment at the end of what the other side indented anew with what it belongs to', () => {
    const deeper = (text: string) => text.replace(travellers, travellers.replace(/^ {4}/m, '      '));
    const merged = merge(deeper, swap(travellers, `${travellers}    # a few\n`));
    expect(textOf(merged)).toContain('  travel-managers:\n      name: Travel managers\n      # a few\n');
  });

  test('follows a barrier to its new segment', () => {
    const away = all(
      swap(`    barriers:\n${queues}`, ''),
      swap(travellers, `${travellers}    barriers:\n${queues}`),
    );
    const merged = merge(away, swap('Queues at the desk', 'Long queues at the desk'));
    expect(textOf(merged)).toBe(all(away, swap('Queues at the desk', 'Long queues at the desk'))(nordair));
  });
});

describe('a conflict', () => {
  test('stands at the field, with the base, and nowhere else', () => {
    const merged = merge(reword, swap('Lose fewer flyers', 'Lose hardly any flyers'));
    expect(conflictsOf(merged)).toEqual(['both-changed objectives/fewer-lost/statement']);
    expect(textOf(merged)).toContain(
      [
        '  fewer-lost:',
        '<<<<<<< ours',
        '    statement: Lose no flyers',
        '||||||| base',
        '    statement: Lose fewer flyers',
        '=======',
        '    statement: Lose hardly any flyers',
        '>>>>>>> theirs',
        '  lower-cost:',
      ].join('\n'),
    );
  });

  const moveSecondUp = swap(first + second + third, second + first + third);
  const moveSecondDown = swap(first + second + third, first + third + second);
  const add = (words: string) => swap(third, `${third}  more: {statement: ${words}}\n`);
  const refer = swap('two taps, barriers', 'two taps, x-note: 1, barriers');

  test.each<[string, Change, Change, readonly string[]]>([
    [
      'an edit of what the other deleted',
      swap(second, ''),
      reword,
      ['changed-and-deleted objectives/fewer-lost'],
    ],
    [
      'a comment on what the other deleted',
      swap(second, ''),
      swap('  fewer-lost:', '  fewer-lost: # dear to the board'),
      ['changed-and-deleted objectives/fewer-lost'],
    ],
    [
      'a new reference to what the other deleted',
      swap(third, ''),
      swap('    level: direct\n', '    level: direct\n    supports: [lower-cost]\n'),
      ['changed-and-deleted objectives/lower-cost'],
    ],
    ['one id for two things', add('Fly more'), add('Fly safer'), ['both-added objectives/more']],
    [
      'one id at two places',
      add('Fly more'),
      swap('segments:\n', 'parkingLot:\n  more: {statement: Fly more}\nsegments:\n'),
      ['both-added objectives/more', 'both-added parkingLot/more'],
    ],
    [
      'one element in two places',
      swap(first + second + third, second + third + first),
      swap(first + second + third, second + first + third),
      ['both-moved objectives/faster-answers', 'both-moved objectives/faster-answers'],
    ],
    ['two statuses', swap('draft', 'agreed'), swap('draft', 'final'), ['both-changed status']],
  ])('is %s', (_, ours, theirs, expected) => {
    expect(conflictsOf(merge(ours, theirs))).toEqual(expected);
    expect(new Set(conflictsOf(merge(theirs, ours)))).toEqual(new Set(expected));
  });

  test('keeps a barrier on either side where its new segment was deleted', () => {
    const away = all(
      swap(`    barriers:\n${queues}`, ''),
      swap(travellers, `${travellers}    barriers:\n${queues}`),
    );
    expect(conflictsOf(merge(away, swap(travellers, '')))).toEqual([
      'changed-and-deleted segments/frequent-flyers/barriers/desk-queues',
      'changed-and-deleted segments/travel-managers',
    ]);
  });

  test('is none where one moved what the other left alone', () => {
    expect(conflictsOf(merge(moveSecondUp, refer))).toEqual([]);
    expect(textOf(merge(moveSecondDown, refer))).toBe(all(moveSecondDown, refer)(nordair));
  });

  test('is what makes a fault that neither side has', () => {
    const ours = swap(first, `${first}    supports: [fewer-lost]\n`);
    const theirs = swap(second, `${second}    supports: [faster-answers]\n`);
    const faultsOf = (text: string) =>
      text.includes('[fewer-lost]') && text.includes('[faster-answers]')
        ? [{ code: 'CNSG-circle', path: '/objectives/faster-answers/supports/0' }]
        : [];
    const sides = { base: nordair, ours: ours(nordair), theirs: theirs(nordair) };
    expect(conflictsOf(mergePlans(sides, marking, faultsOf))).toEqual([
      'both-changed objectives/faster-answers/supports',
    ]);
    expect(conflictsOf(mergePlans(sides, marking))).toEqual([]);
  });

  test('has markers of the size and with the labels that are asked for', () => {
    const sides = { base: nordair, ours: reword(nordair), theirs: swap('Lose fewer', 'Lose few')(nordair) };
    const merged = mergePlans(sides, { size: 9, labels: { ours: 'HEAD', base: '', theirs: 'feature' } });
    expect(textOf(merged)).toMatch(/^<{9} HEAD\n.*^\|{9}\n.*^={9}\n.*^>{9} feature\n/ms);
  });
});

describe('without a common start', () => {
  test('what both say stands once, and what either says beside it', () => {
    const theirs = swap(third, `${third}  more: {statement: Fly more}\n`)(nordair);
    expect(mergePlans({ base: '', ours: nordair, theirs }, marking)).toEqual({
      kind: 'merged',
      text: theirs,
    });
  });

  test('one id with two contents is a conflict', () => {
    const merged = mergePlans({ base: '', ours: nordair, theirs: reword(nordair) }, marking);
    expect(conflictsOf(merged)).toEqual(['both-added objectives/fewer-lost']);
  });
});

describe('a doubt', () => {
  test.each<[string, Change]>([
    ['a side that is no YAML', (text) => `${text}\t- [`],
    ['a side in a newer format', swap('cnsg: 1', 'cnsg: 2')],
    ['a side that is empty', () => ''],
    ['a side with both kinds of line ends', swap('status: draft\n', 'status: draft\r\n')],
    ['a side with markers from an earlier merge', (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`],
  ])('is %s', (_, spoil) => {
    expect(merge(spoil, reword).kind).toBe('doubtful');
    expect(merge(reword, spoil).kind).toBe('doubtful');
  });

  test('is not resolved by taking a text that cannot be read, though only one side changed', () => {
    expect(
      merge(
        (text) => `${text}\t- [`,
        (text) => text,
      ).kind,
    ).toBe('doubtful');
  });
});
