import { expect, test } from 'vitest';
import { approachOfAnotherStrategy } from '../../../src/core/check/rules/approach-of-another-strategy.ts';
import { asideWithoutReason } from '../../../src/core/check/rules/aside-without-reason.ts';
import { chosenWithoutNextTest } from '../../../src/core/check/rules/chosen-without-next-test.ts';
import { chosenWithoutOwner } from '../../../src/core/check/rules/chosen-without-owner.ts';
import { conceptOnRejectedStrategy } from '../../../src/core/check/rules/concept-on-rejected-strategy.ts';
import { conceptWithoutApproach } from '../../../src/core/check/rules/concept-without-approach.ts';
import { conceptWithoutCustomerValue } from '../../../src/core/check/rules/concept-without-customer-value.ts';
import { conceptWithoutSegment } from '../../../src/core/check/rules/concept-without-segment.ts';
import { conceptWithoutStrategy } from '../../../src/core/check/rules/concept-without-strategy.ts';
import { conceptWithoutTitle } from '../../../src/core/check/rules/concept-without-title.ts';
import { halfAssessed } from '../../../src/core/check/rules/half-assessed.ts';
import { noKeptConcept } from '../../../src/core/check/rules/no-kept-concept.ts';
import { strategyWithoutConcept } from '../../../src/core/check/rules/strategy-without-concept.ts';
import { unansweredBarrier } from '../../../src/core/check/rules/unanswered-barrier.ts';
import { votesAboveBudget } from '../../../src/core/check/rules/votes-above-budget.ts';
import { foundBy } from './checked.ts';
import { type Case, flush, testPlaces } from './found-places.ts';

const voters = 'workshop: {participants: [Noor Haddad, Ulf Brandt], votesPerPerson: 3}';

