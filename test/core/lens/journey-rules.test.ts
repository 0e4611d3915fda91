import { describe, expect, test } from 'vitest';
import { journey } from '../../../src/core/lens/journey.ts';
import { foundByLens, type LensCase, testLensPlaces } from './found-by-lens.ts';

/** Two segments, each with a barrier, and a concept for one of them. */
const plan = (concept: string, accepted = '') => `
  segments:
    frequent-flyers:
      name: Frequent flyers
      barriers: {desk-queues: {statement: Queues at the desk${accepted}}}
    island-residents:
      name: Island residents
      barriers: {rumour-first: {statement: Neighbours know before we say so}}
  concepts:
    self-rebooking: {title: Rebook in two taps, ${concept}}`;

/** The plan, a stage for its concept, and a touchpoint of the flyers at which their barrier bites. */
const bites = (
  concept: string,
  stage: string,
  where: string,
  accepted?: string,
) => `${plan(concept, accepted)}
  lenses:
    journey:
      concepts: {self-rebooking: {stage: ${stage}}}
      segments:
        frequent-flyers:
          touchpoints:
            departure-board: {name: The departure board, ${where}, barriers: {desk-queues: {}}}`;

const place = 'segments/frequent-flyers/touchpoints/departure-board';

const path = (...touchpoints: readonly string[]) => `
  lenses:
    journey:
      segments:
        frequent-flyers:
          touchpoints:
${touchpoints.map((touchpoint) => `            ${touchpoint}`).join('\n')}`;

const holes: readonly LensCase[] = [
  [
    'barrier-at-empty-stage',
    'finds a barrier that bites at another stage than the concept works',
    bites('segments: [frequent-flyers]', 'awareness', 'moment: use'),
    [`${place}/barriers/desk-queues`],
  ],
  [
    'barrier-at-empty-stage',
    'is silent where the concept works at the stage of the moment',
    bites('segments: [frequent-flyers]', 'loyalty', 'moment: use'),
    [],
  ],
  [
    'barrier-at-empty-stage',
    'goes by the stage of a touchpoint before its moment',
    bites('segments: [frequent-flyers]', 'loyalty', 'moment: use, stage: action'),
    [`${place}/barriers/desk-queues`],
  ],
  [
    'barrier-at-empty-stage',
    'takes a concept that answers the barrier for one of the segment',
    bites('barriers: [desk-queues]', 'loyalty', 'moment: use'),
    [],
  ],
  [
    'barrier-at-empty-stage',
    'does not count a concept for others at the same stage',
    bites('segments: [island-residents]', 'loyalty', 'moment: use'),
    [`${place}/barriers/desk-queues`],
  ],
  [
    'barrier-at-empty-stage',
    'does not count a concept that was parked',
    bites('segments: [frequent-flyers], status: parked', 'loyalty', 'moment: use'),
    [`${place}/barriers/desk-queues`],
  ],
  [
    'barrier-at-empty-stage',
    'lets an accepted barrier stand',
    bites('segments: [frequent-flyers]', 'awareness', 'moment: use', ', accepted: Wears off'),
    [],
  ],
  [
    'barrier-at-empty-stage',
    'finds a barrier of another segment where it bites on this path',
    bites('segments: [island-residents]', 'awareness', 'moment: use').replace(
      'desk-queues: {}',
      'rumour-first: {}',
    ),
    [`${place}/barriers/rumour-first`],
  ],
  [
    'barrier-at-empty-stage',
    'is silent where the concept answers that barrier of another segment there',
    bites('barriers: [rumour-first]', 'loyalty', 'moment: use').replace(
      'desk-queues: {}',
      'rumour-first: {}',
    ),
    [],
  ],
  [
    'barrier-at-empty-stage',
    'leaves a barrier that the plan does not have to those who look for loose references',
    bites('segments: [frequent-flyers]', 'awareness', 'moment: use').replace(
      'desk-queues: {}',
      'no-seats: {}',
    ),
    [],
  ],
  [
    'barrier-at-empty-stage',
    'is silent as long as nobody said at which stage the touchpoint is',
    bites('segments: [frequent-flyers]', 'awareness', 'need: A seat'),
    [],
  ],
];

const funnel: readonly LensCase[] = [
  [
    'funnel-ends-early',
    'tells a funnel whose last concept comes before advocacy',
    `${plan('status: chosen')}
  lenses: {journey: {concepts: {self-rebooking: {stage: loyalty}}}}`,
    ['concepts'],
  ],
  [
    'funnel-ends-early',
    'is silent when a concept works at advocacy, whatever is missing before',
    `${plan('status: chosen')}
  lenses: {journey: {concepts: {self-rebooking: {stage: advocacy}}}}`,
    [],
  ],
  [
    'funnel-ends-early',
    'does not take a dropped concept at advocacy for one',
    `${plan('status: dropped')}
    answered-ideas: {title: 'You wrote, we changed'}
  lenses: {journey: {concepts: {self-rebooking: {stage: advocacy}, answered-ideas: {stage: action}}}}`,
    ['concepts'],
  ],
  [
    'funnel-ends-early',
    'is silent on a funnel without concepts and paths',
    `${plan('status: chosen')}
  lenses: {journey: {}}`,
    [],
  ],
  [
    'funnel-ends-early',
    'looks at paths where no concept is placed yet',
    `${plan('status: chosen')}${path('booking: {name: Booking page, moment: buy}')}`,
    ['concepts'],
  ],
];

