import { expect, test } from 'vitest';
import { howSettled } from '../../../src/core/merge/how-settled.ts';
import type { Marking, Merged } from '../../../src/core/merge/merged.ts';
import { type Question, settle, type TextMerge } from '../../../src/core/merge/settled.ts';
import { isSound } from '../../../src/core/merge/sound.ts';
import { wholeInMarkers } from '../../../src/core/merge/whole.ts';

const marking: Marking = { size: 7, labels: { ours: 'ours', base: 'base', theirs: 'theirs' } };
const sides = { base: 'title: Keep\n', ours: 'title: Hold\n', theirs: 'title: Win\n' };
const marked = wholeInMarkers(sides, marking);

function settledWith(
  merged: Merged | (() => never),
  lines?: TextMerge,
  isTrusted: () => boolean = () => true,
) {
  const question: Question = {
    sides,
    marking,
    mergePlan: typeof merged === 'function' ? merged : () => merged,
    mergeLines: () => lines,
    isSound: isTrusted,
  };
  return settle(question);
}

const doubtful: Merged = { kind: 'doubtful', why: 'Ours cannot be read' };

test("a merge in the plan's terms is taken as it is", async () => {
  const merged = await settledWith({ kind: 'merged', text: 'title: Both\n' });
  expect(merged).toMatchObject({ kind: 'merged', text: 'title: Both\n', by: 'plan' });
});

test('on doubt, lines that can be trusted are merged', async () => {
  const lines = { isClean: true, text: 'title: Lines\n' };
  expect(await settledWith(doubtful, lines)).toMatchObject({ kind: 'merged', by: 'lines', text: lines.text });
});

test('lines that merged cleanly into what cannot be trusted are left to people as a whole', async () => {
  const lines = { isClean: true, text: 'title: Lines\n' };
  const whole = { kind: 'conflicts', by: 'nobody', text: marked };
  expect(await settledWith(doubtful, lines, () => false)).toMatchObject(whole);
  const failing = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  expect(await settledWith(doubtful, lines, failing)).toMatchObject(whole);
});

test('a fault of our own is a doubt', async () => {
  const failing = () => {
    throw new TypeError('undefined is no plan');
  };
  const settled = await settledWith(failing, { isClean: false, text: marked });
  expect(settled).toMatchObject({ kind: 'conflicts', by: 'lines', text: marked });
  expect(settled.why).toContain('undefined is no plan');
});

test('conflicts without a marker are not believed, whoever reports them', async () => {
  const conflicts: Merged = { kind: 'conflicts', text: 'title: Hold\n', conflicts: [] };
  const settled = await settledWith(conflicts, { isClean: false, text: 'title: Hold\n' });
  expect(settled).toMatchObject({ kind: 'conflicts', by: 'nobody', text: marked });
});

test('where nothing can merge, all of each side stands between markers', async () => {
  expect((await settledWith(doubtful)).text).toBe(
    '<<<<<<< ours\ntitle: Hold\n||||||| base\ntitle: Keep\n=======\ntitle: Win\n>>>>>>> theirs\n',
  );
});

test('a marker begins a line behind a side that ends without one', () => {
  const text = wholeInMarkers({ base: '', ours: 'a', theirs: 'b' }, marking);
  expect(text).toBe('<<<<<<< ours\na\n||||||| base\n=======\nb\n>>>>>>> theirs\n');
});

const plan = (objectives: string) => `cnsg: 1\ntitle: Keep\nobjectives:\n${objectives}`;
const [one, two, three] = ['one', 'two', 'three'].map((id) => `  ${id}-more:\n    statement: ${id}\n`);

test('merged lines are sound that have all of both sides', () => {
  const base = plan(`${one}`);
  const both = { base, ours: plan(`${two}${one}`), theirs: plan(`${one}${three}`) };
  expect(isSound(both, plan(`${two}${one}${three}`))).toBe(true);
  expect(isSound(both, plan(`${one}${three}`))).toBe(false);
  expect(isSound(both, plan(`${two}${one}`))).toBe(false);
  expect(isSound(both, plan(`${two}${one}${three}${two}`))).toBe(false);
  expect(isSound(both, `${plan(`${two}${one}${three}`)}x: [`)).toBe(false);
});

test('merged lines are not sound in which something is named that the other side took out', () => {
  const objective = '  one-more:\n    statement: One\n';
  const base = `cnsg: 1\ntitle: Keep\nobjectives:\n${objective}  two-more: {statement: Two}\nsegments:\n  us: {name: Us}\n`;
  const ours = base.replace(objective, '');
  const theirs = base.replace('{name: Us}', '{name: Us, serves: [one-more]}');
  expect(isSound({ base, ours, theirs }, ours.replace('{name: Us}', '{name: Us, serves: [one-more]}'))).toBe(
    false,
  );
});

test('how a merge ended is told in one line, with the command that goes on', async () => {
  const settled = await settledWith({ kind: 'doubtful', why: 'Ours cannot be read:\nline 3.' });
  expect(howSettled(settled, 'keep.cnsg.yaml', '`cnsg resolve keep.cnsg.yaml`')).toBe(
    'keep.cnsg.yaml: all of both sides is left to you. Ours cannot be read: line 3. Run `cnsg resolve keep.cnsg.yaml`',
  );
  expect(howSettled(await settledWith({ kind: 'merged', text: '' }), 'keep', 'it')).toBeUndefined();
});