const cases: readonly Case[] = [
  [
    strategyWithoutConcept,
    'asks nothing of a refused strategy, and takes a parked idea for one',
    `
      strategies: {access: {}, connect: {}, engage: {selected: false}}
      concepts: {sitzplatz-alarm: {title: Sitzplatz-Alarm, strategy: access, status: parked}}`,
    ['strategies/connect'],
  ],
  [
    conceptWithoutTitle,
    'asks it of raw ideas too, in any script',
    'concepts: {自助改签: {title: 两步改签}, 座位拍卖: {description: 拍卖最后的座位}}',
    ['concepts/座位拍卖/title'],
  ],
  [
    conceptWithoutStrategy,
    'is silent on raw and parked ideas, and where another strategy stands',
    `
      concepts:
        seat-auction: {title: Auction the last seats}
        gate-chat: {title: Chat at the gate, status: parked}
        gate-stories: {title: Stories from the cockpit, status: chosen, strategy: engage}
        desk-feed: {title: A feed for travel desks, status: shortlisted}`,
    ['concepts/desk-feed/strategy'],
  ],
  [
    conceptOnRejectedStrategy,
    'speaks of strategies that are refused or not in the plan, for all but dropped ideas',
    `
      strategies: {access: {}, engage: {selected: false}}
      concepts:
        umbuchen: {title: Umbuchen in zwei Schritten, strategy: access}
        bordgeschichten: {title: Bordgeschichten, strategy: engage, status: parked}
        stammtisch: {title: Stammtisch der Vielflieger, strategy: connect}
        podcast: {title: Podcast, strategy: engage, status: dropped}
        sitzauktion: {title: Sitzauktion}`,
    ['concepts/bordgeschichten/strategy', 'concepts/stammtisch/strategy'],
  ],
  [
    conceptOnRejectedStrategy,
    'knows customise in both spellings',
    `
      strategies: {customize: {}}
      concepts: {own-room: {title: The same room every Tuesday, strategy: customise}}`,
    [],
  ],
  [
    conceptWithoutApproach,
    'takes other for an answer, and asks no raw idea',
    `
      concepts:
        meter-alarm: {title: A word when the meter runs hot, status: chosen, approach: other}
        street-pool: {title: One policy for a street, status: idea}`,
    [],
  ],
  [
    approachOfAnotherStrategy,
    'is silent where the approach fits, is other, or has no strategy to fit',
    `
      concepts:
        meter-alarm: {title: A word when the meter runs hot, strategy: engage, approach: utility}
        street-pool: {title: One policy for a street, strategy: connect, approach: other}
        seat-auction: {title: Auction the last seats, approach: crowdfunding}
        gate-chat: {title: Chat at the gate, strategy: connect}
        own-room: {title: Immer dasselbe Zimmer, strategy: customize, approach: personalised-interfaces}`,
    [],
  ],
  [
    conceptWithoutSegment,
    'does not count a segment that was left out',
    `
      segments: {weekly-guests: {name: Guests who come every week}}
      leftOut: {tourists: {name: Tourists, reason: Come once}}
      concepts:
        own-room: {title: The same room, status: chosen, segments: [weekly-guests]}
        city-walk: {title: A walk, status: shortlisted, segments: [tourists]}
        late-bar: {title: A late bar}`,
    ['concepts/city-walk/segments'],
  ],
  [
    conceptWithoutCustomerValue,
    'asks it of kept concepts only',
    `
      concepts:
        abendtuete: {title: Abendtüte, status: shortlisted, customerValue: Frisches Brot zum halben Preis}
        brotkurs: {title: Brotkurs, status: dropped, reason: Kein Platz in der Backstube}`,
    [],
  ],
  [
    unansweredBarrier,
    'is not content with parked ideas, and is with words',
    `
      segments:
        pendler:
          name: Pendler
          barriers:
            kein-ersatz: {statement: Können drei Tage nicht ohne Rad sein}
            preisangst: {statement: Fürchten die Rechnung, accepted: Gilt nur für alte Räder}
            weiter-weg: {statement: Wohnen weit weg}
      concepts:
        leihrad: {title: Leihrad, status: parked, reason: Zu teuer, barriers: [kein-ersatz]}
        abholung: {title: Abholung, status: chosen, barriers: [weiter-weg]}`,
    ['segments/pendler/barriers/kein-ersatz/accepted'],
  ],
  [
    chosenWithoutOwner,
    'counts TBD as an answer, blanks as none, and asks chosen ones only',
    `
      concepts:
        self-rebooking: {title: Rebook in two taps, status: chosen, owner: TBD}
        gate-chat: {title: Chat at the gate, status: chosen, owner: " "}
        desk-feed: {title: A feed for travel desks, status: shortlisted}`,
    ['concepts/gate-chat/owner'],
  ],
  [
    chosenWithoutNextTest,
    'asks chosen ones only',
    `
      concepts:
        自助改签: {title: 两步改签, status: chosen, nextTest: 一条航线上取消的十个航班}
        登机口聊天: {title: 登机口聊天, status: chosen}
        座位拍卖: {title: 座位拍卖, status: shortlisted}`,
    ['concepts/登机口聊天/nextTest'],
  ],
  [
    asideWithoutReason,
    'asks it of parked and dropped concepts, and of no others',
    `
      concepts:
        shelf-walks: {title: Shelf walks, status: dropped}
        margin-notes: {title: Margin notes, status: dropped, reason: Readers want clean books}
        reading-night: {title: Reading night, status: parked, reason: TBD}
        book-swap: {title: Book swap, status: idea}`,
    ['concepts/shelf-walks/reason'],
  ],
  [
    votesAboveBudget,
    'counts the votes of every concept, dropped ones too',
    `${voters}
concepts: {late-seats: {assessment: {votes: 6}}, foyer: {}, encore: {status: dropped, assessment: {votes: 1}}}`,
    ['workshop/votesPerPerson'],
  ],
  [
    votesAboveBudget,
    'lets a room give all that it has',
    `${voters}\nconcepts: {late-seats: {assessment: {votes: 6, impact: 3}}}`,
    [],
  ],
  [
    votesAboveBudget,
    'is silent where nobody wrote who was in the room',
    'workshop: {votesPerPerson: 3}\nconcepts: {late-seats: {assessment: {votes: 60}}}',
    [],
  ],
  [
    votesAboveBudget,
    'is silent where the votes per person are unknown',
    'workshop: {participants: [Ulf Brandt]}\nconcepts: {late-seats: {assessment: {votes: 60}}}',
    [],
  ],
  [votesAboveBudget, 'is silent without a workshop', 'concepts: {late-seats: {assessment: {votes: 60}}}', []],
  [noKeptConcept, 'is silent where there are no concepts to choose from', 'strategies: {access: {}}', []],
  [
    noKeptConcept,
    'does not take parked and dropped for kept',
    'concepts: {stammtisch: {title: Stammtisch, status: parked}, podcast: {title: Podcast, status: dropped}}',
    ['concepts'],
  ],
  [
    noKeptConcept,
    'is content with one',
    'concepts: {podcast: {status: idea}, stammtisch: {status: chosen}}',
    [],
  ],
  [
    halfAssessed,
    'names the score that lacks, and lets dropped ideas rest',
    `
      concepts:
        park-hours: {title: Training im Park, assessment: {effort: 2}}
        sauna-night: {title: Saunanacht, assessment: {impact: 4}}
        club-run: {title: Vereinslauf, assessment: {impact: 4}, status: dropped}
        summer-pass: {title: Sommerkarte, assessment: {votes: 3}}
        trial-day: {title: Probetag}
        early-shift: {title: Frühschicht, assessment: {impact: 1, effort: 5}}`,
    ['concepts/park-hours/assessment/impact', 'concepts/sauna-night/assessment/effort'],
  ],
];

