import { describe, expect, it } from 'vitest';
import { everyText } from '../../../src/core/check/every-text.ts';
import { isPlaceholder } from '../../../src/core/check/placeholder-text.ts';
import { actionOverdue } from '../../../src/core/check/rules/action-overdue.ts';
import { circularDecision } from '../../../src/core/check/rules/circular-decision.ts';
import { decisionWithoutReason } from '../../../src/core/check/rules/decision-without-reason.ts';
import { parkingLotNotEmpty } from '../../../src/core/check/rules/parking-lot-not-empty.ts';
import { placeholder } from '../../../src/core/check/rules/placeholder.ts';
import { sameStatement } from '../../../src/core/check/rules/same-statement.ts';
import { foundBy, partialPlan } from './checked.ts';
import { type Case, testPlaces } from './found-places.ts';

const cases: readonly Case[] = [
  [
    circularDecision,
    'tells a decision that replaces itself',
    'decisions: {erst-eine-linie: {statement: Erst eine Linie, replaces: erst-eine-linie}}',
    ['decisions/erst-eine-linie/replaces'],
  ],
  [
    circularDecision,
    'tells each circle once, however many decisions lead into it',
    `
      decisions:
        lead: {replaces: one}
        one: {replaces: two}
        two: {replaces: three}
        three: {replaces: one}
        late: {replaces: two}
        left: {replaces: right}
        right: {replaces: left}`,
    ['decisions/three/replaces', 'decisions/right/replaces'],
  ],
  [
    circularDecision,
    'is silent on a chain, on two that replace one, and on what replaces nothing in the plan',
    `
      decisions:
        newest: {replaces: newer}
        newer: {replaces: oldest}
        oldest: {}
        other: {replaces: newer}
        lost: {replaces: gone}`,
    [],
  ],
  [
    parkingLotNotEmpty,
    'lets thoughts stand in a draft',
    'parkingLot: {staff-app: {statement: An app for staff}}',
    [],
  ],
  [
    parkingLotNotEmpty,
    'asks for either an owner or a resolution; TBD is an owner to come',
    `
      status: agreed
      parkingLot:
        personal-app: {statement: Eine App fürs Personal, owner: ' ', resolution: ' '}
        ferry: {statement: 渡轮, owner: 港务局}
        calendar: {resolution: Dropped}
        rosters: {owner: TBD}`,
    ['parkingLot/personal-app'],
  ],
  [
    sameStatement,
    'finds the same words in another order, with other marks and capitals',
    `
      objectives:
        schneller: {statement: 'Schneller antworten, als der Kunde fragt'}
        schneller-2: {statement: 'als der Kunde fragt: schneller antworten!'}`,
    ['objectives/schneller-2'],
  ],
  [
    sameStatement,
    'finds it in scripts without blanks',
    'concepts: {夜间巴士: {title: 夜间巴士}, 巴士: {title: 夜间巴士。}, 渡轮: {title: 夜间渡轮}}',
    ['concepts/巴士'],
  ],
  [
    sameStatement,
    'tells a pair once, and each further one against the first',
    'concepts: {one: {title: Lockers}, two: {title: lockers}, three: {title: LOCKERS.}}',
    ['concepts/two', 'concepts/three'],
  ],
  [
    sameStatement,
    'is silent between elements of different kinds',
    'concepts: {one: {title: Lockers}}\nmetrics: {two: {name: Lockers}}',
    [],
  ],
  [
    sameStatement,
    'lets one barrier stop two segments, but not be written twice for one',
    `
      segments:
        students:
          barriers: {hours: {statement: Closed in the evening}, evenings: {statement: closed in the evening}}
        nurses:
          barriers: {shifts: {statement: Closed in the evening}}`,
    ['segments/students/barriers/evenings'],
  ],
  [
    sameStatement,
    'tells segments of one name, but leaves twins to their own rule',
    `
      segments:
        one: {name: Pendler, objective: Fahren, valueProposition: Ein Sitz, barriers: {late: {statement: Zu spät}}}
        twin: {name: Pendler, objective: Fahren, valueProposition: Ein Sitz, barriers: {tardy: {statement: Zu spät}}}
        other: {name: pendler}`,
    ['segments/other'],
  ],
  [
    sameStatement,
    'lets what is over come again: an action that is done, a decision that was replaced',
    `
      actions:
        ask: {statement: Ask the lawyers, done: 2026-10-01}
        ask-again: {statement: Ask the lawyers}
      decisions:
        one-route: {statement: Start on one route}
        all-routes: {statement: Start on all routes, replaces: one-route}
        one-route-after-all: {statement: Start on one route, replaces: all-routes}`,
    [],
  ],
  [
    sameStatement,
    'is silent on texts without words and on placeholders',
    "concepts: {one: {title: '???'}, two: {title: '???'}, three: {title: TODO}, four: {title: TODO}, five: {}, six: {}}",
    [],
  ],
  [
    sameStatement,
    'counts texts that are the same TBD as nothing said',
    'concepts: {one: {title: TBD}, two: {title: TBD}}',
    [],
  ],
  [
    placeholder,
    'looks wherever words can stand',
    `
      summary: lorem ipsum dolor sit amet
      workshop: {scope: '???', participants: [Ada Moreau, xxx]}
      segments:
        gift-buyers: {name: Gift buyers, barriers: {price: {statement: …}}, waivers: {CNSG203: todo}}
      metrics:
        visits: {unit: tbd, concepts: {lockers: {mechanism: '...'}}, actuals: [{date: 2026-10-01, note: TODO}]}
      revisions: [{number: 1, note: fixme}]`,
    [
      'summary',
      'workshop/scope',
      'workshop/participants/1',
      'segments/gift-buyers/barriers/price/statement',
      'segments/gift-buyers/waivers/CNSG203',
      'metrics/visits/unit',
      'metrics/visits/concepts/lockers/mechanism',
      'metrics/visits/actuals/0/note',
      'revisions/0/note',
    ],
  ],
  [
    placeholder,
    'leaves keys of your own, lenses, numbers and what is no field alone',
    `
      x-note: TODO
      remark: TODO
      lenses: {push-pull: {reason: TODO}}
      objectives: [TODO]
      segments: {x-later: {name: TODO}, gift-buyers: TODO, shoppers: {name: 7, serves: [todo]}}`,
    [],
  ],
  [
    actionOverdue,
    'waits for the day to pass, and is silent on what is done or has no day',
    `
      actions:
        heute: {statement: Anwälte fragen, due: 2026-11-21}
        gestern: {statement: Anwälte fragen, due: 2026-11-20}
        erledigt: {statement: Route wählen, due: 2026-11-01, done: 2026-11-20}
        offen: {statement: 选择航线}
        unklar: {statement: Budget klären, due: nächste Woche}`,
    ['actions/gestern/due'],
  ],
  [
    decisionWithoutReason,
    'takes blanks for no reason',
    'decisions: {pilot: {statement: Pilot, reason: "  "}, 试点: {statement: 试点, reason: 取消最多}}',
    ['decisions/pilot/reason'],
  ],
];

