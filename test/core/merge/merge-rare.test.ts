import { describe, expect, test } from 'vitest';
import { all, type Change, conflictsOf, mergeOf, swap, textOf } from './sides.ts';

const statement =
  '  faster-answers:\n    statement: |\n      Answer faster\n\n      On every channel\n      On every day\n';
const flyers =
  '  frequent-flyers:\n    name: Frequent flyers\n    serves: [faster-answers, lower-cost]\n    barriers:\n      queues: {statement: Queues}\n';
const managers = '  travel-managers:\n    name: Travel managers\n';
const nordair = `cnsg: 1
title: Keep frequent flyers
objectives: # of the board
${statement}  lower-cost: {statement: Cost less}
segments:
${flyers}${managers}strategies:
  customize: {rationale: Each is another}
metrics:
  rebooking-time:
    name: Time to rebook
    baseline: {value: 42}
    actuals:
      - {value: 30, date: 2026-12-31}
      - {value: 31, date: 2026-12-31}
lenses:
  own:
    1: one
    2: two
    10: ten
revisions:
  - {number: 1, date: 2026-11-21}
x-sources: [
  desk, # by hand
  app
  ]
x-rooms:
  - {name: north, seats: 4}
  - {name: south, seats: 8}
`;
const revision = '  - {number: 1, date: 2026-11-21}\n';
const withoutBlank = swap('      Answer faster\n\n', '      Answer faster\n');
const without = (id: string) => swap(`[faster-answers, lower-cost]`, `[${id}lower-cost]`);

describe('a conflict, whichever side is whose,', () => {
  test.each<[string, Change, Change, readonly string[]]>([
    [
      'is a blank line taken out of a text whose element the other side deleted',
      withoutBlank,
      all(swap(statement, ''), without('')),
      ['changed-and-deleted objectives/faster-answers'],
    ],
    [
      'is a blank line taken out of a text whose element the other side renamed',
      withoutBlank,
      all(swap('  faster-answers:', '  quick-answers:'), without('quick-answers, ')),
      ['changed-and-deleted objectives/faster-answers'],
    ],
    [
      'is a segment renamed to what the other side called a new barrier',
      swap('  travel-managers:', '  late-notice:'),
      swap('{statement: Queues}\n', '{statement: Queues}\n      late-notice: {statement: Hear too late}\n'),
      ['both-added segments/frequent-flyers/barriers/late-notice', 'both-added segments/late-notice'],
    ],
    [
      'is one revision for two',
      swap(revision, `${revision}  - {number: 2, date: 2026-12-01, note: Ours}\n`),
      swap(revision, `${revision}  - {number: 2, date: 2026-12-01, note: Theirs}\n`),
      ['both-added revisions/2'],
    ],
    [
      'is a number that one side made a text',
      swap('value: 42', "value: '42'"),
      swap('value: 42', 'value: 43'),
      ['both-changed metrics/rebooking-time/baseline/value'],
    ],
    [
      'is an element that one side made a text',
      swap(managers, '  travel-managers: Travel managers\n'),
      swap('name: Travel managers', 'name: Managers of travel'),
      ['both-changed segments/travel-managers'],
    ],
    [
      'is a field in an element of which one side left the key alone',
      swap(managers, '  travel-managers:\n'),
      swap('name: Travel managers', 'name: Managers of travel'),
      ['changed-and-deleted segments/travel-managers/name'],
    ],
    [
      'is a list of maps that nothing tells apart',
      swap('seats: 4', 'seats: 5'),
      swap('seats: 8', 'seats: 9'),
      ['both-changed x-rooms'],
    ],
    [
      'is a reference to what the other side renamed, however its accents are spelled',
      swap('  lower-cost: {', '  cafe\u0301-cost: {statement: Cost less}\n  lower-cost: {'),
      swap('  lower-cost: {', '  caf\u00e9-cost: {statement: Pay less}\n  lower-cost: {'),
      ['both-added objectives/cafe\u0301-cost', 'both-added objectives/caf\u00e9-cost'],
    ],
  ])('%s', (_, ours, theirs, expected) => {
    expect(new Set(conflictsOf(mergeOf(nordair, ours, theirs)))).toEqual(new Set(expected));
    expect(new Set(conflictsOf(mergeOf(nordair, theirs, ours)))).toEqual(new Set(expected));
  });

  test('is a new reference to an accented id that the other side took out', () => {
    const base = nordair.replace(
      '  lower-cost: {',
      '  cafe\u0301-cost: {statement: Pay less}\n  lower-cost: {',
    );
    const ours = swap('[faster-answers, lower-cost]', '[faster-answers, lower-cost, cafe\u0301-cost]');
    const theirs = swap('  cafe\u0301-cost: {statement: Pay less}\n', '');
    expect(conflictsOf(mergeOf(base, ours, theirs))).toEqual([
      'changed-and-deleted objectives/cafe\u0301-cost',
    ]);
  });

  test('stands around whole elements', () => {
    const ours = all(
      swap('  travel-managers:', '  leads:'),
      swap(
        managers.replace('travel-managers', 'leads'),
        '  leads:\n    name: Leads\n    barriers:\n      # seldom\n      notice:\n        statement: Late\n      distance:\n        statement: Far\n',
      ),
    );
    const theirs = all(
      swap('  travel-managers:', '  leads:'),
      swap(
        managers.replace('travel-managers', 'leads'),
        '  leads:\n    name: Leads\n    barriers:\n      # seldom\n      notice:\n        statement: Late\n        accepted: Wears off\n',
      ),
    );
    expect(textOf(mergeOf(nordair, ours, theirs))).toContain(
      '    barriers:\n<<<<<<< ours\n      # seldom\n      notice:\n',
    );
  });
});