const broadcast: readonly LensCase[] = [
  [
    'broadcast-alone',
    'finds a stage of a path that only broadcast reaches',
    `${plan('status: chosen')}${path('mailing: {name: Mailing, moment: compare, influence: broadcast}', 'forum: {name: Forum, moment: ask, influence: network}')}`,
    ['segments/frequent-flyers/touchpoints/mailing/influence'],
  ],
  [
    'broadcast-alone',
    'is silent where people sway them at the same stage too',
    `${plan('status: chosen')}${path('mailing: {name: Mailing, moment: need, influence: broadcast}', 'forum: {name: Forum, moment: search, influence: network}')}`,
    [],
  ],
  [
    'broadcast-alone',
    'is silent as long as another touchpoint of the stage does not say what sways them',
    `${plan('status: chosen')}${path('mailing: {name: Mailing, moment: need, influence: broadcast}', 'forum: {name: Forum, moment: search}')}`,
    [],
  ],
  [
    'broadcast-alone',
    'finds a stage once, however its touchpoints are ordered, and goes by the stage before the moment',
    `${plan('status: chosen')}${path('thanks: {name: A letter of thanks, moment: share, stage: awareness, influence: broadcast}', 'forum: {name: Forum, moment: share, influence: network}', 'mailing: {name: Mailing, moment: need, influence: broadcast}')}`,
    ['segments/frequent-flyers/touchpoints/thanks/influence'],
  ],
  [
    'broadcast-alone',
    'is silent where a concept that connects customers works at that stage',
    `${plan('segments: [frequent-flyers], strategy: connect')}${path('mailing: {name: Mailing, moment: compare, influence: broadcast}')}
      concepts: {self-rebooking: {stage: consideration}}`,
    [],
  ],
  [
    'broadcast-alone',
    'is not comforted by a concept of access',
    `${plan('segments: [frequent-flyers], strategy: access')}${path('mailing: {name: Mailing, moment: compare, influence: broadcast}')}
      concepts: {self-rebooking: {stage: consideration}}`,
    ['segments/frequent-flyers/touchpoints/mailing/influence'],
  ],
];

const rest: readonly LensCase[] = [
  [
    'concept-without-stage',
    'asks for the stage of a kept concept',
    `${plan('status: shortlisted')}
  lenses: {journey: {}}`,
    ['concepts/self-rebooking/stage'],
  ],
  [
    'concept-without-stage',
    'leaves ideas alone',
    `${plan('status: idea')}
  lenses: {journey: {}}`,
    [],
  ],
  [
    'touchpoint-half-said',
    'tells a touchpoint that is only a name, and not one with all four',
    `${plan('status: idea')}${path('mailing: {name: Mailing}', 'forum: {name: Forum, stage: preference, need: Advice, channel: Phone, influence: network}')}`,
    ['segments/frequent-flyers/touchpoints/mailing'],
  ],
  [
    'barrier-not-on-path',
    'finds a barrier that no touchpoint names, only for segments that have a path',
    `${plan('status: idea')}${path('mailing: {name: Mailing}')}`,
    ['segments/frequent-flyers/touchpoints'],
  ],
  [
    'barrier-not-on-path',
    'is silent on a barrier that was accepted',
    `${plan('status: idea', ', accepted: Wears off')}${path('mailing: {name: Mailing}')}`,
    [],
  ],
];

describe('the rules of the journey', () => {
  testLensPlaces(journey, [...holes, ...funnel, ...broadcast, ...rest]);

  test('name the barrier, the stage and the segment', () => {
    const yaml = bites('segments: [frequent-flyers]', 'awareness', 'moment: use');
    expect(foundByLens(journey, 'barrier-at-empty-stage', yaml)[0]?.message).toBe(
      '“Queues at the desk” bites at loyalty, and no concept for “Frequent flyers” works there',
    );
  });

  test('say where a concept answers the barrier instead', () => {
    const at = (stage: string) => bites('barriers: [desk-queues]', stage, 'moment: use');
    const helpOf = (yaml: string) => foundByLens(journey, 'barrier-at-empty-stage', yaml)[0]?.help;
    expect(helpOf(at('awareness'))).toMatch(/^Answered by “Rebook in two taps” at awareness\. Place /);
    expect(helpOf(at('awareness').replace('stage: awareness', ''))).toMatch(
      /^Answered by “Rebook in two taps” without a stage\. Place /,
    );
  });

  test('name the concepts at the end of the funnel, or say that none has a stage', () => {
    const messageOf = (yaml: string) => foundByLens(journey, 'funnel-ends-early', yaml)[0]?.message;
    expect(messageOf(bites('status: chosen', 'preference', 'moment: use'))).toBe(
      'The funnel ends at preference, with “Rebook in two taps”: nothing works at action, loyalty and advocacy',
    );
    expect(messageOf(`${plan('status: chosen')}${path('booking: {name: Booking page, moment: use}')}`)).toBe(
      'No concept has a stage, and the paths end at loyalty: nothing leads on to advocacy',
    );
  });

  test('name the touchpoints that broadcast alone reaches', () => {
    const yaml = `${plan('status: chosen')}${path('mailing: {name: Mailing, moment: compare, influence: broadcast}', 'advert: {name: The advert, moment: compare, influence: broadcast}')}`;
    expect(foundByLens(journey, 'broadcast-alone', yaml)[0]?.message).toBe(
      'Broadcast alone reaches “Frequent flyers” at consideration, through “Mailing” and “The advert”',
    );
  });

  test('tell a barrier once, though it bites at two touchpoints of a stage', () => {
    const twice = `${bites('segments: [frequent-flyers]', 'awareness', 'moment: use')}
            hotline: {name: The hotline, moment: use, barriers: {desk-queues: {}}}`;
    expect(foundByLens(journey, 'barrier-at-empty-stage', twice)).toHaveLength(1);
  });
});
