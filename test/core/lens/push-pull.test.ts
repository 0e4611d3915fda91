import { describe, expect, test } from 'vitest';
import { lensProgress } from '../../../src/core/lens/progress.ts';
import { pushPull } from '../../../src/core/lens/push-pull.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { answered, asked, formAnswer, gridAnswer, rowsOf } from '../workshop/answering.ts';
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
      '“Check your roof from a photo” counts on pull without the data for it: “act” 1 of 3',
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

  test('is told which end of a gap nobody knows', async () => {
    const half = '    maturity: {collect: {now: 0}, store: {needed: 3}, act: {note: Nobody knows}}\n';
    const found = await lensFindings(neighbours(directions('pull', 'push') + half));
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'CNSG612 “Check your roof from a photo” counts on pull without the data for it: “collect” at 0',
      'CNSG615 Analyse: nobody says what is there, nor what is needed',
      'CNSG615 Invest: nobody says what is there, nor what is needed',
      'CNSG615 Collect: 0 is there, and nobody says what is needed',
      'CNSG615 Store and open: 3 is needed, and nobody says what is there',
      'CNSG615 Act: nobody says what is there, nor what is needed',
    ]);
  });

  test('may say that a level is still to be found out, which is not judged yet', async () => {
    const lenses = `${directions('pull', 'push')}    maturity: {act: {now: 1, needed: TBD}}\n`;
    const found = await lensFindings(neighbours(lenses));
    expect(found.map(({ code }) => code)).toEqual(Array(5).fill('CNSG615'));
    expect(found.at(-1)?.message).toBe('Act: 1 is there, and nobody says what is needed');
    const { blocks } = await onlySection(neighbours(lenses));
    const table = blocks.at(-1);
    const cells = table?.kind === 'table' ? table.rows.flat().map(({ text }) => text) : [];
    expect(cells).toEqual(['Act', '1, in the next plan', 'TBD', '']);
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

test('what was set aside needs no reason, and its direction is not told', async () => {
  const dropped = 'lenses: {push-pull: {concepts: {street-fair: {direction: pull}}}}\n';
  expect(await lensCodes(dropped)).toEqual(['CNSG614', 'CNSG614']);
  const { blocks } = await onlySection(neighbours(dropped));
  expect(blocks.map(({ kind }) => kind)).toEqual(['gaps']);
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

  test('tell beside each reason what it is a reason for', () => {
    const placed = draftOf(neighbours(directions('pull', 'push')), '2026-11-21');
    const form = asked(pushPull.questions(placed), '/lenses/push-pull/concepts/reason');
    expect(rowsOf(form).map(({ label }) => label)).toEqual([
      'C1 Check your roof from a photo: pull',
      'C2 A letter before the storm: push',
    ]);
  });

  test('take levels from 0 to 4, with their words', () => {
    const form = asked(pushPull.questions(draft), '/lenses/push-pull/maturity');
    const row = form.question.kind === 'form' ? form.question.rows[0] : undefined;
    expect(row?.complaint?.('5')).toBe('Write a whole number from 0 to 4, or TBD');
    expect(row?.complaint?.('4')).toBeUndefined();
    expect(row?.remark?.('0')).toBe('nothing but invoices');
    const after = answered(draft, form, formAnswer({ 'lenses/push-pull/maturity/act/now': '1' }));
    expect(after.plan.lenses).toEqual({ 'push-pull': { maturity: { act: { now: 1 } } } });
  });
});

test('its section has what does not hold, the directions, and the picture of the gap', async () => {
  const { blocks, credit, sentence } = await onlySection(
    neighbours(directions('pull', 'push') + maturity(1, 3)),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['gaps', 'heading', 'table', 'levels', 'table']);
  expect(blocks.find(({ kind }) => kind === 'levels')).toMatchObject({
    most: 4,
    rows: expect.arrayContaining([{ label: 'Act', now: 1, needed: 3 }]),
  });
  expect(credit).toContain('Rory Dunn');
  expect(sentence).toBe('1 of 2 concepts pulls; the widest gap in the data is “act”, 1 of 3.');
});

test('its section says that nobody has judged the data, and which capabilities are judged by half', async () => {
  const gaps = async (lenses: string) =>
    (await onlySection(neighbours(lenses))).blocks.flatMap((block) =>
      block.kind === 'gaps' ? block.items.map(({ refs, text }) => [...refs.map(({ id }) => id), text]) : [],
    );
  const pull = directions('pull', 'push');
  expect(await gaps(pull)).toEqual([
    ['roof-check', 'Pull is counted on here, and nobody has judged the data for it.'],
  ]);
  expect(
    await gaps(`${pull}    maturity: {collect: {now: 0}, store: {now: 2, needed: 3}, act: {needed: 3}}\n`),
  ).toEqual([
    ['roof-check', 'Pull is counted on here while the data falls short: “collect” and “store and open”.'],
    ['Not judged, or by half: “collect”, “analyse”, “act” and “invest”.'],
  ]);
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
