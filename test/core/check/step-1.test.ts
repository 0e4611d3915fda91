import { describe, expect, test } from 'vitest';
import { circularSupport } from '../../../src/core/check/rules/circular-support.ts';
import { objectiveSupportsNothing } from '../../../src/core/check/rules/objective-supports-nothing.ts';
import { objectiveWithoutStatement } from '../../../src/core/check/rules/objective-without-statement.ts';
import { supportsDirectObjective } from '../../../src/core/check/rules/supports-direct-objective.ts';
import { unreachedObjective } from '../../../src/core/check/rules/unreached-objective.ts';
import { vagueObjective } from '../../../src/core/check/rules/vague-objective.ts';
import { foundBy } from './checked.ts';

/** The objectives that support each other, all of one level: `{ seats: ['tickets'] }`. */
function supporting(links: Readonly<Record<string, readonly string[]>>, level = 'higher-order'): string {
  const lines = Object.entries(links).map(
    ([id, supports]) =>
      `  ${id}: {statement: More ${id}, level: ${level}, supports: [${supports.join(', ')}]}`,
  );
  return ['objectives:', ...lines].join('\n');
}

test('an objective without a statement is called by its id', () => {
  const found = foundBy(objectiveWithoutStatement, 'objectives:\n  后续购买:\n    level: direct');
  expect(found).toEqual([
    {
      path: ['objectives', '后续购买', 'statement'],
      message: 'The objective `后续购买` does not say what should come true',
      help: 'Write its `statement`, in one sentence',
      question: 'What does the objective 后续购买 say, in one sentence?',
    },
  ]);
});

describe('an objective that supports nothing is told of once', () => {
  const aim = '  aim: {statement: Die Airline des Nordens werden, level: higher-order}';
  const direct = (supports: string) =>
    `objectives:\n  antworten: {statement: Schneller antworten, level: direct${supports}}`;

  test('with the wider aims that it could support', () => {
    expect(foundBy(objectiveSupportsNothing, `${direct('')}\n${aim}`)).toMatchObject([
      {
        path: ['objectives', 'antworten', 'supports'],
        message: '“Schneller antworten” supports no wider aim',
      },
    ]);
    expect(foundBy(objectiveSupportsNothing, `${direct(', supports: []')}\n${aim}`)).toHaveLength(1);
  });

  test.each([
    ['the plan has no wider aim to support', direct('')],
    ['it names what is not there', `${direct(', supports: [nirgends]')}\n${aim}`],
    ['it names itself', `${direct(', supports: [antworten]')}\n${aim}`],
    ['nobody knows whether the project answers for it', `objectives:\n  antworten: {statement: Ja}\n${aim}`],
  ])('and not where %s', (_case, yaml) => {
    expect(foundBy(objectiveSupportsNothing, yaml)).toEqual([]);
  });
});

describe('an objective is reached', () => {
  const objectives = 'objectives:\n  punctual: {statement: Nine trains of ten on time, level: direct}\n';
  const other = '  quiet: {statement: A quiet car in every train, level: direct}\n';
  const segment = 'segments:\n  commuters: {name: Commuters, serves: [quiet]}\n';

  test.each([
    ['by a segment', `${objectives}segments:\n  commuters: {serves: [punctual]}`],
    [
      'by a metric',
      `${objectives}${other}${segment}metrics:\n  delay: {name: Delay, objectives: [punctual]}`,
    ],
    ['by nobody yet, before the first segment', objectives + other],
    [
      'by others, when it is a wider aim',
      `${objectives.replace('direct', 'higher-order')}${other}${segment}`,
    ],
  ])('%s', (_case, yaml) => {
    expect(foundBy(unreachedObjective, yaml)).toEqual([]);
  });

  test('by nothing where the segments serve nothing', () => {
    const yaml = `${objectives}segments:\n  pendler: {name: Pendler}`;
    expect(foundBy(unreachedObjective, yaml)).toHaveLength(1);
  });

  test('by nothing where segments and metrics name others only', () => {
    const metric = 'metrics:\n  delay: {name: Delay, objectives: [nowhere]}';
    expect(foundBy(unreachedObjective, objectives + other + segment + metric)).toMatchObject([
      { path: ['objectives', 'punctual'] },
    ]);
  });
});

