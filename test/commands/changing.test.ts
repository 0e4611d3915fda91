import { describe, expect, test } from 'vitest';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { airline, difference } from '../core/change/planned.ts';
import { desk } from './desk.ts';

describe('a change from the shell', () => {
  test.each<[words: string[], said: string, won: string[]]>([
    [
      ['add', 'concept', 'Seats to swap', '--strategy', 'connect', '--segment', 'S1,S2'],
      'Concept added: Seats to swap.',
      ['  seats-swap:', '    title: Seats to swap'],
    ],
    [
      ['add', 'concept', 'Seats to swap', '--segment', 'S1', '--segment', 'Travel desks'],
      'Concept added: Seats to swap.',
      ['  seats-swap:', '    title: Seats to swap', '    segments:'],
    ],
    [
      ['add', 'objective', 'Sell seats twice', '--level', 'direct'],
      'Objective added: Sell seats twice.',
      ['  sell-seats-twice:', '    statement: Sell seats twice', '    level: direct'],
    ],
    [
      ['add', 'barrier', 'No overview', '--segment', 'Travel desks'],
      'Barrier added: No overview, for S2 Travel desks.',
      ['    barriers:', '      no-overview:', '        statement: No overview'],
    ],
    [
      ['add', 'left-out', 'Families', '--reason', 'Rebook once in five years'],
      'Left-out segment added: Families.',
      ['leftOut:', '  families:', '    name: Families', '    reason: Rebook once in five years'],
    ],
    [
      ['add', 'metric', 'Contracts renewed', '--objective', 'O2'],
      'Metric added: Contracts renewed.',
      ['  contracts-renewed:', '    name: Contracts renewed', '    objectives:', '      - fewer-lost'],
    ],
    [
      ['set', 'M1', 'target.value', '5'],
      'M1 Time to rebook: Target value is now 5.',
      ['    target:', '      value: 5'],
    ],
    [
      ['set', 'plan', 'summary', 'In two sentences'],
      'The plan: Summary is now In two sentences.',
      ['summary: In two sentences'],
    ],
    [
      ['move', 'C1-C2', 'connect'],
      'C1 and C2 are under Connect now. C1 needs another approach: On demand belongs to Access.',
      ['    strategy: connect', '    strategy: connect'],
    ],
    [
      ['move', 'self-rebooking,C2', 'connect'],
      'C1 and C2 are under Connect now. C1 needs another approach: On demand belongs to Access.',
      ['    strategy: connect', '    strategy: connect'],
    ],
    [['remove', 'gate-chat'], 'C3 Chat with the gate is taken out.', []],
    [
      ['decide', 'Start with two routes', '--why', 'One proves nothing', '--by', 'Ada', '--replaces', 'D1'],
      'Decided: Start with two routes.',
      [
        '  start-two-routes:',
        '    statement: Start with two routes',
        '    reason: One proves nothing',
        '    by: Ada',
        '    date: 2026-11-21',
        '    replaces: start-small',
      ],
    ],
    [
      ['park', 'C2', '--reason', 'Waits for the rosters'],
      'C2 Rebook by text message is parked: Waits for the rosters.',
      ['    status: parked', '    reason: Waits for the rosters'],
    ],
    [['park', 'rebook by text message'], 'C2 Rebook by text message is parked.', ['    status: parked']],
    [
      ['park', 'An app for staff', '--owner', 'Ground team'],
      'Parked: An app for staff.',
      ['parkingLot:', '  app-staff:', '    statement: An app for staff', '    owner: Ground team'],
    ],
    [
      ['act', 'Ask the lawyers', '--owner', 'Ines', '--due', '2026-12-01'],
      'To do: Ask the lawyers.',
      [
        'actions:',
        '  ask-lawyers:',
        '    statement: Ask the lawyers',
        '    owner: Ines',
        '    due: 2026-12-01',
      ],
    ],
    [
      ['actual', 'Time to rebook', '38.5', '--note', 'First week'],
      'M1 Time to rebook: 38.5 on 2026-11-21.',
      ['    actuals:', '      - value: 38.5', '        date: 2026-11-21', '        note: First week'],
    ],
    [
      ['actual', 'M1', '-3', '--date', '2026-12-31'],
      'M1 Time to rebook: -3 on 2026-12-31.',
      ['    actuals:', '      - value: -3', '        date: 2026-12-31'],
    ],
  ])('cnsg %j', async (words, said, won) => {
    const { code, stdout, stderr, plan } = await desk(airline)(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`${said}\nWritten: keep.cnsg.yaml\n`);
    expect(difference(airline, plan).won.slice(0, won.length)).toEqual(won);
    expect(readPlan(plan).problems).toEqual([]);
  });

  test('that changes nothing writes nothing', async () => {
    const { stdout, plan } = await desk(airline)(['set', 'C2', 'owner', 'Digital channels']);
    expect(stdout).toBe('C2 Rebook by text message: Owner says so already.\n');
    expect(plan).toBe(airline);
  });

  test.each([
    [['add', 'idea', 'Seats'], 'There is no kind of element “idea” to add'],
    [['add', 'decision', 'Seats'], '`cnsg decide` records it.'],
    [['add', 'concept', 'Seats', '--strategy', 'conect'], 'There is no strategy “conect”'],
    [['add', 'concept', 'Seats', '--level', 'direct'], 'There is no level in a concept'],
    [['add', 'concept', ''], 'There are no words for a concept'],
    [['set', 'C1', 'titel', 'Seats'], 'Did you mean “title”?'],
    [['set', 'Rebook in 2 taps', 'title', 'Seats'], 'Did you mean “Rebook in two taps”?'],
    [['move', 'C1-C9', 'connect'], 'There is no C9'],
    [['move', 'C1', 'S1'], 'There is no strategy “S1”'],
    [['remove', 'self-rebook'], 'There is no element “self-rebook” in the plan'],
    [['decide', 'Go', '--date', 'today'], '“today” is not right for Date'],
    [['decide', 'Go', '--replaces', 'D7'], 'There is no decision “D7” in the plan'],
    [['park', 'C9'], 'There is no C9'],
    [['park', 'A thought', '--reason', 'later'], 'A reason belongs to a concept that is parked'],
    [['act', 'Ask', '--due', 'soon'], '“soon” is not right for Due'],
    [['actual', 'M2', '30'], 'There is no metric “M2” in the plan'],
    [
      ['add', 'concept', 'Rebook', 'in', 'two', 'taps'],
      'Put words that belong together in quotes, like: `cnsg add',
    ],
    [['decide', 'Start', 'small', 'and', 'slow'], "in quotes, like: `cnsg decide 'Start on one route'"],
    [['add', 'concept'], 'It takes <kind> <words> [file], like: `cnsg add concept'],
    [['actual', 'M1', 'TBD'], 'Write digits, with a point where needed: 1200 or 4.2.\n'],
    [['actual', 'M1', 'many'], '“many” is not right for Value'],
  ])('cnsg %j is refused, and writes nothing', async (words, message) => {
    for (const more of [[], ['--json']]) {
      const { code, stdout, stderr, plan } = await desk(airline)([...words, ...more]);
      expect({ code, stdout, plan }).toEqual({ code: 2, stdout: '', plan: airline });
      expect(stderr).toContain(message);
    }
  });

  test.each([
    [['add', 'concept', 'Seats'], { element: { kind: 'concept', id: 'seats' } }],
    [['set', 'C1', 'title', 'Seats'], {}],
    [['move', 'C1', 'connect'], { elements: [{ kind: 'concept', id: 'self-rebooking' }] }],
    [['remove', 'C1', '--yes'], { affected: ['M1 Time to rebook (concepts)'] }],
    [['decide', 'Go'], { element: { kind: 'decision', id: 'go' } }],
    [['park', 'A thought'], { element: { kind: 'parked', id: 'thought' } }],
    [['act', 'Ask the lawyers'], { element: { kind: 'action', id: 'ask-lawyers' } }],
    [['actual', 'M1', '30'], {}],
    [['agree', '--yes'], { status: 'agreed', revision: 1 }],
  ])('cnsg %j --json is one document', async (words, content) => {
    const { code, stdout, stderr } = await desk(airline)([...words, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: words[0],
      plan: 'keep.cnsg.yaml',
      changed: true,
      ...content,
    });
  });
});

