import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editPlan } from '../../src/commands/edit.ts';
import { newPlan } from '../../src/commands/new.ts';
import { readPlan } from '../../src/core/plan/plan-file.ts';
import { type Line, scripted } from '../../src/core/workshop/script.ts';
import { deskWith, refusal, typed } from './desk.ts';

const airline = `cnsg: 1
title: Airlines
objectives:
  faster-answers: {statement: Answer faster, level: direct}
  fewer-lost: {statement: Lose fewer flyers, level: direct}
x-questions: {objectives: [What was promised?]}
segments:
  frequent-flyers: {name: Frequent flyers, barriers: {desk-queues: {statement: Queues at the desk}}}
`;
const starters = { 'starters/airline.cnsg.yaml': airline };

const title: Line = { kind: 'text', text: 'Keep flyers' };
const pick = (...chosen: string[]): Line => ({ kind: 'pick', chosen });
const planIn = (folder: string) => readPlan(readFileSync(join(folder, 'keep-flyers.cnsg.yaml'), 'utf8')).plan;

describe('cnsg new --template', () => {
  test('puts into the plan what was ticked and nothing else', async () => {
    const script = scripted({
      '/title': title,
      '/suggestions/objectives/direct': pick('fewer-lost'),
      '/suggestions/segments': 'leave',
    });
    const desk = deskWith(starters, script.interviewer);
    await typed(newPlan, desk, [], { template: 'starters' });
    const ids = script.asked.map(({ id }) => id);
    expect(ids.indexOf('/suggestions/objectives/direct')).toBe(ids.indexOf('/objectives/direct') - 1);
    expect([...planIn(desk.folder).objectives.keys()]).toEqual(['fewer-lost']);
    expect(planIn(desk.folder).segments.size).toBe(0);
  });

  test('is remembered by cnsg edit, and what was struck does not come back by itself', async () => {
    const first = scripted({
      '/title': title,
      '/suggestions/objectives/direct': pick('fewer-lost'),
      '/suggestions/segments': 'leave',
    });
    const desk = deskWith(starters, first.interviewer);
    await typed(newPlan, desk, [], { template: 'starters' });
    const second = scripted({
      '/suggestions/segments': pick('frequent-flyers'),
      '/suggestions/segments/frequent-flyers/barriers': pick('desk-queues'),
      '/leftOut': 'leave',
    });
    const again = { ...desk, context: deskWith({}, second.interviewer).context };
    const context = { ...desk.context, terminal: again.context.terminal };
    await typed(editPlan, { ...desk, context }, []);
    expect(second.unused()).toEqual([]);
    expect(second.asked.map(({ id }) => id)).not.toContain('/suggestions/objectives/direct');
    expect([...(planIn(desk.folder).segments.get('frequent-flyers')?.barriers?.keys() ?? [])]).toEqual([
      'desk-queues',
    ]);
  });

  test('opens a step with the questions of the starter', async () => {
    const script = scripted({ '/title': title, '/objectives/direct': 'leave' });
    await typed(newPlan, deskWith(starters, script.interviewer), [], { template: 'starters' });
    const opening = script.asked.find(({ id }) => id === '/open/objectives');
    expect(opening?.guidance.join('\n')).toContain('· What was promised?');
  });

  test('asks for the room’s own behind what was ticked', async () => {
    const script = scripted({
      '/title': title,
      '/suggestions/objectives/direct': pick('faster-answers', 'fewer-lost'),
      '/objectives/direct': {
        kind: 'list',
        items: [
          { id: 'faster-answers', text: 'Answer faster' },
          { id: 'fewer-lost', text: 'Lose fewer flyers' },
          { text: 'Listen' },
        ],
      },
      '/suggestions/segments': 'leave',
    });
    const desk = deskWith(starters, script.interviewer);
    await typed(newPlan, desk, [], { template: 'starters' });
    expect([...planIn(desk.folder).objectives.keys()]).toEqual(['faster-answers', 'fewer-lost', 'listen']);
  });

  test('asks which of several in a folder is meant', async () => {
    const script = scripted({
      '/starters': { kind: 'menu', choice: 'ours/hotel.cnsg.yaml' },
      '/title': title,
      '/suggestions/segments': 'leave',
    });
    const files = { 'ours/airline.cnsg.yaml': airline, 'ours/hotel.cnsg.yaml': airline };
    const desk = deskWith(files, script.interviewer);
    await typed(newPlan, desk, [], { template: './ours' });
    expect(script.unused()).toEqual([]);
  });

  test('of an unknown name asks nothing', async () => {
    const script = scripted({});
    const { help } = await refusal(
      typed(newPlan, deskWith({}, script.interviewer), [], { template: 'membrship' }),
    );
    expect(help).toBe('Did you mean `membership`?');
    expect(script.asked).toEqual([]);
  });
});

