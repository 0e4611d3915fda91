import { describe, expect, it } from 'vitest';
import { runNew } from '../../../src/core/workshop/begin.ts';
import { scripted } from '../../../src/core/workshop/script.ts';
import { desk, holdNew, idsOf, more, settings, text } from './holding.ts';

describe('the very first question', () => {
  it('takes thoughts, decisions and actions before there is a name, and puts them into the plan with it', async () => {
    const { plan, script } = await holdNew({
      '/title': [
        more('park Ask the lawyers'),
        more('decide Start with one route :: most cancellations'),
        more('act'),
        text('Keep frequent flyers'),
      ],
      '/more/act': text('Book the room :: Ana'),
      '/workshop': 'leave',
    });
    expect(plan?.title).toBe('Keep frequent flyers');
    expect([...(plan?.parkingLot.values() ?? [])].map(({ statement }) => statement)).toEqual([
      'Ask the lawyers',
    ]);
    expect([...(plan?.decisions.values() ?? [])][0]).toMatchObject({
      statement: 'Start with one route',
      reason: 'most cancellations',
    });
    expect([...(plan?.actions.values() ?? [])][0]).toMatchObject({
      statement: 'Book the room',
      owner: 'Ana',
    });
    expect(idsOf(script.asked).at(-1)).toBe('/workshop');
  });

  it('opens a menu behind the slash, from which the room can leave', async () => {
    const { script, ending } = await holdNew({
      '/title': more(''),
      '/more': { kind: 'menu', choice: 'leave' },
    });
    expect(idsOf(script.asked)).toEqual(['/title', '/more']);
    expect(ending).toBeUndefined();
  });

  it('says that there is nothing before it', async () => {
    const seen: (readonly string[])[] = [];
    const script = scripted({ '/title': ['back', 'leave'] });
    await runNew(
      {
        ask: (question, keep, notices) => {
          seen.push(notices);
          return script.interviewer.ask(question, keep, notices);
        },
      },
      async () => desk(),
      settings,
    );
    expect(seen).toEqual([[], ['This is the first question.']]);
  });
});
