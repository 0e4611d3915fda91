import { describe, expect, test } from 'vitest';
import { guide } from '../../src/commands/guide.ts';
import { deskWith, refusal, typed } from './desk.ts';

async function printed(topic: string, options = {}): Promise<string> {
  const desk = deskWith({});
  expect(await typed(guide, desk, [topic], options)).toBe(0);
  return desk.printed.join('');
}

describe('cnsg guide agenda', () => {
  test('is half a day for eight people from nine o’clock, unless said', async () => {
    const text = await printed('agenda');
    expect(text).toContain('# 4 hours for 8 people');
    expect(text).toContain('| 09:00 | 10 |');
    expect(text).toContain('| 13:00 |  |  | End |');
  });

  test('takes hours, people and start', async () => {
    const text = await printed('agenda', { hours: '3.5', people: '12', start: '13:30' });
    expect(text).toContain('# 3 hours 30 minutes for 12 people');
    expect(text).toContain('| 17:00 |  |  | End |');
  });

  test.each([
    [{ hours: '1.5' }, '--hours'],
    [{ hours: '9' }, '--hours'],
    [{ hours: 'four' }, '--hours'],
    [{ hours: '-4' }, '--hours'],
    [{ people: '0' }, '--people'],
    [{ people: '7.5' }, '--people'],
    [{ people: 'many' }, '--people'],
    [{ start: '25:00' }, '--start'],
    [{ start: '9:60' }, '--start'],
    [{ start: 'morning' }, '--start'],
  ])('refuses %j with the cure', async (options, name) => {
    const desk = deskWith({});
    const { message, help } = await refusal(typed(guide, desk, ['agenda'], options));
    expect(message).toContain(`${name} takes`);
    expect(help).toContain(`${name} `);
    expect(desk.printed).toEqual([]);
  });

  test.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['00:00', '00:00'],
  ])('takes %s as %s', async (start, time) => {
    expect(await printed('agenda', { start })).toContain(`| ${time} | 10 |`);
  });

  test('is one document with --json', async () => {
    const document = JSON.parse(await printed('agenda', { json: true, hours: '2' }));
    expect(document).toMatchObject({ schemaVersion: 1, kind: 'guide', topic: 'agenda' });
    expect(document.markdown).toContain('# 2 hours for 8 people');
  });
});

describe('cnsg guide', () => {
  test.each(['connect', '4'])('refuses the options of the agenda for %s', async (topic) => {
    const { message, help } = await refusal(typed(guide, deskWith({}), [topic], { hours: '4' }));
    expect(message).toBe('--hours belongs to the agenda');
    expect(help).toContain('cnsg guide agenda --hours 4');
  });

  test('prints the handout', async () => {
    expect(await printed('handout')).toMatch(/^# /);
  });

  test('points from a misspelt page to the right one', async () => {
    const { help } = await refusal(typed(guide, deskWith({}), ['handuot']));
    expect(help).toBe('Did you mean `handout`?');
  });
});
