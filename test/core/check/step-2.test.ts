import { describe, expect, test } from 'vitest';
import { leftOutWithoutReason } from '../../../src/core/check/rules/left-out-without-reason.ts';
import { segmentServesNothing } from '../../../src/core/check/rules/segment-serves-nothing.ts';
import { twinSegments } from '../../../src/core/check/rules/twin-segments.ts';
import { unservedSegment } from '../../../src/core/check/rules/unserved-segment.ts';
import { foundBy } from './checked.ts';

describe('a segment that serves nothing is told of once', () => {
  const plan = (serves: string, objectives = 'umsatz: {statement: Mehr Umsatz im Laden, level: direct}') =>
    `objectives:
  ${objectives}
  stadt: {statement: Der Laden der Stadt bleiben, level: higher-order}
  offen: {statement: Länger offen haben}
segments:
  familien: {name: Familien, serves: [${serves}]}`;

  test.each([
    ['it names nothing', ''],
    ['it names a wider aim only', 'stadt'],
  ])('where %s', (_case, serves) => {
    expect(foundBy(segmentServesNothing, plan(serves))).toMatchObject([
      { path: ['segments', 'familien', 'serves'], message: '“Familien” serves no direct objective' },
    ]);
  });

  test.each([
    ['it names a direct objective among others', plan('stadt, umsatz')],
    ['it names what is not there', plan('nirgends')],
    ['it names an objective whose level nobody knows', plan('offen')],
    ['the plan has no direct objective', plan('', 'kunden: {statement: Mehr Kunden, level: higher-order}')],
  ])('and not where %s', (_case, yaml) => {
    expect(foundBy(segmentServesNothing, yaml)).toEqual([]);
  });
});

describe('twin segments', () => {
  interface Said {
    readonly name: string;
    readonly gets?: string;
    readonly stops?: string;
  }
  const segment = (id: string, { name, gets = '八点前送到', stops = '不信任新店' }: Said) =>
    `  ${id}: {name: ${name}, objective: 每周下单, valueProposition: ${gets}, barriers: {b-${id}: {statement: ${stops}}}}`;
  const plan = (...segments: readonly Said[]) =>
    ['segments:', ...segments.map((said, at) => segment(`s${at}x`, said))].join('\n');

  test('are told at the later one, with both names', () => {
    expect(foundBy(twinSegments, plan({ name: '学生' }, { name: '上班族' }))).toEqual([
      {
        path: ['segments', 's1x', 'valueProposition'],
        message: '“学生” and “上班族” have the same objective, value proposition and barriers',
        help: 'Write what sets the one apart from the other, or make one segment of the two',
        question: 'What would you do for “上班族” that you would not do for “学生”?',
      },
    ]);
  });

  test('are told by their ids where they have the same name too', () => {
    expect(foundBy(twinSegments, plan({ name: '学生' }, { name: '学生' }))).toMatchObject([
      { message: '`s0x` and `s1x` have the same objective, value proposition and barriers' },
    ]);
  });

  test('are told one by one against the first of them', () => {
    const found = foundBy(twinSegments, plan({ name: 'Pupils' }, { name: 'Students' }, { name: 'Clerks' }));
    expect(found.map(({ path }) => path[1])).toEqual(['s1x', 's2x']);
  });

  test.each([
    ['what they get differs', plan({ name: 'Pupils' }, { name: 'Clerks', gets: 'Lunch at the desk' })],
    ['what stops them differs', plan({ name: 'Pupils' }, { name: 'Clerks', stops: 'No time' })],
    [
      'what they get is to be found out',
      plan({ name: 'Pupils', gets: 'TBD' }, { name: 'Clerks', gets: 'TBD' }),
    ],
    ['too little is said to tell', 'segments:\n  one: {objective: Come back}\n  two: {objective: Come back}'],
  ])('are none where %s', (_case, yaml) => {
    expect(foundBy(twinSegments, yaml)).toEqual([]);
  });
});

test('a reason for leaving customers out counts in any language, and blanks are none', () => {
  const yaml = `leftOut:
  familien: {name: Familien, reason: Buchen nur alle fünf Jahre um}
  游客: {name: 游客, reason: 一生只来一次}
  groups: {name: Groups, reason: "  "}
  crews: {}`;
  expect(foundBy(leftOutWithoutReason, yaml).map(({ message }) => message)).toEqual([
    'Nothing says why “Groups” was left out',
    'Nothing says why `crews` was left out',
  ]);
});

describe('a segment that no selected strategy serves', () => {
  const segments = 'segments:\n  hikers: {name: Wanderer}\n  climbers: {name: Kletterer}\n';

  test('is told of where others are served', () => {
    const yaml = `${segments}strategies:
  connect: {segments: [climbers]}
  customize: {selected: false, segments: [hikers]}`;
    expect(foundBy(unservedSegment, yaml)).toMatchObject([
      { path: ['segments', 'hikers'], message: 'No selected strategy serves “Wanderer”' },
    ]);
  });

  test.each([
    ['no strategy is there yet', segments],
    ['no selected strategy names a segment yet', `${segments}strategies:\n  connect: {rationale: Forum}`],
    [
      'a strategy under its American name serves it',
      `${segments}strategies:\n  customize: {segments: [hikers, climbers]}`,
    ],
  ])('is left alone where %s', (_case, yaml) => {
    expect(foundBy(unservedSegment, yaml)).toEqual([]);
  });
});
