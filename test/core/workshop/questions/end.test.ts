import { describe, expect, test } from 'vitest';
import { endQuestions } from '../../../../src/core/workshop/questions/end.ts';
import { answered, asked, formAnswer, listAnswer, onDesk, rowsOf } from '../answering.ts';

describe('the end', () => {
  test('reads back the log, then asks for what the board decides and for the plan in two sentences', () => {
    expect(endQuestions(onDesk('')).flatMap((asking) => asking?.question.id ?? [])).toEqual([
      '/decisions',
      '/parkingLot',
      '/actions',
      '/ask',
      '/summary',
    ]);
  });

  test('takes a decision with its reason, and dates it', () => {
    const draft = onDesk('');
    const decisions = asked(endQuestions(draft), '/decisions');
    const after = answered(draft, decisions, listAnswer('Start on one route :: most cancellations'));
    expect([...after.plan.decisions.values()]).toEqual([
      { statement: 'Start on one route', reason: 'most cancellations', date: '2026-11-21' },
    ]);
    expect(asked(endQuestions(after), '/decisions/details').question.open).toEqual([]);
  });

  test('takes the day of an action as it is said', () => {
    const draft = onDesk('actions:\n  ask-legal:\n    statement: Ask the lawyers\n');
    const details = asked(endQuestions(draft), '/actions/details');
    const due = rowsOf(details).find(({ id }) => id.endsWith('/due'));
    expect(due?.remark?.('Friday')).toBe('27 November 2026');
    expect(due?.remark?.('2026-11-27')).toBeUndefined();
    expect(due?.complaint?.('vendredi')).toBe('Write the date like 2027-06-30 or 30 June 2027');
    const answer = formAnswer({
      'actions/ask-legal/owner': 'Ines Ferreira',
      'actions/ask-legal/due': '1 December',
    });
    const after = answered(draft, details, answer);
    expect(after.plan.actions.get('ask-legal')).toEqual({
      statement: 'Ask the lawyers',
      owner: 'Ines Ferreira',
      due: '2026-12-01',
    });
    expect(asked(endQuestions(after), '/actions/details').edits(answer, after)).toEqual([]);
  });

  test('takes an action with who does it and by when on one line, and reads it back', () => {
    const draft = onDesk('');
    const list = asked(endQuestions(draft), '/actions');
    const after = answered(
      draft,
      list,
      listAnswer('Ask the lawyers :: Jon Berg, 1 December', 'Call ten flyers'),
    );
    expect([...after.plan.actions.values()]).toEqual([
      { statement: 'Ask the lawyers', owner: 'Jon Berg', due: '2026-12-01' },
      { statement: 'Call ten flyers' },
    ]);
    const again = asked(endQuestions(after), '/actions').question;
    expect(
      again.kind === 'list' && again.items.map(({ text, aside, fixed }) => [text, aside, fixed]),
    ).toEqual([
      ['Ask the lawyers', 'Jon Berg, 1 December 2026', undefined],
      ['Call ten flyers', undefined, undefined],
    ]);
  });
});