testPlaces(cases);

describe('a placeholder', () => {
  it.each([
    ['en', 'to be defined'],
    ['en', '[To be  decided]'],
    ['en', 'TODO: ask Ada'],
    ['en', 'Lorem ipsum dolor sit amet'],
    ['de', 'folgt noch …'],
    ['de', 'N.N.'],
    ['fr', 'À définir.'],
    ['es', '(por definir)'],
    ['zh', '???'],
    ['zh', '……'],
    ['zh', 'TBD?'],
    ['ja', 'xxx'],
  ])('in a plan in %s is `%s`', (language, text) => {
    expect(isPlaceholder(text, language)).toBe(true);
  });

  it.each([
    ['en', 'TBD'],
    ['en', ' '],
    ['en', '%'],
    ['en', '€'],
    ['en', 'XXL shirts by post'],
    ['en', 'The date is to be defined by the board'],
    ['en', 'A list of todos'],
    ['en', 'folgt noch'],
    ['de', 'Folgt dem Fahrplan'],
    ['fr', 'La suite à définir avec les clients'],
    ['es', 'Todo en un clic'],
    ['zh', 'to be defined'],
    ['zh', '夜间巴士？'],
  ])('in a plan in %s is not `%s`', (language, text) => {
    expect(isPlaceholder(text, language)).toBe(false);
  });

  it('is called by its field, and by the element that it belongs to', () => {
    const found = foundBy(placeholder, 'summary: TODO\nmetrics: {besuche: {name: Besuche, owner: xxx}}');
    expect(found.map(({ message }) => message)).toEqual([
      'Summary is only a placeholder',
      'Owner of “Besuche” is only a placeholder',
    ]);
  });
});

describe('circular-decision', () => {
  it('tells one that replaces itself from a longer circle', () => {
    const found = foundBy(
      circularDecision,
      'decisions: {pilot: {replaces: pilot}, one: {statement: One route, replaces: all}, all: {replaces: one}}',
    );
    expect(found.map(({ message }) => message)).toEqual([
      '`pilot` replaces itself',
      '“One route” and `all` replace one another in a circle',
    ]);
  });
});

describe('the texts of a plan', () => {
  it('come in the order of the file, each with its field and its element', () => {
    const { root } = partialPlan(
      'segments: {nurses: {barriers: {shifts: {statement: Schichtdienst}}, name: Pflege}}',
    );
    const texts = root && [...everyText(root)].slice(1);
    expect(texts?.map(({ text, label, element }) => [text, label, element])).toEqual([
      ['Schichtdienst', 'Statement', 'shifts'],
      ['Pflege', 'Name', 'nurses'],
    ]);
  });
});
