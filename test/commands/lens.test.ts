import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editPlan } from '../../src/commands/edit.ts';
import { type Line, scripted } from '../../src/core/workshop/script.ts';
import { neighbours } from '../core/lens/a-plan.ts';
import { desk, deskWith, refusal, typed } from './desk.ts';

const plain = neighbours('').text;
const looked = neighbours(`lenses:
  push-pull:
    maturity:
      act: {now: 1, needed: 3}
    concepts:
      roof-check: {direction: pull, reason: Members open it when the wind rises}
`).text;

describe('cnsg lens', () => {
  test('lists what there is and what the plan has, with the sources', async () => {
    const { stdout } = await desk(looked)(['lens', 'list']);
    expect(stdout).toContain('push-pull  Push or pull  in the plan');
    expect(stdout).toContain('Source: Rory Dunn');
    const { stdout: json } = await desk(plain)(['lens', '--json']);
    expect(JSON.parse(json)).toMatchObject({
      schemaVersion: 1,
      kind: 'lenses',
      lenses: expect.arrayContaining([expect.objectContaining({ id: 'push-pull', isInPlan: false })]),
    });
  });

  test('adds a lens once, and says how to answer it', async () => {
    const at = desk(plain);
    const added = await at(['lens', 'add', 'push-pull']);
    expect(added).toMatchObject({ code: 0, plan: `${plain}lenses:\n  push-pull: {}\n` });
    expect(added.stdout).toContain('cnsg edit --lens push-pull');
    expect((await at(['lens', 'add', 'push-pull'])).plan).toBe(added.plan);
  });

  test('takes a lens off only after asking, and leaves nothing behind', async () => {
    const at = desk(looked);
    const kept = await at(['lens', 'remove', 'push-pull'], 'no');
    expect(kept).toMatchObject({ code: 130, plan: looked });
    expect(kept.asked[0]?.prompt).toBe('Take the lens off the plan, with 4 answers?');
    expect(kept.asked[0]?.guidance[0]).toContain('C1 Check your roof from a photo · direction: pull');
    expect(await at(['lens', 'remove', 'push-pull'], 'yes')).toMatchObject({ code: 0, plan: plain });
  });

  test('names the answers that go as people say them', async () => {
    const at = desk(
      neighbours(`lenses:
  four-rules:
    bottomLine: {shortRelations: {answer: not-applicable}}
    concepts: {roof-check: {collects: true, keptFor: Ninety days}}
`).text,
    );
    const { stderr } = await at(['lens', 'remove', 'four-rules']);
    expect(stderr).toContain('bottom line · short relations · answer: not-applicable');
    expect(stderr).toContain('roof from a photo · collects: yes');
    expect(stderr).toContain('roof from a photo · kept for: Ninety days');
  });

  test('needs --yes where nobody can be asked, and shows what would go', async () => {
    const at = desk(looked);
    const refused = await at(['lens', 'remove', 'push-pull']);
    expect(refused).toMatchObject({ code: 2, stdout: '', plan: looked });
    expect(refused.stderr).toContain('C1 Check your roof from a photo · direction: pull');
    expect(refused.stderr).toContain('--yes');
    expect(await at(['lens', 'remove', 'push-pull', '--yes'])).toMatchObject({ code: 0, plan: plain });
  });

  test('knows what was meant', async () => {
    const at = desk(plain);
    expect((await at(['lens', 'add', 'push-pul'])).stderr).toContain('Did you mean `push-pull`?');
    expect((await at(['lens', 'ad', 'push-pull'])).stderr).toContain('Did you mean `add`?');
    expect((await at(['lens', 'remove'])).stderr).toContain('Which lens do you want to remove?');
    expect((await at(['lens', 'jurney'])).stderr).toContain('cnsg lens add journey');
  });

  test.each(['add', 'remove'])('says that it can %s one lens at a time', async (action) => {
    const { code, stderr } = await desk(looked)(['lens', action, 'push-pull', 'journey']);
    expect(code).toBe(2);
    expect(stderr).toContain('one lens at a time');
    expect(stderr).toContain(`Leave \`journey\` for a second \`cnsg lens ${action}\``);
  });
});