describe('a vague objective', () => {
  const plan = (language: string, statement: string, rest = '') =>
    `language: ${language}\nobjectives:\n  one:\n    level: direct\n    statement: ${statement}\n${rest}`;
  const metric = (target: string) =>
    `metrics:\n  score: {name: Score, objectives: [one], target: {value: ${target}}}\n`;

  test.each([
    ['en', 'Become better at answering'],
    ['en-GB', 'IMPROVING the check-in'],
    ['en', 'Increase the satisfaction of our guests'],
    ['en', 'Offer best-in-class B2B service'],
    ['en', 'Enhance our 24/7 hotline'],
    ['de', 'Die Zufriedenheit unserer Gäste steigern'],
    ['de-AT', 'Bessere Auskunft am Schalter'],
    ['de', 'Prozesse beim Einchecken optimieren'],
    ['fr', "L'amélioration de l'accueil"],
    ['fr', 'Augmenter la visibilité du musée'],
    ['es', 'Mejorar la atención al cliente'],
    ['es', 'Optimizar el servicio'],
    ['de', 'Bindung sta\u0308rken'],
  ])('is found in %s: %s', (language, statement) => {
    expect(foundBy(vagueObjective, plan(language, statement))).toMatchObject([
      { path: ['objectives', 'one', 'statement'] },
    ]);
  });

  test.each([
    ['en', "Answer customers' questions faster"],
    ['en', 'Win bettors back'],
    ['en', 'Improve punctuality from 82 to 90 %'],
    ['en', 'Increase the share of seats sold by app'],
    ['de', 'Bestellungen am selben Tag ausliefern'],
    ['de', 'Die Zufriedenheit der Gäste jede Woche messen'],
    ['de', 'Die Pünktlichkeit auf 90 % verbessern'],
    ['fr', 'Répondre en une heure'],
    ['es', 'Responder en una hora'],
  ])('is none in %s: %s', (language, statement) => {
    expect(foundBy(vagueObjective, plan(language, statement))).toEqual([]);
  });

  test.each([
    ['ja', 'サービスを向上させる'],
    ['zh', '提高客户满意度'],
    ['nl', 'Improve everything'],
  ])('is not looked for in %s, which has no list', (language, statement) => {
    expect(foundBy(vagueObjective, plan(language, statement))).toEqual([]);
  });

  test('is looked for in English where the plan does not say its language', () => {
    const yaml = 'objectives:\n  one: {level: direct, statement: Improve service}';
    expect(foundBy(vagueObjective, yaml)).toHaveLength(1);
  });

  test('may be vague where a metric has a target value, and not where the value is to be found out', () => {
    expect(foundBy(vagueObjective, plan('en', 'Improve service', metric('85')))).toEqual([]);
    expect(foundBy(vagueObjective, plan('en', 'Improve service', metric('TBD')))).toHaveLength(1);
    const without = 'metrics:\n  score: {name: Score, objectives: [one]}';
    expect(foundBy(vagueObjective, plan('en', 'Improve service', without))).toHaveLength(1);
  });

  test('is none where it is a wider aim, or says nothing at all', () => {
    const wider = plan('en', 'Improve service').replace('direct', 'higher-order');
    expect(foundBy(vagueObjective, wider)).toEqual([]);
    expect(foundBy(vagueObjective, 'objectives:\n  one: {level: direct}')).toEqual([]);
  });
});

describe('circular support', () => {
  const messages = (yaml: string) => foundBy(circularSupport, yaml).map(({ message }) => message);

  test.each<[string, Record<string, readonly string[]>, string]>([
    ['to itself', { seats: ['seats'] }, '“More seats” supports itself'],
    [
      'to each other',
      { seats: ['tickets'], tickets: ['seats'] },
      '“More seats” and “More tickets” support one another in a circle',
    ],
    [
      'round four',
      { a: ['b'], b: ['c'], c: ['d'], d: ['a'] },
      '“More a”, “More b”, “More c” and “More d” support one another in a circle',
    ],
    [
      'round five',
      { a: ['b'], b: ['c'], c: ['d'], d: ['e'], e: ['a'] },
      '“More a”, “More b”, “More c” and 2 others support one another in a circle',
    ],
  ])('is told once: %s', (_case, links, message) => {
    expect(messages(supporting(links))).toEqual([message]);
  });

  test('tells the link that closes the circle', () => {
    expect(
      foundBy(circularSupport, supporting({ way: ['seats'], seats: ['tickets'], tickets: ['seats'] })),
    ).toEqual([
      {
        path: ['objectives', 'tickets', 'supports'],
        message: '“More seats” and “More tickets” support one another in a circle',
        help: 'Take `seats` out of its `supports`, or break the circle at another place',
        question: 'Which of them would still matter if the others did not come true?',
      },
    ]);
  });

  test('tells each of two circles that share an objective', () => {
    expect(messages(supporting({ a: ['b', 'c'], b: ['a'], c: ['a'] }))).toHaveLength(2);
  });

  test('is none where two ways lead to the same aim, or to what is not there', () => {
    expect(messages(supporting({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['nowhere'] }))).toEqual([]);
  });

  test('is found round ten thousand objectives', () => {
    const count = 10_000;
    const links = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`a${at}`, [`a${(at + 1) % count}`]]),
    );
    expect(messages(supporting(links))).toEqual([
      '“More a0”, “More a1”, “More a2” and 9997 others support one another in a circle',
    ]);
  });
});

describe('support for a direct objective', () => {
  test('is told for each that is named, from wider aims too', () => {
    const yaml = `${supporting({ seats: ['tickets', 'routes'] })}
  tickets: {statement: Mehr Tickets, level: direct}
  routes: {statement: Mehr Strecken, level: direct}`;
    expect(foundBy(supportsDirectObjective, yaml)).toMatchObject([
      {
        path: ['objectives', 'seats', 'supports'],
        message: '“More seats” supports “Mehr Tickets”, which is a direct objective and not a wider aim',
      },
      {
        message: '“More seats” supports “Mehr Strecken”, which is a direct objective and not a wider aim',
      },
    ]);
  });

  test('is left to the rule about circles where it closes one', () => {
    expect(foundBy(supportsDirectObjective, supporting({ seats: ['seats'] }, 'direct'))).toEqual([]);
    const round = supporting({ seats: ['tickets'], tickets: ['seats'] }, 'direct');
    expect(foundBy(supportsDirectObjective, round)).toMatchObject([
      { path: ['objectives', 'seats', 'supports'] },
    ]);
  });

  test('is not guessed where an objective has no level', () => {
    const yaml = `${supporting({ seats: ['tickets'] })}\n  tickets: {statement: More tickets}`;
    expect(foundBy(supportsDirectObjective, yaml)).toEqual([]);
  });
});
