import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Screen } from '../../../../src/core/diff/tell/runs.ts';
import { differenceText } from '../../../../src/core/diff/tell/text.ts';
import { toldOf } from './an-airline.ts';
import { toldBetween } from './between.ts';
import { hostileTold } from './hostile.ts';

const width = (text: string) => stringWidth(text);
const screen = (columns: number, paint: Screen['paint'] = (_style, text) => text): Screen => ({
  columns,
  paint,
  width,
});
const coloured: Screen['paint'] = (style, text) => `<${style}>${text}</${style}>`;

const small = 'cnsg: 1\ntitle: Keep frequent flyers\n';

describe('a difference on a terminal', () => {
  test.each([40, 80, 120])('of %i columns looks as it did', async (columns) => {
    await expect(differenceText(toldOf(), screen(columns))).toMatchFileSnapshot(`nordair-${columns}.txt`);
  });

  test('says the same with colour as without', () => {
    const plain = differenceText(toldOf(), screen(80));
    expect(differenceText(toldOf(), screen(80, coloured)).replace(/<\/?[a-z]+>/g, '')).toBe(plain);
  });

  test('begins with a line that sums up', () => {
    const two = toldBetween(small, `${small}objectives:\n  faster:\n    statement: Answer faster\n`);
    expect(differenceText(two, screen(80)).split('\n')[0]).toBe('1 added in 1 step.');
  });

  test('is one sentence where nothing differs', () => {
    expect(differenceText(toldBetween(small, small), screen(80))).toBe(
      'Nothing differs between HEAD and nordair.cnsg.yaml.\n',
    );
  });

  test('tells quietly of what is only written otherwise', () => {
    const after = small.replace('Keep frequent', 'keep  frequent');
    const text = differenceText(toldBetween(small, after), screen(80, coloured));
    expect(text).toContain('<dim>Title, white space and case only: [-Keep-]{+keep +} frequent flyers</dim>');
  });

  test('of blanks alone shows no words', () => {
    const text = differenceText(toldBetween(small, small.replace(' flyers', '  flyers')), screen(80));
    expect(text).toContain('    Title, white space only\n');
  });

  test('says that an empty field is as good as none', () => {
    const text = differenceText(toldBetween(small, `${small}summary:\n`), screen(80));
    expect(text).toContain('    Summary, only written otherwise: {+nothing+}\n');
  });

  test('puts the impact last', () => {
    const lines = differenceText(toldOf(), screen(120)).trimEnd().split('\n');
    const at = lines.findIndex((line) => line.startsWith('Impact'));
    expect(lines.slice(at + 2).map((line) => line.trim())).toEqual([
      '! Answer every question faster (faster-answers)',
      'Objective reworded: 2 concepts and a metric still argue for the old words:',
      'Concept: Rebook in two taps (self-rebooking)',
      'Concept: Live map of queues (queue-map)',
      'Metric: Time to rebook (rebooking-time)',
    ]);
  });

  test('tells of a key that no table knows', () => {
    const text = differenceText(toldBetween(small, `${small}x-client: {code: N4}\n`), screen(80));
    expect(text).toContain('x-client › code: {+N4+}');
  });

  test('stays within its columns in Chinese', () => {
    const plan = (words: string) => `${small}objectives:\n  更快-回答:\n    statement: ${words}\n`;
    const told = toldBetween(
      plan('客户在航班取消时不用排队也不用打电话就可以改签到下一个航班'),
      plan('客户在航班延误时不用排队也不用打电话就可以改签到最近的航班'),
    );
    for (const columns of [40, 80, 120]) {
      const lines = differenceText(told, screen(columns)).split('\n');
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
    }
    expect(differenceText(told, screen(80)).replace(/\n\s*/g, '')).toContain('航班[-取消-]{+延误+}时');
  });

  test('lets nothing of a plan steer the terminal', () => {
    fc.assert(
      fc.property(hostileTold, (told) => {
        const text = differenceText(told, screen(80));
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 60 },
    );
  });
});