test('an answer that would steer the terminal is shown as what it is', async () => {
  const at = desk(
    neighbours(String.raw`lenses:
  "s\e[2Jly": {a: b}
  push-pull:
    concepts: {roof-check: {direction: pull, reason: "They\e[31m ask\u202e\e]0;now\a"}}
    maturity: {act: {"keptFor\e[2J": "x"}}
`).text,
  );
  const commands = [['lens', 'list'], ['lens', 'remove', 'push-pull'], ['show'], ['show', 'C1'], ['status']];
  for (const words of commands) {
    const { stdout, stderr } = await at(words);
    expect(stdout + stderr, words.join(' ')).not.toMatch(
      /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/,
    );
  }
  expect((await at(['lens', 'remove', 'push-pull'])).stderr).toContain('reason: They');
});

describe('a plan with a lens', () => {
  test('is checked by its rules, with line and place, and counted apart', async () => {
    const at = desk(looked);
    const { diagnostics } = JSON.parse((await at(['check', '--json'])).stdout).files[0];
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'CNSG612',
        path: '/lenses/push-pull/maturity',
        position: { line: 9, column: 5 },
      }),
    );
    expect((await at(['status'])).stdout).toContain('Lens: Push or pull, 4 answers, ');
    expect(JSON.parse((await at(['status', '--json'])).stdout).lenses).toEqual([
      { id: 'push-pull', title: 'Push or pull', answered: 4, open: expect.any(Number) },
    ]);
  });

  test('tells of it in full, in the brief with one sentence, in the data and on the screen', async () => {
    const at = desk(looked);
    const full = (await at(['report', '--report', 'full', '--format', 'md', '--out', '-'])).stdout;
    expect(full).toContain('## Lens: Push or pull');
    expect(full).toContain('Act             █░░·  1 now, 3 needed');
    expect(full).toContain('Source: Rory Dunn');
    const page = (await at(['report', '--report', 'full', '--format', 'html', '--out', '-'])).stdout;
    expect(page).toContain('<h2 id="_lens-push-pull">Lens: Push or pull</h2>');
    expect(page).toContain('aria-label="Act: 1 now, 3 needed"');
    const brief = (await at(['report', '--report', 'brief', '--format', 'md', '--out', '-'])).stdout;
    expect(brief).toContain(
      '**Push or pull** (after Rory Dunn). 1 of 2 concepts pulls; the widest gap in the data is “act”, 1 of 3.',
    );
    const data = JSON.parse((await at(['report', '--format', 'json', '--out', '-'])).stdout);
    expect(data.plan.lensSections).toMatchObject([{ id: 'push-pull' }]);
    expect((await at(['show'])).stdout).toContain('Lens: Push or pull');
  });
});

test('a plan without lenses shows no trace of them', async () => {
  const at = desk(plain);
  for (const words of [['status'], ['status', '--json'], ['check'], ['show'], ['report', '--out', '-']])
    expect((await at(words)).stdout, words.join(' ')).not.toMatch(/lens(?!es": \{\}|Sections": \[\])/i);
});

