import { describe, expect, test } from 'vitest';
import { customersQuestions } from '../../../../src/core/workshop/questions/customers.ts';
import { answered, asked, formAnswer, listAnswer, onDesk, rowsOf } from '../answering.ts';

const twoSegments = `segments:
  frequent-flyers:
    name: Frequent flyers
    objective: Rebook without calling
    valueProposition: Back on a plane before the desk opens
    barriers:
      desk-queues:
        statement: Queues at the desk
  islanders:
    name: Islanders
    valueProposition: back on a plane, before the desk opens.
`;

describe('two segments that say the same', () => {
  test('are noted while the second is answered', () => {
    const draft = onDesk(twoSegments);
    const answers = asked(customersQuestions(draft), '/segments/islanders');
    const after = answered(
      draft,
      answers,
      formAnswer({ 'segments/islanders/objective': 'Rebook without calling' }),
    );
    expect(answers.remarks?.(after)).toEqual([
      'Frequent flyers and Islanders: you want the same of them and they get the same. What sets them apart?',
    ]);
  });

  test('are noted when the same things stop them too', () => {
    const draft = onDesk(
      `${twoSegments.replace('back on a plane, before the desk opens.', 'Back on a plane before the desk opens')}    objective: Rebook without calling\n`,
    );
    const barriers = asked(customersQuestions(draft), '/segments/islanders/barriers');
    const after = answered(draft, barriers, listAnswer('Queues at the desk'));
    expect(barriers.remarks?.(after)).toContain(
      'Frequent flyers and Islanders say the same: what sets them apart? If nothing does, they are one segment.',
    );
  });

  test('are no matter as long as an answer is missing', () => {
    const draft = onDesk('segments:\n  flyers:\n    name: Flyers\n  islanders:\n    name: Islanders\n');
    const askings = customersQuestions(draft);
    expect(asked(askings, '/segments/flyers').remarks?.(draft)).toEqual([]);
    expect(asked(askings, '/segments/flyers/barriers').remarks?.(draft)).toEqual([]);
  });
});

describe('who was left out', () => {
  test('may say why on the same line, and is then not asked for a reason', () => {
    const draft = onDesk('');
    const leftOut = asked(customersQuestions(draft), '/leftOut');
    const after = answered(
      draft,
      leftOut,
      listAnswer('Leisure families :: rebook once in five years', 'Crew'),
    );
    expect([...after.plan.leftOut.values()]).toEqual([
      { name: 'Leisure families', reason: 'rebook once in five years' },
      { name: 'Crew' },
    ]);
    const reasons = asked(customersQuestions(after), '/leftOut/reasons');
    expect(reasons.question.open).toEqual(['/leftOut/crew/reason']);
    const done = answered(after, reasons, formAnswer({ 'leftOut/crew/reason': 'Staff travel' }));
    expect(asked(customersQuestions(done), '/leftOut/reasons').question.open).toEqual([]);
  });
});

test('each segment is asked for four answers of its own, and then for what stops it', () => {
  const askings = customersQuestions(onDesk(twoSegments));
  expect(askings.flatMap((asking) => asking?.question.id ?? [])).toEqual([
    '/segments',
    '/segments/frequent-flyers',
    '/segments/frequent-flyers/barriers',
    '/segments/islanders',
    '/segments/islanders/barriers',
    '/leftOut',
  ]);
  expect(rowsOf(asked(askings, '/segments/islanders')).map(({ label, hint }) => `${label}: ${hint}`)).toEqual(
    [
      'Why them: why you chose them, of all customers',
      'We want: what they in particular should do',
      'They get: what suits only them',
      'They already: what they look up, share, adapt or make together today',
    ],
  );
});
