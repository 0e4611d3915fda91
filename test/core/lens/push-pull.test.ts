import { describe, expect, test } from 'vitest';
import { lensProgress } from '../../../src/core/lens/progress.ts';
import { pushPull } from '../../../src/core/lens/push-pull.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { answered, asked, formAnswer, gridAnswer } from '../workshop/answering.ts';
import { lensCodes, lensFindings, neighbours, onlySection } from './a-plan.ts';

const directions = (roof: string, letter: string) => `lenses:
  push-pull:
    concepts:
      roof-check: {direction: ${roof}, reason: Members open it when the wind rises}
      storm-letter: {direction: ${letter}, reason: It goes to all members}
`;
const maturity = (now: number, needed: number) => `    maturity:
      collect: {now: 2, needed: 2}
      store: {now: 2, needed: 2}
      analyse: {now: 2, needed: 2}
      act: {now: ${now}, needed: ${needed}}
      invest: {now: 2, needed: 2}
`;

describe('a plan that is all push', () => {
  test('is told so, with the concepts by name', async () => {
    const [found] = await lensFindings(neighbours(directions('push', 'push')));
    expect(found).toMatchObject({ code: 'CNSG611', severity: 'warning', path: '/lenses/push-pull/concepts' });
    expect(found?.message).toContain('“Check your roof from a photo” and “A letter before the storm”');
  });

  test('is not, once one kept concept pulls or is not placed yet', async () => {
    expect(await lensCodes(directions('pull', 'push') + maturity(2, 2))).toEqual([]);
    const half = directions('push', 'push').replace(/ {6}storm-letter.*\n/, '');
    expect(await lensCodes(half)).toEqual(['CNSG614']);
  });

  test('is, though a concept pulls that was dropped', async () => {
    const dropped = '      street-fair: {direction: pull, reason: Neighbours come by themselves}\n';
    expect(await lensCodes(directions('push', 'push') + dropped)).toEqual(['CNSG611']);
  });
});

describe('a plan that counts on pull', () => {
  test('is told which data it lacks, and which concepts wait for it', async () => {
    const [found] = await lensFindings(neighbours(directions('pull', 'push') + maturity(1, 3)));
    expect(found).toMatchObject({ code: 'CNSG612', severity: 'warning' });
    expect(found?.message).toBe(
      '“Check your roof from a photo” counts on pull without the data for it: act 1 of 3',
    );
  });

  test('has the data where each capability is as high as it is needed, or higher', async () => {
    expect(await lensCodes(directions('pull', 'push') + maturity(3, 3))).toEqual([]);
    expect(await lensCodes(directions('pull', 'push') + maturity(3, 1))).toEqual(['CNSG616']);
  });

  test('is asked about the data where nobody has judged it, or only in part', async () => {
    expect(await lensCodes(directions('pull', 'push'))).toEqual(['CNSG615']);
    const part = `${directions('pull', 'push')}    maturity: {collect: {now: 2, needed: 2}}\n`;
    expect(await lensCodes(part)).toEqual(['CNSG615', 'CNSG615', 'CNSG615', 'CNSG615']);
  });

  test('needs no data where nothing of what is kept pulls', async () => {
    expect(await lensCodes(directions('push', 'push') + maturity(0, 4))).toEqual(['CNSG611']);
  });
});

test('a direction without a reason is a hint, and so is a kept concept without a direction', async () => {
  const one = 'lenses: {push-pull: {concepts: {roof-check: {direction: push}}}}\n';
  expect(await lensCodes(one)).toEqual(['CNSG614', 'CNSG613']);
});

test('a waiver at the concept covers what the lens finds about it', async () => {
  const { problems, text } = neighbours('lenses: {push-pull: {concepts: {roof-check: {direction: push}}}}\n');
  expect(problems).toEqual([]);
  const waived = text.replace(
    'photo, status: chosen}',
    'photo, status: chosen, waivers: {CNSG613: Everybody knows}}',
  );
  const { readPlan } = await import('../../../src/core/plan/plan-file.ts');
  expect((await lensFindings(readPlan(waived))).map(({ code }) => code)).toEqual(['CNSG614']);
});

describe('its questions', () => {
  const draft = draftOf(neighbours(''), '2026-11-21');

  test('ask for the direction of whatever was not dropped, and need it for what is kept', () => {
    const { question } = asked(pushPull.questions(draft), '/lenses/push-pull/concepts/direction');
    expect(question).toMatchObject({ kind: 'grid', single: true });
    expect(question.open).toEqual([
      '/lenses/push-pull/concepts/roof-check/direction',
      '/lenses/push-pull/concepts/storm-letter/direction',
    ]);
  });

  test('put answers under the lens, and take back what is unticked on the same screen', () => {
    const grid = asked(pushPull.questions(draft), '/lenses/push-pull/concepts/direction');
    const ticked = answered(draft, grid, gridAnswer({ 'roof-check': ['pull'] }));
    expect(ticked.plan.lenses).toEqual({
      'push-pull': { concepts: { 'roof-check': { direction: 'pull' } } },
    });
    const unticked = answered(ticked, grid, gridAnswer({ 'roof-check': [] }));
    expect(unticked.text).toBe(draft.text);
  });

  test('take levels from 0 to 4, with their words', () => {
    const form = asked(pushPull.questions(draft), '/lenses/push-pull/maturity');
    const row = form.question.kind === 'form' ? form.question.rows[0] : undefined;
    expect(row?.complaint?.('5')).toBe('Write a whole number from 0 to 4');
    expect(row?.complaint?.('4')).toBeUndefined();
    expect(row?.remark?.('0')).toBe('nothing but invoices');
    const after = answered(draft, form, formAnswer({ 'lenses/push-pull/maturity/act/now': '1' }));
    expect(after.plan.lenses).toEqual({ 'push-pull': { maturity: { act: { now: 1 } } } });
  });
});

test('its section has the directions, what does not hold, and the picture of the gap', async () => {
  const { blocks, credit, sentence } = await onlySection(
    neighbours(directions('pull', 'push') + maturity(1, 3)),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'gaps', 'levels', 'table']);
  expect(blocks.find(({ kind }) => kind === 'levels')).toMatchObject({
    most: 4,
    rows: expect.arrayContaining([{ label: 'Act', now: 1, needed: 3 }]),
  });
  expect(credit).toContain('Rory Dunn');
  expect(sentence).toBe('1 of 2 concepts pull; the widest gap in the data is “act”, 1 of 3.');
});

test('a lens that nobody answered has no sentence', async () => {
  expect(await onlySection(neighbours('lenses: {push-pull: {}}\n'))).toMatchObject({ sentence: '' });
});

test('its progress counts answers and what is open', () => {
  const file = neighbours(directions('pull', 'push'));
  expect(lensProgress(pushPull, file, '2026-11-21')).toEqual({
    id: 'push-pull',
    title: 'Push or pull',
    answered: 4,
    open: 10,
  });
});