describe('cnsg edit --lens', () => {
  const workshop = (lines: Readonly<Record<string, Line | readonly Line[]>>, text = plain) => {
    const script = scripted({ '/overview': { kind: 'menu', choice: 'leave' }, ...lines });
    const notices: string[] = [];
    const at = deskWith(
      { 'keep.cnsg.yaml': text },
      {
        ask: (question, keep, lines) => {
          notices.push(...lines);
          return script.interviewer.ask(question, keep, lines);
        },
      },
    );
    return { ...at, script, notices, plan: () => readFileSync(join(at.folder, 'keep.cnsg.yaml'), 'utf8') };
  };

  test('asks through the lens, saves under it, and goes back to where the workshop was', async () => {
    const at = workshop({
      '/lenses/push-pull/concepts/direction': {
        kind: 'grid',
        ticks: new Map([
          ['roof-check', ['pull']],
          ['storm-letter', ['push']],
        ]),
      },
      '/lenses/push-pull/concepts/reason': {
        kind: 'form',
        values: new Map([['lenses/push-pull/concepts/roof-check/reason', 'They ask']]),
      },
    });
    at.kept.set('keep.cnsg.yaml', { at: '/objectives/direct' });
    expect(await typed(editPlan, at, [], { lens: 'push-pull' })).toBe(0);
    expect(at.script.asked.map(({ id }) => id)).toEqual([
      '/lenses/push-pull/concepts/direction',
      '/lenses/push-pull/concepts/reason',
      '/lenses/push-pull/maturity',
      '/overview',
    ]);
    expect(at.plan()).toContain('      roof-check:\n        direction: pull\n        reason: They ask\n');
    expect(at.kept.get('keep.cnsg.yaml')).toMatchObject({ at: '/objectives/direct' });
  });

  const seen = (at: ReturnType<typeof workshop>) => at.script.asked.map(({ id }) => id);

  test('goes on where somebody stopped in it, and then is done with it', async () => {
    const at = workshop({}, looked);
    at.kept.set('keep.cnsg.yaml', { at: '/lenses/push-pull/concepts/reason' });
    expect(await typed(editPlan, at, [], { lens: 'push-pull' })).toBe(0);
    expect(seen(at)).toEqual([
      '/lenses/push-pull/concepts/reason',
      '/lenses/push-pull/maturity',
      '/overview',
    ]);
    expect(at.kept.get('keep.cnsg.yaml')).toMatchObject({ at: '/overview' });
  });

  test('begins at the front where nothing is answered yet: the lens was taken off and put on again', async () => {
    const at = workshop({}, `${plain}lenses:\n  push-pull: {}\n`);
    at.kept.set('keep.cnsg.yaml', { at: '/lenses/push-pull/maturity' });
    await typed(editPlan, at, [], { lens: 'push-pull' });
    expect(seen(at)[0]).toBe('/lenses/push-pull/concepts/direction');
  });

  test('is gone on with from the overview too, to its own end', async () => {
    const at = workshop(
      { '/overview': ['next', 'leave'].map((choice) => ({ kind: 'menu', choice })) },
      looked,
    );
    at.kept.set('keep.cnsg.yaml', { at: '/lenses/push-pull/concepts/reason' });
    expect(await typed(editPlan, at, [])).toBe(0);
    expect(seen(at)).toEqual([
      '/overview',
      '/lenses/push-pull/concepts/reason',
      '/lenses/push-pull/maturity',
      '/overview',
    ]);
  });

  test('is gone from the overview once it was taken off', async () => {
    const at = workshop({}, plain);
    at.kept.set('keep.cnsg.yaml', { at: '/lenses/push-pull/maturity' });
    await typed(editPlan, at, []);
    expect(JSON.stringify(at.script.asked)).not.toContain('Push or pull');
  });

  test('keeps a lens of which the last answer is cleared: only `lens remove` takes it off', async () => {
    const text =
      `${plain}lenses:\n  push-pull:\n    maturity:\n      act: {now: 1}\n  x-ours: stays\n`.replace(
        'push-pull:',
        'push-pull: # after the storm',
      );
    const at = workshop(
      {
        '/lenses/push-pull/maturity': {
          kind: 'form',
          values: new Map([['lenses/push-pull/maturity/act/now', '']]),
        },
      },
      text,
    );
    expect(await typed(editPlan, at, [], { lens: 'push-pull' })).toBe(0);
    expect(at.plan()).toBe(`${plain}lenses:\n  push-pull: {} # after the storm\n  x-ours: stays\n`);
  });

  test.each([
    [
      'journey',
      'cnsg: 1\ntitle: Keep\n',
      '“Journey” has nothing to ask yet. It asks about segments and concepts',
    ],
    [
      'readiness',
      plain.replace('chosen', 'shortlisted'),
      '“Readiness” has nothing to ask yet. It asks about the',
    ],
  ])('says why %s has nothing to ask, and what to do', async (lens, text, why) => {
    const at = workshop({}, text);
    expect(await typed(editPlan, at, [], { lens })).toBe(0);
    expect(at.notices.join('\n')).toContain(why);
    const [menu] = at.script.asked;
    const line = menu?.kind === 'menu' ? menu.choices.find(({ id }) => id === `lens/${lens}`) : undefined;
    expect(line?.label).toMatch(/, nothing to ask yet$/);
    expect(at.plan()).toBe(text);
  });

  test('is a line of the overview where the plan has the lens, and only there', async () => {
    const choices = async (text: string) => {
      const at = workshop({}, text);
      await typed(editPlan, at, []);
      const [menu] = at.script.asked;
      return menu?.kind === 'menu' ? menu.choices.map(({ id }) => id) : [];
    };
    expect(await choices(looked)).toContain('lens/push-pull');
    expect(await choices(plain)).not.toContain('lens/push-pull');
  });

  test('goes one way only', async () => {
    const at = workshop({});
    const { message } = await refusal(typed(editPlan, at, [], { lens: 'push-pull', step: '2' }));
    expect(message).toBe('--step and --lens lead to two places');
  });
});
