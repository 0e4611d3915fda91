import { describe, expect, test } from 'vitest';
import { openPoints } from '../../../../src/core/plan/open.ts';
import { impactQuestions } from '../../../../src/core/workshop/questions/impact.ts';
import { answered, asked, formAnswer, gridAnswer, listAnswer, onDesk, rowsOf } from '../answering.ts';

const objectives = `objectives:
  faster-answers:
    statement: Answer customers' questions faster
    level: direct
  fewer-lost:
    statement: Lose fewer flyers
    level: direct
  customer-led:
    statement: Become customer-led
    level: higher-order
concepts:
  self-rebooking:
    title: Rebook in two taps
    status: chosen
  desk-feed:
    title: A live feed for travel desks
    status: chosen
  gate-chat:
    title: Chat with the gate
    status: shortlisted
`;
const metrics = `metrics:
  rebooking-time:
    name: Time to rebook
    objectives: [faster-answers]
  renewals:
    name: Contracts renewed
    objectives: [fewer-lost]
    direction: increase
`;
const ids = (text: string) => impactQuestions(onDesk(text)).flatMap((asking) => asking?.question.id ?? []);

describe('step 5', () => {
  test('starts from the direct objectives', () => {
    expect(ids(objectives)).toEqual([
      '/metrics/faster-answers',
      '/metrics/fewer-lost',
      '/metrics/guardrails',
    ]);
    const [first] = impactQuestions(onDesk(objectives));
    expect(first?.question.prompt).toBe(
      "“Answer customers' questions faster”: how would we notice that it came true?",
    );
  });

  test('asks for all numbers on one screen, whatever there is to count', () => {
    expect(ids(objectives + metrics)).toEqual([
      '/metrics/faster-answers',
      '/metrics/fewer-lost',
      '/metrics/guardrails',
      '/metrics/links',
      '/metrics/numbers',
      '/metrics/direction',
    ]);
  });

  test('keeps the questions of an objective apart from its own', () => {
    const named = objectives.replace('faster-answers:', 'numbers:') + metrics;
    const all = ids(named);
    expect(new Set(all).size).toBe(all.length);
  });

  test('leaves nothing open for the room when it was answered', () => {
    let draft = onDesk(objectives);
    const answers = {
      '/metrics/faster-answers': listAnswer('Time to rebook :: 42 min > 5 min, June 2027'),
      '/metrics/fewer-lost': listAnswer('Contracts renewed'),
      '/metrics/guardrails': listAnswer('Satisfaction at the desk :: 7.4 stars, June 2027'),
      '/metrics/links': gridAnswer({
        'time-rebook': ['faster-answers', 'self-rebooking'],
        'contracts-renewed': ['fewer-lost', 'desk-feed'],
        'satisfaction-desk': ['self-rebooking'],
      }),
      '/metrics/mechanism': formAnswer({
        'metrics/time-rebook/concepts/self-rebooking/mechanism': 'No desk in between',
        'metrics/contracts-renewed/concepts/desk-feed/mechanism': 'Nobody is left alone',
        'metrics/satisfaction-desk/concepts/self-rebooking/mechanism': 'Shorter queues',
      }),
      '/metrics/numbers': formAnswer({ 'metrics/contracts-renewed': '? > 95 %, 2027' }),
      '/metrics/direction': gridAnswer({ 'contracts-renewed': ['increase'] }),
    };
    for (const [id, answer] of Object.entries(answers))
      draft = answered(draft, asked(impactQuestions(draft), id), answer);
    expect(impactQuestions(draft).flatMap((asking) => asking?.question.open ?? [])).toEqual([]);
    const open = openPoints(draft.plan).filter(
      ({ step, element }) => step === 'impact' && element !== 'gate-chat',
    );
    expect(open.filter(({ who }) => who === 'room')).toEqual([]);
    expect(new Set(open.map(({ need }) => need))).toEqual(
      new Set(['metric-source', 'metric-owner', 'metric-baseline']),
    );
    expect(draft.plan.metrics.get('satisfaction-desk')).toEqual({
      name: 'Satisfaction at the desk',
      concepts: new Map([['self-rebooking', { mechanism: 'Shorter queues' }]]),
      kind: 'guardrail',
      unit: 'stars',
      direction: 'maintain',
      baseline: { value: 7.4 },
      target: { value: 7.4, date: '2027-06-30' },
    });
  });
});

describe('numbers behind a metric of a list', () => {
  const told = (line: string) => {
    const draft = onDesk(objectives);
    const list = asked(impactQuestions(draft), '/metrics/faster-answers');
    return list.remarks?.(answered(draft, list, listAnswer(line)));
  };

  test('are asked about kindly on the next screen when they go where nobody wants them', () => {
    expect(told('Waiting time :: 5 min > 42 min, June 2027')).toEqual([
      'Waiting time: The number would rise. Is that what you want?',
    ]);
  });

  test('are told to be unread when they stay words', () => {
    expect(told('Waiting time :: lots and lots')).toEqual([
      '“Waiting time :: lots and lots” has no numbers that can be read. They are written like 42 min > 5 min, June 2027.',
    ]);
  });

  test('are passed over in silence when all is well', () => {
    expect(told('Waiting time :: 42 min > 5 min, June 2027')).toEqual([]);
  });
});