describe('a workshop with a starter that is gone', () => {
  test('goes on without it, and says so', async () => {
    const script = scripted({ '/overview': 'leave' });
    const desk = deskWith({ 'keep-flyers.cnsg.yaml': 'cnsg: 1\ntitle: Keep flyers\n' }, script.interviewer);
    desk.kept.set('keep-flyers.cnsg.yaml', { skipped: [], starter: join(desk.folder, 'gone.cnsg.yaml') });
    expect(await typed(editPlan, desk, [])).toBe(0);
    expect(desk.noted.join('\n')).toContain('You go on without the starter.');
  });
});

describe('options of the room', () => {
  test.each(['template', 'timebox'])('--%s is refused with --answers', async (option) => {
    const desk = deskWith({ 'answers.yaml': airline });
    const { message } = await refusal(
      typed(newPlan, desk, [], { answers: 'answers.yaml', [option]: 'membership' }),
    );
    expect(message).toContain(`--${option} is for a workshop`);
  });

  test.each(['keep-flyers', '1', '12', '0'])(
    '--timebox %s is refused before anything is asked',
    async (hours) => {
      const script = scripted({});
      const desk = deskWith({}, script.interviewer);
      const { help } = await refusal(typed(newPlan, desk, [], { timebox: hours }));
      expect(help).toContain('--timebox 4');
      expect(script.asked).toEqual([]);
    },
  );

  test('--timebox tells the time of each block, of four hours unless said', async () => {
    const clocks = async (timebox: string | true) => {
      const script = scripted({ '/title': title, '/segments': 'leave' });
      await typed(newPlan, deskWith({}, script.interviewer), [], { timebox });
      const steps = script.asked.filter(({ step }) => step !== undefined);
      return [...new Set(steps.map(({ clock }) => clock?.()))];
    };
    expect(await clocks(true)).toEqual(['Step 1 · 30 min left', 'Step 2 · 45 min left']);
    expect(await clocks('8')).toEqual(['Step 1 · 50 min left', 'Step 2 · 80 min left']);
  });

  test('no clock is shown without --timebox', async () => {
    const script = scripted({ '/title': title, '/segments': 'leave' });
    await typed(newPlan, deskWith({}, script.interviewer), []);
    expect(script.asked.filter(({ clock }) => clock !== undefined)).toEqual([]);
  });

  test('a resumed workshop goes on counting', async () => {
    const script = scripted({ '/objectives/direct': 'leave', '/overview': { kind: 'menu', choice: 'next' } });
    const desk = deskWith({ 'keep-flyers.cnsg.yaml': 'cnsg: 1\ntitle: Keep flyers\n' }, script.interviewer);
    const before = desk.context.now() - 10 * 60_000;
    desk.kept.set('keep-flyers.cnsg.yaml', {
      skipped: ['/workshop'],
      at: '/objectives/direct',
      entered: { objectives: before },
      hours: 4,
    });
    await typed(editPlan, desk, []);
    const asked = script.asked.find(({ id }) => id === '/objectives/direct');
    expect(asked?.clock?.()).toBe('Step 1 · 20 min left');
  });

  test('--quiet asks without guidance, and opens no step', async () => {
    const script = scripted({ '/title': title, '/leftOut': 'leave' });
    await typed(newPlan, deskWith({}, script.interviewer), [], { quiet: true });
    expect(script.asked.length).toBeGreaterThan(5);
    expect(script.asked.filter(({ id }) => id.startsWith('/open/'))).toEqual([]);
    for (const { kind, guidance } of script.asked) if (kind !== 'menu') expect(guidance).toEqual([]);
  });

  test('--plain asks line by line, also where no terminal is', async () => {
    const desk = deskWith({});
    expect(await typed(newPlan, desk, [], { plain: true })).toBe(0);
    expect(desk.asked).toEqual([{ isPlain: true }]);
    expect(desk.noted.join('')).toContain('Nothing was answered yet');
  });

  test('without --plain, nobody is asked where no terminal is', async () => {
    for (const act of [newPlan, editPlan]) await refusal(typed(act, deskWith({}), []));
  });
});
