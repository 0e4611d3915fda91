import { describe, expect, test } from 'vitest';
import { agenda } from '../../../src/core/method/agenda.ts';
import { stepIds } from '../../../src/core/method/steps.ts';
import { timetable } from '../../../src/core/method/timetable.ts';

/** Every day that can be asked for, by quarters of an hour. */
const days = Array.from({ length: 25 }, (_, at) => 2 + at / 4);
const pausesOf = (hours: number) => timetable(hours).filter(({ block }) => block.kind === 'pause');

describe('the timetable', () => {
  test('of four hours has the minutes of the method, with its buffer in the steps', () => {
    const working = agenda.filter(({ kind }) => kind !== 'buffer');
    expect(timetable(4).map(({ minutes, buffer }) => minutes - buffer)).toEqual(
      working.map(({ minutes }) => minutes),
    );
    expect(timetable(4).reduce((sum, { buffer }) => sum + buffer, 0)).toBe(20);
  });

  test.each(days)('of %d hours is filled from its start to its end, to the minute', (hours) => {
    const blocks = timetable(hours);
    let at = 0;
    for (const { from, minutes } of blocks) {
      expect(from).toBe(at);
      at += minutes;
    }
    expect(at).toBe(hours * 60);
  });

  test.each(days)('of %d hours goes by five minutes, and has all blocks in their order', (hours) => {
    const blocks = timetable(hours);
    for (const { minutes } of blocks) {
      expect(minutes % 5).toBe(0);
      expect(minutes).toBeGreaterThan(0);
    }
    const working = (list: typeof agenda) => list.filter(({ kind }) => kind === undefined);
    expect(working(blocks.map(({ block }) => block))).toEqual(working(agenda));
  });

  test.each(days)('of %d hours keeps a buffer, in steps alone', (hours) => {
    const buffered = timetable(hours).filter(({ buffer }) => buffer > 0);
    expect(buffered.length).toBeGreaterThan(0);
    for (const { block, buffer, minutes } of buffered) {
      expect(stepIds).toContain(block.step);
      expect(buffer).toBeLessThan(minutes);
    }
  });

  test('leaves the odd minutes of an odd length to the end', () => {
    const blocks = timetable(3.3);
    expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(198);
    for (const { minutes } of blocks.slice(0, -1)) expect(minutes % 5).toBe(0);
  });

  test('has fewer breaks in a short day, more in a long one, and lunch from five hours on', () => {
    const breaks = [2, 4, 5, 8].map(
      (hours) => pausesOf(hours).filter(({ block }) => block.block === 'Break').length,
    );
    expect(breaks).toEqual([1, 2, 3, 4]);
    const hasLunch = (hours: number) => pausesOf(hours).some(({ block }) => block.block === 'Lunch');
    expect([2, 4, 5, 5.25, 6, 8].map(hasLunch)).toEqual([false, false, false, true, true, true]);
  });

  test.each(days)('of %d hours lets nobody sit for more than an hour and a half', (hours) => {
    let sitting = 0;
    for (const { minutes, block } of timetable(hours)) {
      sitting = block.kind === 'pause' ? 0 : sitting + minutes;
      expect(sitting).toBeLessThanOrEqual(90);
    }
  });
});