testPlaces(cases);

test('a concept on a refused strategy is told from one on a strategy that was never weighed', () => {
  const yaml = `
    strategies: {engage: {selected: false}}
    concepts:
      bordgeschichten: {title: Bordgeschichten, strategy: engage}
      stammtisch: {title: Stammtisch, strategy: connect}`;
  expect(foundBy(conceptOnRejectedStrategy, flush(yaml)).map(({ message }) => message)).toEqual([
    '“Bordgeschichten” belongs to “Engage”, which the plan refuses',
    '“Stammtisch” belongs to “Connect”, which the plan does not take',
  ]);
});

test('a strategy without a concept is asked its own focus question', () => {
  const [found] = foundBy(strategyWithoutConcept, 'strategies: {access: {}}');
  expect(found?.question).toBe(
    'Where do customers wait, search or repeat themselves, and how could that vanish?',
  );
});

test('whoever takes an approach of another strategy is offered those that fit', () => {
  const [found] = foundBy(
    approachOfAnotherStrategy,
    'concepts: {old-letters: {title: Old letters, strategy: engage, approach: active-contribution}}',
  );
  expect(found?.message).toBe(
    '“Old letters” belongs to “Engage”, but “Active contribution” is an approach of “Collaborate”',
  );
  expect(found?.help).toBe(
    'Take one of product-demos, storytelling, utility, brand-as-publisher or other, or write `strategy: collaborate`',
  );
});

test('votes above the budget are told with the sum that the room had', () => {
  const [found] = foundBy(votesAboveBudget, `${voters}\nconcepts: {late-seats: {assessment: {votes: 7}}}`);
  expect(found?.message).toBe('The concepts got 7 votes; the room had 2 × 3 = 6');
});

test('the words of a concept stand in the message and the question as they are, with $& in them too', () => {
  const [owner] = foundBy(chosenWithoutOwner, 'concepts: {fair-fares: {title: Fares in $&, status: chosen}}');
  expect(owner?.message).toBe('The chosen concept “Fares in $&” has no owner');
  expect(owner?.question).toBe('Who takes “Fares in $&” further?');
  const [half] = foundBy(
    halfAssessed,
    'concepts: {fair-fares: {title: Fares in $&, assessment: {impact: 2}}}',
  );
  expect(half?.question).toBe('What would “Fares in $&” take, from 1 to 5?');
});
