import { describe, expect, test } from 'vitest';
import { journey } from '../../../src/core/lens/journey.ts';
import type { FunnelBlock, FunnelPlace, LensSection } from '../../../src/core/report/lens-section.ts';
import { planData } from '../../../src/core/report/plan-data-of.ts';
import { partialPlan } from '../check/checked.ts';

const plan = (lenses: string) => `segments:
  frequent-flyers:
    name: Frequent flyers
    barriers:
      desk-queues: {statement: Queues at the desk}
      app-distrust: {statement: Do not trust the app, accepted: Wears off}
  island-residents: {name: Island residents}
concepts:
  self-rebooking: {title: Rebook in two taps, strategy: access, barriers: [desk-queues], status: chosen}
  island-board: {title: A board for the island, strategy: connect, segments: [frequent-flyers, island-residents]}
  flyers-forum: {title: A forum of flyers, segments: [no-such-segment]}
  seat-auction: {title: Auction the last seats, segments: [frequent-flyers], status: dropped}
${lenses}`;

const placed = `lenses:
  journey:
    concepts:
      self-rebooking: {stage: awareness}
      island-board: {stage: preference}
      flyers-forum: {stage: preference}
      seat-auction: {stage: advocacy}
`;
const walked = `    segments:
      frequent-flyers:
        touchpoints:
          mailing: {name: A mailing, moment: need, influence: broadcast, barriers: {app-distrust: {}, desk-queues: {}}}
          gate: {name: The gate, moment: use, barriers: {desk-queues: {bite: Sixty people}, app-distrust: {bite: Never tried}}}
`;

const sectionOf = (lenses: string): LensSection => journey.section(planData(partialPlan(plan(lenses)).plan));

function pictureOf(lenses: string): FunnelBlock | undefined {
  return sectionOf(lenses).blocks.find((block) => block.kind === 'funnel');
}

const worksAt = (picture: FunnelBlock | undefined, stage: string) =>
  picture?.rows.find(({ label }) => label === stage)?.places.map(({ works }) => works.map(({ id }) => id));

function placeAt(picture: FunnelBlock | undefined, stage: string): FunnelPlace | undefined {
  return picture?.rows.find(({ label }) => label === stage)?.places[0];
}

describe('the picture of the journey', () => {
  test('has a column for each segment, and one for concepts that are for nobody yet', () => {
    const columns = pictureOf(placed)?.columns.map(({ refs, text }) => refs[0]?.title ?? text);
    expect(columns).toEqual(['Frequent flyers', 'Island residents', 'For no segment yet']);
  });

  test('shows a concept at its stage for each segment that it names, or a barrier of which it answers', () => {
    const picture = pictureOf(placed);
    expect(worksAt(picture, 'Awareness')).toEqual([['self-rebooking'], [], []]);
    expect(worksAt(picture, 'Preference')).toEqual([['island-board'], ['island-board'], ['flyers-forum']]);
  });

  test('leaves out what was dropped, and tells that the funnel ends before', () => {
    const picture = pictureOf(placed);
    expect(worksAt(picture, 'Advocacy')).toEqual([[], [], []]);
    expect(picture?.rows.map(({ fault }) => fault)).toEqual([
      ...Array.from({ length: 3 }, () => ''),
      ...Array.from({ length: 3 }, () => 'nothing works here'),
    ]);
  });

  test('tells where the paths end as long as no concept is placed', () => {
    expect(pictureOf(`lenses:\n  journey:\n${walked}`)?.rows.map(({ fault }) => fault)).toEqual([
      '',
      '',
      '',
      '',
      '',
      'no path leads here',
    ]);
  });

  test('shows which barriers bite in a place, and which stand alone there', () => {
    const picture = pictureOf(placed + walked);
    expect(placeAt(picture, 'Awareness')).toMatchObject({
      bites: [{ id: 'app-distrust' }, { id: 'desk-queues' }],
      faults: [{ refs: [], text: 'broadcast alone' }],
    });
    expect(placeAt(picture, 'Loyalty')).toMatchObject({
      works: [],
      bites: [{ id: 'app-distrust' }],
      faults: [{ refs: [{ id: 'desk-queues' }], text: 'no concept works here' }],
    });
  });

  test('is not drawn as long as nothing has a stage', () => {
    expect(pictureOf('lenses: {journey: {}}')).toBeUndefined();
    expect(sectionOf('lenses: {journey: {}}').sentence).toBe('');
  });
});

describe('of a report that covers a concept', () => {
  const { plan: whole } = partialPlan(plan(placed + walked));
  const covered = journey.section(planData(whole, { redact: { ids: ['self-rebooking'] } }));

  test('nothing is claimed that the concept may belie', () => {
    expect(covered.blocks.filter(({ kind }) => kind === 'gaps')).toEqual([]);
    const picture = covered.blocks.find((block) => block.kind === 'funnel');
    expect(picture?.rows.map(({ fault }) => fault)).toEqual(['', '', '', '', '', '']);
  });

  test('the brief says how far concepts reach at least', () => {
    expect(covered.sentence).toBe('Concepts work at least at 1 of 6 stages of the customer’s way.');
  });
});

test('how the only known barrier of a touchpoint bites needs no number', () => {
  const lost = walked.replace('app-distrust: {bite: Never tried}', 'no-such: {bite: Lost}');
  const path = sectionOf(placed + lost).blocks.find((block) => block.kind === 'table');
  expect(path?.rows[1]?.at(-1)).toMatchObject({ refs: [{ id: 'desk-queues' }], text: 'Sixty people' });
});

test('several barriers at a touchpoint are told apart by their numbers', () => {
  const path = sectionOf(placed + walked).blocks.find((block) => block.kind === 'table');
  expect(path?.rows[1]?.at(-1)?.text).toBe('B1 Sixty people; B2 Never tried');
});

test.each([
  [placed, 'Concepts work at 2 of 6 stages of the customer’s way and end at preference.'],
  [
    placed + walked,
    'Concepts work at 2 of 6 stages of the customer’s way and end at preference; one barrier stands alone where it bites; broadcast alone reaches customers at one place.',
  ],
  [
    `lenses:\n  journey:\n${walked}`,
    'No concept has a place on the customer’s way yet; 2 barriers stand alone where they bite; broadcast alone reaches customers at one place.',
  ],
])('the sentence for the brief tells how far concepts reach and what does not hold', (lenses, sentence) => {
  expect(sectionOf(lenses).sentence).toBe(sentence);
});
