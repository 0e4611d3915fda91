import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planData } from '../../../../src/core/report/plan-data-of.ts';
import { redactedPlan } from '../../../../src/core/report/redact/redacted-plan.ts';
import { anyPlan } from '../../../generate/plan.ts';
import { planOf } from '../../../plan-of.ts';
import { nordair, nordairValues } from '../../../plans/nordair.ts';
import { partialPlan } from '../../check/checked.ts';
import { flush } from '../../check/found-places.ts';
import { written } from '../render.ts';

const shared = (values: object, redact: Parameters<typeof redactedPlan>[1]) =>
  JSON.stringify(planData(planOf({ ...values }), { redact }));

describe('without people', () => {
  test('a plan names nobody, neither in fields nor in texts', () => {
    const values = {
      ...nordairValues,
      summary: "Ada asked; ADA MOREAU's team and Ferreira answered. Write to ada.moreau@nordair.example.",
      actions: { 'ask-ada': { statement: 'Ask Jonas about refunds', owner: 'Ines Ferreira, company sales' } },
    };
    const text = shared(values, { people: true });
    expect(text).not.toMatch(/\bada\b|moreau|jonas|\blind\b|\bines\b|ferreira/i);
    expect(planData(planOf(values), { redact: { people: true } })).toMatchObject({
      summary: "Person 1 asked; Person 1's team and Person 4 answered. Write to […].",
      actions: [{ id: 'withheld-a1', statement: 'Ask Person 2 about refunds', owner: 'Person 4' }],
    });
  });

  test('the same person is the same everywhere, with or without a role behind the name', () => {
    const { workshop, metrics } = planData(nordair, { redact: { people: true } });
    expect(workshop).toMatchObject({
      facilitator: 'Person 1',
      scribe: 'Person 2',
      sponsor: 'Person 3',
      participants: ['Person 1', 'Person 2', 'Person 4'],
    });
    expect(metrics.map(({ owner }) => owner)).toEqual(['Person 6', 'Person 4']);
  });

  test('a word that is only a name with a capital letter stays in a sentence', () => {
    const text = shared(
      { summary: 'Will asks: when will we know?', workshop: { participants: ['Will Grace'] } },
      { people: true },
    );
    expect(text).toContain('Person 1 asks: when will we know?');
  });

  test('names in scripts without blanks are found within a sentence', () => {
    const text = shared({ summary: '请问王伟明天来吗', workshop: { scribe: '王伟' } }, { people: true });
    expect(text).toContain('请问Person 1明天来吗');
  });

  test('names are found beside signs of other scripts, in the genitive and behind a title', () => {
    const values = {
      summary: '请问Ada明天来吗. Jürgens Rat. Frau Dr. Höhe fragt Dr. Lind.',
      workshop: { participants: ['Ada', 'Jürgen Groß', 'Prof. Dr. Eva Höhe'], sponsor: 'Eva Höhe' },
    };
    expect(planData(planOf(values), { redact: { people: true } })).toMatchObject({
      summary: '请问Person 2明天来吗. Person 3 Rat. Frau Dr. Person 1 fragt Dr. Lind.',
      workshop: { participants: ['Person 2', 'Person 3', 'Person 1'] },
    });
  });

  test('a name with the family first is found the other way round', () => {
    const values = {
      summary: 'Jonas Lind and Lind, Jonas asked.',
      workshop: { participants: ['Lind, Jonas'] },
    };
    const { summary } = planData(planOf(values), { redact: { people: true } });
    expect(summary).toBe('Person 1 and Person 1 asked.');
  });

  test('an address that names somebody is covered whole', () => {
    const values = {
      summary: 'See [her page](https://example.com/ada-lind/2) or https://example.com/us.',
      workshop: { participants: ['Ada Lind'] },
    };
    const { summary } = planData(planOf(values), { redact: { people: true } });
    expect(summary).toBe('See [her page]([…]) or https://example.com/us.');
  });

  test('people can still be told apart where numbers are covered too', () => {
    const values = {
      summary: 'Ada and Jonas saw 12 of Person 2000.',
      workshop: { facilitator: 'Ada', scribe: 'Jonas' },
    };
    const { summary } = planData(planOf(values), { redact: { people: true, numbers: true } });
    expect(summary).toBe('Person 1 and Person 2 saw […] of Person […].');
  });

  test('whoever leads a touchpoint is covered there, in texts, and in the id that was made of the name', () => {
    const { plan } = partialPlan(
      flush(`
        concepts: {airfield-channel: {title: The duty officer’s word, owner: Marit Berg, status: chosen}}
        lenses:
          readiness:
            concepts:
              airfield-channel:
                touchpoints:
                  ask-jonas-lind: {name: Ask Jonas, lead: "Lind, Jonas"}
                  gate: {name: The gate, lead: 王芳}
                  ferry: {name: The ferry, lead: TBD}
                networkInside: Jonas Lind and 王芳 tell their crews`),
    );
    expect(planData(plan, { redact: { people: true } }).lenses).toEqual({
      readiness: {
        concepts: {
          'airfield-channel': {
            touchpoints: {
              'withheld-l1': { name: 'Ask Person 2', lead: 'Person 2' },
              gate: { name: 'The gate', lead: 'Person 3' },
              ferry: { name: 'The ferry', lead: 'TBD' },
            },
            networkInside: 'Person 2 and Person 3 tell their crews',
          },
        },
      },
    });
  });

  test('what is to be found out stays so', () => {
    const { metrics } = planData(planOf({ metrics: { time: { name: 'Time', owner: 'TBD' } } }), {
      redact: { people: true },
    });
    expect(metrics[0]?.owner).toBe('TBD');
  });
});

