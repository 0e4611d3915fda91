import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findStarter } from '../../src/commands/starters.ts';
import { template } from '../../src/commands/template.ts';
import { deskWith, refusal, typed } from './desk.ts';

const airline = 'cnsg: 1\ntitle: Airlines\nsummary: For airlines on short routes\n';
const hotel = 'cnsg: 1\ntitle: Hotels\n';

describe('cnsg template', () => {
  test('lists the starters with a line each', async () => {
    const desk = deskWith({});
    expect(await typed(template, desk, [])).toBe(0);
    const lines = desk.printed.join('').split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'b2b-accounts',
      'customer-service',
      'membership',
      'public-service',
      'retail-loyalty',
    ]);
    for (const line of lines) {
      expect(line).toMatch(/^\S+ {2,}For \S/);
      expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test('prints one, as it can be saved and changed', async () => {
    const desk = deskWith({});
    await typed(template, desk, ['membership']);
    expect(desk.printed.join('')).toBe(desk.context.templates.read('starters/membership.cnsg.yaml'));
  });

  test('gives the list, and one of them, as a document', async () => {
    const desk = deskWith({});
    await typed(template, desk, [], { json: true });
    await typed(template, desk, ['membership'], { json: true });
    const [list = '', one = ''] = desk.printed;
    expect(JSON.parse(list)).toMatchObject({ schemaVersion: 1, kind: 'templates' });
    expect(JSON.parse(list).templates).toHaveLength(5);
    expect(JSON.parse(one)).toMatchObject({
      kind: 'template',
      name: 'membership',
      content: { cnsg: 1, title: 'Membership and non-profit' },
    });
    expect(Object.keys(JSON.parse(one).questions)).toContain('impact');
  });

  test('lists those in a folder of one’s own', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': airline, 'ours/hotel.cnsg.yaml': hotel });
    await typed(template, desk, ['./ours']);
    expect(desk.printed.join('')).toMatch(
      /^\.\/ours\/airline\.cnsg\.yaml\n? +For airlines on short routes\n\.\/ours\/hotel\.cnsg\.yaml\n? +Hotels$/,
    );
  });

  test('lets nothing through that could steer a terminal', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': 'cnsg: 1\ntitle: "\\e[31mred"\n' });
    await typed(template, desk, ['./ours']);
    expect(desk.printed.join('')).not.toContain('\u001b');
  });
});

describe('a starter', () => {
  test.each(['ours', './ours', './ours/', 'ours/airline', 'ours/airline.cnsg.yaml'])(
    'of one’s own is found as %s',
    async (wanted) => {
      const desk = deskWith({ 'ours/airline.cnsg.yaml': airline });
      const { starter } = await findStarter(desk.context, wanted);
      expect(starter.plan.title).toBe('Airlines');
      expect(starter.name).toBe(join(desk.folder, 'ours', 'airline.cnsg.yaml'));
    },
  );

  test('is found again by its name', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': airline });
    for (const wanted of ['ours/airline', 'retail-loyalty']) {
      const { starter } = await findStarter(desk.context, wanted);
      expect((await findStarter(desk.context, starter.name)).starter).toEqual(starter);
    }
  });

  test('of several in a folder is asked for, or named in an error', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': airline, 'ours/hotel.cnsg.yaml': hotel });
    const { starter } = await findStarter(desk.context, 'ours', async ([, second = '']) => second);
    expect(starter.plan.title).toBe('Hotels');
    const { message, help } = await refusal(findStarter(desk.context, 'ours'));
    expect(message).toContain('ours/airline.cnsg.yaml, ours/hotel.cnsg.yaml');
    expect(help).toBe('Name the one you mean.');
  });

  test('that is not there is told with the names, or with the nearest', async () => {
    const desk = deskWith({ 'empty/readme.md': 'nothing' });
    expect((await refusal(findStarter(desk.context, 'costumer-service'))).help).toBe(
      'Did you mean `customer-service`?',
    );
    expect((await refusal(findStarter(desk.context, 'retail'))).help).toBe('Did you mean `retail-loyalty`?');
    expect((await refusal(findStarter(desk.context, 'zoo'))).help).toContain(
      'b2b-accounts, customer-service',
    );
    expect((await refusal(findStarter(desk.context, 'empty'))).message).toBe('There is no starter in empty');
    expect((await refusal(findStarter(desk.context, '../secret'))).message).toContain('no starter');
  });

  test('with a fault is refused with its place', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': `${airline}segments: {a: {serves: [b]}}\n` });
    const { message, help } = await refusal(findStarter(desk.context, 'ours'));
    expect(message).toMatch(/^ours\/airline\.cnsg\.yaml:4:\d+: /);
    expect(help).toMatch(/\S/);
  });

  test('in a folder is not read through a link that leads out of it', async () => {
    const desk = deskWith({ 'secret.yaml': airline, 'ours/readme.md': '' });
    symlinkSync(join(desk.folder, 'secret.yaml'), join(desk.folder, 'ours', 'airline.cnsg.yaml'));
    const { message } = await refusal(findStarter(desk.context, 'ours'));
    expect(message).toBe('ours/airline.cnsg.yaml leads out of ours');
  });
});