describe('what moves the numbers', () => {
  test('is picked among the concepts that were chosen', () => {
    const { question } = asked(impactQuestions(onDesk(objectives + metrics)), '/metrics/links');
    const columns = question.kind === 'grid' ? question.columns : [];
    expect(columns.filter(({ group }) => group === 'Concepts').map(({ id }) => id)).toEqual([
      'self-rebooking',
      'desk-feed',
    ]);
  });

  test('is picked among those that were kept as long as none is chosen', () => {
    const kept = onDesk(objectives.replaceAll('status: chosen', 'status: idea') + metrics);
    const { question } = asked(impactQuestions(kept), '/metrics/links');
    expect(question.kind === 'grid' && question.columns.at(-1)?.id).toBe('gate-chat');
  });

  test('names the objective that nothing gets to, and the concept that gets nowhere', () => {
    const draft = onDesk(objectives + metrics);
    const links = asked(impactQuestions(draft), '/metrics/links');
    const after = answered(
      draft,
      links,
      gridAnswer({ 'rebooking-time': ['faster-answers', 'self-rebooking'], renewals: ['fewer-lost'] }),
    );
    expect(links.remarks?.(after)).toEqual([
      'No concept moves a number of “Lose fewer flyers”.',
      'No number shows what comes of “A live feed for travel desks”.',
    ]);
  });

  test('asks a guardrail for no objective', () => {
    const guardrail = `metrics:\n  satisfaction:\n    name: Satisfaction\n    kind: guardrail\n    concepts:\n      self-rebooking: {}\n`;
    expect(asked(impactQuestions(onDesk(objectives + guardrail)), '/metrics/links').question.open).toEqual(
      [],
    );
  });
});

describe('the numbers', () => {
  const draft = onDesk(objectives + metrics);
  const numbers = asked(impactQuestions(draft), '/metrics/numbers');
  const [time, renewals] = rowsOf(numbers);

  test('may begin with a question mark', () => {
    expect([time?.takesQuestionMark, renewals?.takesQuestionMark]).toEqual([true, true]);
    expect(time?.complaint?.('? > 5 min, June 2027')).toBeUndefined();
  });

  test.each([
    ['42 min > 5 min, June 2027', 'from 42 to 5 min by 30 June 2027, falls'],
    ['? > 12,000 calls, 2027', 'from ? to 12,000 calls by 31 December 2027'],
    ['42 min', 'now 42 min'],
    ['> 5 min, ?', 'to 5 min by a day to be found out'],
    ['42 > 5', 'from 42 to 5, falls. In which unit, and by when?'],
    ['42 > 5 min', 'from 42 to 5 min, falls. By when?'],
    ['42 min > 5 min, June 2024', 'from 42 to 5 min by 30 June 2024, falls. That day has passed.'],
  ])('say how “%s” was understood: %s', (line, remark) => {
    expect(time?.remark?.(line)).toBe(remark);
  });

  test('say kindly when they point the wrong way, in the row and on the next screen', () => {
    expect(renewals?.remark?.('95 % > 90 %, 2027')).toBe(
      'from 95 to 90 % by 31 December 2027, rises. 90 is less than 95, yet the number should rise.',
    );
    const after = answered(draft, numbers, formAnswer({ 'metrics/renewals': '95 % > 90 %, 2027' }));
    expect(after.plan.metrics.get('renewals')).toMatchObject({
      direction: 'increase',
      target: { value: 90 },
    });
    expect(numbers.remarks?.(after)).toEqual([
      'Contracts renewed: 90 is less than 95, yet the number should rise.',
    ]);
    expect(renewals?.remark?.('95 > 95 %, 2027')).toContain('95 is where it stands already');
  });

  test('may be homework altogether', () => {
    expect(time?.remark?.('?')).toBe('Nobody here knows it yet: it becomes homework.');
  });

  test('ask in the row whether a number is meant to go where its name does not want it', () => {
    expect(time?.remark?.('5 min > 42 min, June 2027, rises')).toBe(
      'from 5 to 42 min by 30 June 2027, rises. Is that what you want?',
    );
  });

  test('say what is wrong with a line, and leave the plan as it is', () => {
    expect(time?.complaint?.('fast')).toBe("Write a number for “fast”, or ? where you don't know");
    expect(numbers.edits(formAnswer({ 'metrics/rebooking-time': 'fast' }), draft)).toEqual([]);
  });
});

describe('the way of a number', () => {
  test('is asked where the numbers do not tell it', () => {
    const draft = onDesk(objectives + metrics);
    const direction = asked(impactQuestions(draft), '/metrics/direction');
    expect(direction.question.kind === 'grid' && direction.question.rows.map(({ id }) => id)).toEqual([
      'rebooking-time',
    ]);
    const after = answered(draft, direction, gridAnswer({ 'rebooking-time': ['decrease'] }));
    expect(after.plan.metrics.get('rebooking-time')?.direction).toBe('decrease');
    expect(impactQuestions(after).some((asking) => asking?.question.id === '/metrics/direction')).toBe(false);
  });

  test('can be changed as long as the screen is up', () => {
    const draft = onDesk(objectives + metrics);
    const direction = asked(impactQuestions(draft), '/metrics/direction');
    const first = answered(draft, direction, gridAnswer({ 'rebooking-time': ['increase'] }));
    const second = answered(first, direction, gridAnswer({ 'rebooking-time': ['decrease'] }));
    expect(second.plan.metrics.get('rebooking-time')?.direction).toBe('decrease');
    const none = answered(second, direction, gridAnswer({ 'rebooking-time': [] }));
    expect(none.plan.metrics.get('rebooking-time')?.direction).toBeUndefined();
  });

  test('is asked again where the numbers go against it', () => {
    const against = `${objectives}${metrics}    baseline:\n      value: 95\n    target:\n      value: 90\n`;
    const { question } = asked(impactQuestions(onDesk(against)), '/metrics/direction');
    expect(question.open).toContain('/metrics/renewals/direction/against');
    expect(question.kind === 'grid' && question.ticks.get('renewals')).toEqual(['increase']);
  });
});