describe('without numbers', () => {
  test('no number of a metric, no vote and no figure in a text is told', () => {
    const values = {
      ...nordairValues,
      summary: 'It takes 42 minutes and 1.2 million euros, 8 % of 34,000.\n\n1. first\n2. second',
    };
    const data = planData(planOf(values), { redact: { numbers: true } });
    expect(data.summary).toBe(
      'It takes […] minutes and […] million euros, […] % of […].\n\n1. first\n2. second',
    );
    expect(data.metrics[0]).toMatchObject({
      baseline: { value: null, words: 'withheld (1 October 2026)' },
      change: 'withheld → withheld by 30 June 2027',
      progress: null,
    });
    expect(data.concepts[0]?.standing).toBe('Chosen, quick win (impact 5, effort 2)');
    expect(data.workshop.votesPerPerson).toBeNull();
  });

  test('figures are found beside signs of other scripts, and at the start of a line that begins no list', () => {
    const summary =
      '共42分钟, EUR5m, CO2, B2B, USD12.\n\n12. June at last\n\n1. one\n2. two\n\n4,000. Full stop';
    expect(planData(planOf({ summary }), { redact: { numbers: true } }).summary).toBe(
      '共[…]分钟, EUR[…]m, CO2, B2B, USD[…].\n\n[…]. June at last\n\n1. one\n2. two\n\n[…]. Full stop',
    );
  });

  test('what is withheld is not asked for again', () => {
    const questions = ({ open }: ReturnType<typeof planData>) => JSON.stringify(open.steps);
    expect(questions(planData(nordair, { redact: { numbers: true } }))).toBe(questions(planData(nordair)));
  });
});

describe('without chosen elements', () => {
  test('nothing of a lens tells of them: no flag, no choice, no id of a touchpoint', () => {
    const { plan } = partialPlan(
      flush(`
        segments: {island-residents: {name: Island residents}, travel-managers: {name: Travel managers}}
        concepts: {airfield-channel: {title: The duty officer’s word, status: chosen}}
        lenses:
          management-models:
            segments:
              island-residents: {inUse: pure-retail, conscious: true}
              travel-managers: {inUse: social, conscious: false}
          readiness: {concepts: {airfield-channel: {touchpoints: {ferry-quay: {lead: TBD}}}}}
          x-ours: {segments: {island-residents: {rank: 3}}}`),
    );
    const ids = ['island-residents', 'airfield-channel'];
    expect(planData(plan, { redact: { ids } }).lenses).toEqual({
      'management-models': {
        segments: {
          'withheld-s1': { inUse: 'withheld' },
          'travel-managers': { inUse: 'social', conscious: false },
        },
      },
      readiness: { concepts: { 'withheld-c1': { touchpoints: { 'withheld-l1': { lead: 'TBD' } } } } },
      'x-ours': { segments: { 'withheld-s1': {} } },
    });
  });

  test('nothing of them is told but that they are there, and their links', () => {
    const ask = 'Decide on Rebook in two taps (self-rebooking) now';
    const values = { ...nordairValues, ask, summary: 'Flyers leave.' };
    const redact = { ids: ['self-rebooking', 'rebooking-time'] };
    const data = planData(planOf(values), { redact });
    expect(data.ask).toBe('Decide on […] ([…]) now');
    expect(data.concepts[0]).toMatchObject({
      id: 'withheld-c1',
      number: 'C1',
      title: 'withheld',
      owner: 'withheld',
    });
    expect(data.concepts[0]?.metrics.map(({ id, title }) => [id, title])).toEqual([
      ['withheld-m1', 'withheld'],
      ['renewals', 'Contracts renewed'],
    ]);
    expect(data.metrics[0]?.target).toMatchObject({ value: null, words: 'withheld by 30 June 2027' });
    expect(JSON.stringify(data)).not.toMatch(/two taps|self-rebooking|rebooking-time|Digital channels/i);
  });
});

describe('a plan', () => {
  test('of which nothing is withheld is the plan', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        expect(planData(plan, { redact: {} })).toStrictEqual(planData(plan));
      }),
      { numRuns: 30 },
    );
  });

  test('of any shape can be redacted and reported on', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        const redact = { people: true, numbers: true, ids: [...plan.concepts.keys()] };
        await written('full', 'md', plan, { redact });
      }),
      { numRuns: 30 },
    );
  });

  test('is not touched', () => {
    const before = planOf(nordairValues);
    redactedPlan(before, { people: true, numbers: true, ids: ['access', 'self-rebooking'] });
    expect(before).toEqual(nordair);
  });

  test('marks what is new under the ids that it has then', () => {
    const { 'self-rebooking': _, ...older } = nordairValues.concepts;
    const data = planData(nordair, {
      since: planOf({ ...nordairValues, concepts: older }),
      redact: { ids: ['self-rebooking'] },
    });
    expect(data.concepts[0]).toMatchObject({ id: 'withheld-c1', isNew: true });
  });
});
