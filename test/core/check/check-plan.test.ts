import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/core/check/catalogue.ts';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { type Chance, chance } from '../../generate/chance.ts';
import { handWrittenPlan } from '../../generate/plan-text.ts';
import { hostileText } from '../../generate/text.ts';
import { checkDay, codesOf, partialPlan, severitiesOf } from './checked.ts';

describe('how grave a finding is', () => {
  const yaml = 'segments: {commuters: {name: Pendler, serves: [nothing]}}';

  test('depends on where the plan is for what is missing, and on nothing for a broken reference', () => {
    expect(severitiesOf(yaml)).toMatchObject({ CNSG203: 'hint', CNSG032: 'error' });
    expect(severitiesOf(`status: draft\n${yaml}`)).toMatchObject({ CNSG203: 'hint', CNSG032: 'error' });
    expect(severitiesOf(`status: agreed\n${yaml}`)).toMatchObject({ CNSG203: 'error', CNSG032: 'error' });
  });
});

describe('what is wrong in form', () => {
  test.each([
    ['objective: []', 'CNSG205'],
    ['barriers: many', 'CNSG207'],
    ['serves: all of them', 'CNSG204'],
  ])('(%s) is told once: not that it is missing besides', (field, gap) => {
    const objective = 'objectives: {faster: {statement: Faster answers, level: direct}}\n';
    const codes = codesOf(`${objective}segments: {commuters: {name: Commuters, ${field}}}`);
    expect(codes).toContain('CNSG022');
    expect(codes).not.toContain(gap);
    expect(codesOf(`${objective}segments: {commuters: {name: Commuters}}`)).toContain(gap);
  });

  test('does not hide what is missing beside it', () => {
    expect(codesOf('segments: {commuters: {name: 7}}')).toEqual(
      expect.arrayContaining(['CNSG022', 'CNSG203']),
    );
  });

  test('leaves no room for anything else where the file is no plan', () => {
    expect(checkPlan(readPlan('- a\n'), {}, checkDay)).toEqual({
      diagnostics: [expect.objectContaining({ name: 'not-a-plan' })],
      tbds: 0,
    });
  });
});

describe('findings', () => {
  test('come by step, form first and across last, and in the order of the file within a step', () => {
    const codes = codesOf(
      [
        'summary: TODO',
        'concepts: {board: {title: Board}}',
        'objectives: {two: {statement: Two, level: direct}, one: {statement: One, level: direct}}',
        'sumary: x',
      ].join('\n'),
    );
    const order = ['0', '1', '2', '3', '4', '5', '9'];
    const steps = codes.map((code) => order.indexOf(code.charAt(4)));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(new Set(steps).size).toBe(order.length);
  });

  test('count what is TBD apart', () => {
    const yaml = 'metrics: {time: {name: Wartezeit, unit: TBD, owner: TBD, source: Buchung}}';
    const { diagnostics, tbds } = checkPlan(partialPlan(yaml), {}, checkDay);
    expect(tbds).toBe(2);
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).not.toContain('CNSG506');
    expect(codes).not.toContain('CNSG512');
  });

  test.each([
    ['en', undefined],
    ['de-AT', undefined],
    ['zh', 'zh'],
    ['PT-br', 'pt'],
  ])('say for a plan in %s that its wording went unchecked: %s', (language, silent) => {
    expect(checkPlan(partialPlan(`language: ${language}`), {}, checkDay).unlistedLanguage).toBe(silent);
  });
});

/** A plan with a few faults of a careless hand: lines lost, doubled, swapped or overwritten. */
function mutated(text: string, draw: Chance): string {
  const lines = text.split('\n');
  for (let left = 1 + draw.below(4); left > 0; left -= 1) {
    const at = draw.below(lines.length);
    const line = lines[at] ?? '';
    const mutations = [
      [],
      [line, line],
      [line.replace(/:.*/, ':')],
      [
        line.replace(
          /: .*/,
          draw.pick([': 7', ': []', ': {a: b}', ': TBD', ': ~', ': 2026-02-30', ': "\\e[31m"']),
        ),
      ],
      [lines[draw.below(lines.length)] ?? ''],
      [`  ${line}`],
    ];
    lines.splice(at, 1, ...draw.pick(mutations));
  }
  return lines.join('\n');
}

/** Whatever the file: nothing is thrown, each finding is told once, by a known code, at a place inside the file. */
function holds(text: string): void {
  const { diagnostics } = checkPlan(readPlan(text), {}, checkDay);
  const lines = text.split('\n');
  const told = diagnostics.map((one) => JSON.stringify(one));
  expect(told).toEqual([...new Set(told)]);
  for (const { code, name, severity, message, help, position } of diagnostics) {
    expect(catalogue.find((row) => row.code === code)?.name).toBe(name);
    expect(['error', 'warning', 'hint']).toContain(severity);
    expect(message.trim()).not.toBe('');
    expect(help.trim()).not.toBe('');
    expect(position.line).toBeGreaterThan(0);
    expect(position.line).toBeLessThanOrEqual(lines.length);
    expect(position.column).toBeGreaterThan(0);
    expect(position.column).toBeLessThanOrEqual((lines[position.line - 1]?.length ?? 0) + 1);
  }
}

describe('whatever is checked', () => {
  test('plans as people write them', () => {
    fc.assert(
      fc.property(handWrittenPlan, ({ text }) => holds(text)),
      { numRuns: 150 },
    );
  });

  test('plans with the faults of a careless hand', () => {
    fc.assert(
      fc.property(handWrittenPlan, fc.noShrink(fc.integer()), ({ text }, seed) =>
        holds(mutated(text, chance(seed))),
      ),
      { numRuns: 200 },
    );
  });

  test('any text, also behind the head of a plan', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        holds(text);
        holds(`cnsg: 1\ntitle: Keep frequent flyers\n${text}`);
      }),
      { numRuns: 200 },
    );
  });
});