describe('a clean merge', () => {
  test.each<[string, Change, Change, string]>([
    [
      'keeps a blank line that one side took out of a text gone',
      withoutBlank,
      swap('On every day', 'Every day'),
      '      Answer faster\n      On every channel\n      Every day\n',
    ],
    [
      'keeps the order that one side gave a list, and what the other added',
      swap('[faster-answers, lower-cost]', '[lower-cost, faster-answers]'),
      swap('[faster-answers, lower-cost]', '[faster-answers, lower-cost, more]'),
      'serves: [lower-cost, faster-answers, more]',
    ],
    [
      'keeps two comments on the key of a section',
      swap('# of the board', '# ours'),
      swap('# of the board', '# theirs'),
      'objectives: # ours  # theirs\n',
    ],
    [
      'keeps a comment within brackets that it opens',
      swap('# by hand', '# by Ada'),
      swap('  app\n', '  app, forum\n'),
      'x-sources: # by Ada\n  - desk\n  - app\n  - forum\n',
    ],
    [
      'keeps the order of entries with numbers for names',
      swap('2: two', '2: zwei'),
      swap('10: ten', '10: ten\n    3: three'),
      '    1: one\n    2: zwei\n    10: ten\n    3: three\n',
    ],
    [
      'tells two actuals of one date apart by their order',
      swap('value: 30', 'value: 33'),
      swap('value: 31', 'value: 34'),
      '      - {value: 33, date: 2026-12-31}\n      - {value: 34, date: 2026-12-31}\n',
    ],
    [
      'knows a strategy in either spelling',
      swap('customize:', 'customise:'),
      swap('Each is another', 'Each asks for another'),
      '  customise:\n    rationale: Each asks for another\n',
    ],
    [
      'takes what looks like a marker in a text for text',
      swap('Answer faster', '======='),
      swap('On every day', '>>>>>>> theirs'),
      '      =======\n\n      On every channel\n      >>>>>>> theirs\n',
    ],
  ])('%s', (_, ours, theirs, expected) => {
    for (const merged of [mergeOf(nordair, ours, theirs), mergeOf(nordair, theirs, ours)]) {
      expect(merged.kind).toBe('merged');
      expect(textOf(merged).replace('# theirs  # ours', '# ours  # theirs')).toContain(expected);
    }
  });

  test.each<[string, Change]>([
    ['moves an element', all(swap(statement, ''), swap('segments:\n', `${statement}segments:\n`))],
    ['renames one', all(swap('  faster-answers:', '  quick-answers:'), without('quick-answers, '))],
  ])('writes as one side wrote it anew what the other side %s', (_, theirs) => {
    const written = 'Answer faster\\n\\nOn every channel\\nOn every day\\n';
    const ours = all(swap(statement, `  faster-answers: {statement: "${written}"}\n`), (text) =>
      text.replace(/^ {4}name:/gm, '    "name":'),
    );
    expect(mergeOf(nordair, ours, theirs).kind).toBe('merged');
    expect(mergeOf(nordair, theirs, ours).kind).toBe('merged');
  });

  test('takes out a field that the other side wrote anew, its comment at another place', () => {
    const waivers = '    waivers:\n      CNSG415: Agreed\n      # by the board\n';
    const base = nordair.replace(managers, `${managers}${waivers}`);
    const anew = swap(waivers, '    waivers: {CNSG415: Agreed} # by the board\n');
    expect(mergeOf(base, anew, swap(waivers, ''))).toEqual({ kind: 'merged', text: nordair });
  });

  test('keeps a comment at the end of a map where the other side writes the whole file anew', () => {
    const ours = swap('    name: Travel managers\n', '    name: Travel managers\n    # more of them\n');
    const theirs: Change = (text) => text.replace(/^ +/gm, (blanks) => blanks.repeat(2));
    const merged = mergeOf(nordair, ours, theirs);
    expect(merged.kind).toBe('merged');
    expect(textOf(merged)).toContain('        name: Travel managers\n        # more of them\n');
  });
});
