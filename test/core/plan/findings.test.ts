import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';

const head = 'cnsg: 1\ntitle: Keep frequent flyers\n';

/** Each finding as `severity name line:column message | help`. */
function findings(body: string): string[] {
  return readPlan(head + body).problems.map(
    ({ severity, name, position, message, help }) =>
      `${severity} ${name} ${position.line}:${position.column} ${message} | ${help}`,
  );
}

const cases: readonly (readonly [what: string, body: string, expected: readonly string[]])[] = [
  [
    'an unknown field',
    'sumary: x\n',
    [
      'warning unknown-field 3:1 The plan format has no `sumary` here | Did you mean `summary`? Keys of your own begin with `x-`',
    ],
  ],
  [
    'a choice that is mistyped',
    'status: agred\n',
    ['error wrong-value 3:9 Status must be one of draft, agreed | Did you mean `agreed`?'],
  ],
  [
    'a strategy that is mistyped, as a key and as a reference',
    'strategies:\n  conect: {}\nconcepts:\n  idea: {strategy: acces}\n',
    [
      'error bad-id 4:3 The method has no strategy `conect` | Did you mean `connect`?',
      'error wrong-value 6:20 Strategy must be one of access, engage, customise, connect, collaborate | Did you mean `access`?',
    ],
  ],
  [
    'customize in every place',
    'strategies:\n  customize: {}\nconcepts:\n  idea: {strategy: customize}\n',
    [],
  ],
  [
    'customise in both spellings',
    'strategies:\n  customise: {}\n  customize: {}\n',
    [
      'error duplicate-id 5:3 `customize`, written `customise`, is the id of another strategy already, in `strategies` | Give one of the two another id, by hand with the references that mean it',
    ],
  ],
  [
    'references to nothing and to the wrong kind',
    'objectives:\n  faster: {supports: [fastr, flyers]}\nsegments:\n  flyers: {serves: [faster]}\n',
    [
      'error dangling-reference 4:23 No objective has the id `fastr` | Did you mean `faster`?',
      'error wrong-reference 4:30 `flyers` is a segment; an objective belongs here | Write the id of an objective',
    ],
  ],
  [
    'ids that are equal in NFC and NFD',
    'objectives:\n  cafe\u0301: {}\n  café: {}\n',
    [
      'error duplicate-id 5:3 `café`, written in another Unicode form, is the id of another objective already, in `objectives` | Give one of the two another id, by hand with the references that mean it',
    ],
  ],
  [
    'an id in NFD, and a reference to one in NFC',
    'objectives:\n  cafe\u0301: {}\n  tea: {supports: [the\u0301]}\n  thé: {}\n',
    [
      'error bad-id 4:3 The id `cafe\u0301` is not in Unicode form NFC | Type it anew, or run `cnsg rename cafe\u0301 café`',
      'error dangling-reference 5:20 No objective has the id `the\u0301` in this Unicode form | Type it anew',
    ],
  ],
  [
    'an id with the shape of a display number',
    'concepts:\n  c3: {}\n',
    [
      'error bad-id 4:3 The id `c3` looks like a display number | Write it like `desk-queues`; `cnsg rename` changes an id with all its references',
    ],
  ],
  [
    'keys of the team’s own, at every level',
    'x-a: 1\nworkshop: {x-b: 1}\nobjectives:\n  x-c: 7\n  faster: {x-d: [], waivers: {x-e: 1}}\nstrategies: {x-f: 1}\nmetrics:\n  time: {concepts: {x-g: 1}, actuals: [{date: TBD, x-h: 1}]}\nlenses: {x-i: 1}\n',
    [],
  ],
  [
    'empty fields',
    'ask:\nsummary: ""\nobjectives:\n  faster: {statement: ~, supports: [""]}\n',
    [
      'warning empty-field 3:5 What the board decides is empty | Fill it in, or take the line out: what is not known yet is left out',
      'warning empty-field 4:10 Summary is empty | Fill it in, or take the line out: what is not known yet is left out',
      'warning empty-field 6:23 Statement is empty | Fill it in, or take the line out: what is not known yet is left out',
      'warning empty-field 6:37 An item of Supports is empty | Fill it in, or take the line out: what is not known yet is left out',
    ],
  ],
  [
    'items and elements of a wrong type',
    'objectives:\n  faster: soon\n  slower: {supports: [7]}\nmetrics:\n  time: {actuals: [soon]}\n',
    [
      'error wrong-type 4:11 An objective must be a map of fields | Write it like `objectives: {readable-id: {statement: In one sentence}}`',
      'error wrong-type 5:23 Each item of Supports must be the id of an element | Write it like `supports: [customer-led-airline]`',
      'error wrong-type 7:20 Each item of Actuals must be a map of fields | Write it like `actuals: [{value: 30, date: 2026-12-31, note: First route}]`',
    ],
  ],
  ['a row of equals signs in a text', 'summary: |\n  Heading\n  =======\n  More\n', []],
];

describe('what is wrong with a plan', () => {
  it.each(cases)('%s', (_what, body, expected) => {
    expect(findings(body)).toEqual(expected);
  });

  it('is told all at once, in the order of the file, each once', () => {
    const body = cases.map(([, text], at) => `x-${at}: 1\n${text}`).join('');
    const { problems } = readPlan(head + body);
    const names = new Set(problems.map(({ name }) => name));
    expect(names).toEqual(new Set(['duplicate-key']));
    const sound = `status: agred\nsumary: x\nask:\nobjectives:\n  faster: {supports: [fastr]}\n  c3: {}\nconcepts: 7\n`;
    expect(findings(sound).map((line) => line.split(' ')[1])).toEqual([
      'wrong-value',
      'unknown-field',
      'empty-field',
      'dangling-reference',
      'bad-id',
      'wrong-type',
    ]);
  });
});
