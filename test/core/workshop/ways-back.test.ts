import { describe, expect, it } from 'vitest';
import { runOverview } from '../../../src/core/workshop/overview.ts';
import { runStep, runWorkshop } from '../../../src/core/workshop/run.ts';
import { scripted } from '../../../src/core/workshop/script.ts';
import { command, desk, form, goOn, grid, idsOf, list, more, workshopOn } from './holding.ts';

const begun = `cnsg: 1
title: Keep frequent flyers
status: draft
workshop: {scribe: Jonas Lind}
objectives:
  answer-faster: {statement: Answer faster, level: direct, supports: [listen]}
  listen: {statement: Become the airline that listens, level: higher-order}
`;

describe('going back from what a board opened', () => {
  it('returns to the board, and from the board to what stood before it', async () => {
    const { script } = await goOn(
      begun,
      {
        '/objectives/supports': ['skip', 'leave'],
        '/review/objectives': [command('edit 1'), command('edit 2'), 'back'],
        '/edit/answer-faster': 'back',
        '/edit/listen': form({ 'objectives/listen/owner': 'Ana' }),
      },
      desk(),
      '/objectives/supports',
    );
    expect(idsOf(script.asked)).toEqual([
      '/objectives/supports',
      '/review/objectives',
      '/edit/answer-faster',
      '/review/objectives',
      '/edit/listen',
      '/review/objectives',
      '/objectives/supports',
    ]);
  });

  it('returns to the choice of questions first, where there was one, and the board still comes afterwards', async () => {
    const { script } = await goOn(
      begun,
      {
        '/review/objectives': [command('edit'), 'leave'],
        '/mend/objectives': [
          { kind: 'menu', choice: '/objectives/direct' },
          { kind: 'menu', choice: '/objectives/higher-order' },
        ],
        '/objectives/direct': 'back',
      },
      desk(),
      '/review/objectives',
    );
    expect(idsOf(script.asked)).toEqual([
      '/review/objectives',
      '/mend/objectives',
      '/objectives/direct',
      '/mend/objectives',
      '/objectives/higher-order',
      '/review/objectives',
    ]);
  });
});

describe('undo on a board', () => {
  it('stays on the board and says what was taken back', async () => {
    const seen: (readonly string[])[] = [];
    const script = scripted({
      '/objectives/direct': list('Answer faster', 'Ask less'),
      '/review/objectives': [command('undo'), 'leave'],
    });
    const workshop = workshopOn(
      {
        ask: (question, keep, notices) => {
          seen.push(notices);
          return script.interviewer.ask(question, keep, notices);
        },
      },
      desk(),
      begun,
    );
    await runStep(workshop, 'objectives');
    expect(idsOf(script.asked).slice(-2)).toEqual(['/review/objectives', '/review/objectives']);
    expect(seen.at(-1)?.join(' ')).toMatch(/^Taken back: /);
  });
});

describe('going back from a jump', () => {
  it('ends the jump: the questions go on from where the room was', async () => {
    const { script } = await goOn(
      begun,
      {
        '/segments': [more('jump 3'), list('Frequent flyers')],
        '/open/strategies': 'back',
        '/segments/serves': 'leave',
      },
      desk(),
      '/segments',
    );
    expect(idsOf(script.asked)).toEqual(['/segments', '/open/strategies', '/segments', '/segments/serves']);
  });

  it('from a question that a board opened does not come back to the board in the middle of a step', async () => {
    const { script } = await goOn(
      begun,
      {
        '/review/objectives': command('edit 1'),
        '/edit/answer-faster': more('jump 2'),
        '/segments': 'leave',
      },
      desk(),
      '/review/objectives',
    );
    expect(idsOf(script.asked)).toEqual([
      '/review/objectives',
      '/edit/answer-faster',
      '/open/customers',
      '/segments',
    ]);
  });
});

describe('the overview', () => {
  it('has all that can be done besides, as every question has', async () => {
    const kept = desk();
    const script = scripted({ '/overview': [more('park Ask the lawyers'), more('jump 2'), 'leave'] });
    const workshop = workshopOn(script.interviewer, kept, begun);
    await runOverview(workshop, undefined);
    expect([...workshop.draft.plan.parkingLot.values()].map(({ statement }) => statement)).toEqual([
      'Ask the lawyers',
    ]);
    expect(idsOf(script.asked).slice(0, 3)).toEqual(['/overview', '/overview', '/open/customers']);
  });
});

describe('what can be taken back', () => {
  it('is told in words of the plan, not in names of its file', async () => {
    const { workshop } = await goOn(
      `${begun}segments: {families: {name: Families, rationale: Loud}, islanders: {name: Islanders}}\n`,
      {
        '/segments/families': form({ 'segments/families/rationale': '' }),
        '/segments': { kind: 'list', items: [{ id: 'families', text: 'Families' }] },
        '/segments/serves': grid({ families: ['answer-faster'] }),
        '/segments/families/barriers': ['back', 'back', 'leave'],
      },
      desk(),
      '/segments',
    );
    expect(workshop.log.done.map(({ said }) => said)).toEqual([
      'Islanders taken out',
      'Serves: Answer faster',
      'Why this segment taken out',
    ]);
  });
});

describe('what was done on a board', () => {
  it('is told as one sentence when it is taken back and brought back', async () => {
    const seen: (readonly string[])[] = [];
    const script = scripted({
      '/review/objectives': [command('drop 1'), more('undo 1'), more('redo'), 'leave'],
    });
    const workshop = workshopOn(
      {
        ask: (question, keep, notices) => {
          seen.push(notices);
          return script.interviewer.ask(question, keep, notices);
        },
      },
      desk(),
      begun,
    );
    await runWorkshop(workshop, '/review/objectives');
    expect(seen.slice(1)).toEqual([
      ['O1 Answer faster is dropped.'],
      ['Taken back: O1 Answer faster is dropped.'],
      ['Back again: O1 Answer faster is dropped.'],
    ]);
  });
});

describe('a review', () => {
  it('keeps what belongs together in one place, also after something has moved', async () => {
    const { script } = await goOn(
      `${begun}  ask-less: {statement: Ask less, level: direct}\n`,
      { '/review/objectives': [command('move 1 higher-order'), 'leave'] },
      desk(),
      '/review/objectives',
    );
    const last = script.asked.at(-1);
    expect(last?.kind === 'board' && last.lines.map(({ group, label }) => [group, label])).toEqual([
      ['Direct', 'Ask less'],
      ['Wider aims', 'Answer faster'],
      ['Wider aims', 'Become the airline that listens'],
    ]);
  });
});