describe('cnsg remove', () => {
  test('shows who refers to it and asks, where somebody is there', async () => {
    const at = desk(airline);
    const left = await at(['remove', 'S1'], 'no');
    expect(left).toMatchObject({ code: 130, stdout: '', plan: airline });
    expect(left.asked).toMatchObject([
      {
        prompt: 'Three others refer to S1 Frequent flyers. Take it out all the same?',
        guidance: ['Access (segments)\nConnect (barriers)\nC1 Rebook in two taps (segments and barriers)'],
        choices: [{ id: 'no' }, { id: 'yes' }],
      },
    ]);
    const gone = await at(['remove', 'S1'], 'yes');
    expect(gone.stdout).toContain('S1 Frequent flyers is taken out, with 2 barriers.');
    expect(readPlan(gone.plan).problems).toEqual([]);
  });

  test('needs --yes where nobody can be asked', async () => {
    const { code, stderr, plan } = await desk(airline)(['remove', 'C1']);
    expect({ code, plan }).toEqual({ code: 2, plan: airline });
    expect(stderr).toBe(
      '  M1 Time to rebook (concepts)\nError: One other refers to C1 Rebook in two taps\nNothing was written. Say --yes to do it all the same, with every reference.\n',
    );
  });
});

describe('cnsg agree', () => {
  test('shows what becomes an error, asks, and records a revision', async () => {
    const at = desk(airline);
    const left = await at(['agree'], 'no');
    expect(left).toMatchObject({ code: 130, plan: airline });
    expect(left.stderr).toContain('Once the plan is agreed, these are errors:');
    expect(left.stderr).toContain('error[CNSG203]');
    expect(left.stderr).toContain('Nothing was changed.');
    const done = await at(['agree', '--note', 'After the workshop', '--by', 'Ada'], 'yes');
    expect(done.stdout).toBe('The plan is agreed: revision 1 of 2026-11-21.\nWritten: keep.cnsg.yaml\n');
    expect(difference(airline, done.plan)).toEqual({
      lost: [],
      won: [
        'status: agreed',
        'revisions:',
        '  - number: 1',
        '    date: 2026-11-21',
        '    note: After the workshop',
        '    by: Ada',
      ],
    });
  });

  test('tells of no finding that stays what it is', async () => {
    const { stdout } = await desk(airline)(['agree', '--yes', '--json']);
    const { errors } = JSON.parse(stdout);
    expect(errors.length).toBeGreaterThan(0);
    const { stdout: checked } = await desk(airline)(['check', '--json']);
    const codes = JSON.parse(checked).files[0].diagnostics.filter(
      ({ severity }: { severity: string }) => severity !== 'hint',
    );
    for (const { code, path } of codes)
      expect(errors).not.toContainEqual(expect.objectContaining({ code, path }));
  });

  test('needs --yes where nobody can be asked, and writes nothing without it', async () => {
    const { code, stdout, stderr, plan } = await desk(airline)(['agree']);
    expect({ code, stdout, plan }).toEqual({ code: 2, stdout: '', plan: airline });
    expect(stderr).toContain('Nothing was written. Say --yes to agree.');
  });

  test('says that a plan is agreed already, and records another revision only when told', async () => {
    const at = desk(airline);
    const first = await at(['agree', '--yes']);
    const again = await at(['agree']);
    expect(again).toMatchObject({
      code: 0,
      stdout: 'The plan is agreed already. Say --yes to record another revision.\n',
      plan: first.plan,
    });
    const asked = await at(['agree'], 'no');
    expect(asked.asked).toMatchObject([{ prompt: 'Record another revision?' }]);
    expect(asked.plan).toBe(first.plan);
    expect((await at(['agree', '--yes'])).stdout).toContain('revision 2 of 2026-11-21');
  });
});

test('the help of every change says what it reads and writes, and ends with an example', async () => {
  for (const name of ['add', 'set', 'move', 'remove', 'decide', 'park', 'act', 'actual', 'agree']) {
    const { code, stdout } = await desk(airline)([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Reads and writes FILE|Reads FILE/);
    expect(stdout).toMatch(/\nExample:\n {2}cnsg .*\n$/);
  }
});
