import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { runOverview } from '../../../src/core/workshop/overview.ts';
import type { Answer, Interviewer, Question, Reply } from '../../../src/core/workshop/question.ts';
import { runStep, runWorkshop } from '../../../src/core/workshop/run.ts';
import { scripted } from '../../../src/core/workshop/script.ts';
import { chance } from '../../generate/chance.ts';
import { awkwardTexts } from '../../generate/texts.ts';
import { command, desk, form, goOn, grid, holdNew, idsOf, list, pick, text, workshopOn } from './holding.ts';

const begun = 'cnsg: 1\ntitle: Keep frequent flyers\nstatus: draft\n';

describe('a workshop', () => {
  it('takes at most 75 screens for 3 objectives, 3 segments, 3 strategies, 20 concepts and 5 metrics', async () => {
    const ideas = (from: number, count: number) =>
      list(...Array.from({ length: count }, (_, at) => `Idea number ${from + at}`));
    const { script, plan, ending } = await holdNew({
      '/title': text('Keep frequent flyers'),
      '/objectives/direct': list('Answer faster', 'Lose fewer flyers'),
      '/objectives/higher-order': list('Become customer-led'),
      '/segments': list('Frequent flyers', 'Company travellers', 'Islanders'),
      '/leftOut': list('Families'),
      '/strategies': pick('access', 'customise', 'connect'),
      '/concepts/access': ideas(1, 7),
      '/concepts/customise': ideas(8, 7),
      '/concepts/connect': ideas(15, 6),
      '/concepts/shortlist': pick(
        'idea-number-1',
        'idea-number-8',
        'idea-number-15',
        'idea-number-2',
        'idea-number-3',
      ),
      '/concepts/chosen': pick('idea-number-1', 'idea-number-8'),
      '/metrics/answer-faster': list('Time to rebook', 'Calls', 'Queue'),
      '/metrics/lose-fewer-flyers': list('Attrition', 'Rebookings'),
      '/decisions': list('Start with rebooking'),
      '/actions': list('Ask the lawyers'),
    });
    expect(ending).toBe('done');
    expect(script.unused()).toEqual([]);
    expect([
      plan?.objectives.size,
      plan?.segments.size,
      plan?.strategies.size,
      plan?.concepts.size,
      plan?.metrics.size,
    ]).toEqual([3, 3, 3, 20, 5]);
    expect(script.asked.length).toBeLessThanOrEqual(75);
  });

  it('saves after every answer', async () => {
    const { desk: kept } = await holdNew({
      '/title': text('Keep frequent flyers'),
      '/objectives/direct': list('Answer faster'),
      '/segments': list('Frequent flyers'),
    });
    expect(kept.saves).toHaveLength(3);
    expect(readPlan(kept.saves.at(-1) ?? '').problems).toEqual([]);
  });

  it('asks again for the name of the project, which makes the file, and nothing is written without one', async () => {
    const { script, desk: kept, ending } = await holdNew({ '/title': [text(' '), 'leave'] });
    expect(idsOf(script.asked)).toEqual(['/title', '/title']);
    expect([kept.saves, ending]).toEqual([[], undefined]);
  });

  it('does not come back to what was skipped, also when it is resumed', async () => {
    const kept = desk();
    const first = await goOn(
      begun,
      { '/objectives/direct': list('Answer faster'), '/segments': 'leave' },
      kept,
    );
    expect(first.ending).toBe('left');
    expect(idsOf(first.script.asked)).toContain('/objectives/higher-order');
    const second = await goOn(first.text, {}, kept);
    expect(idsOf(second.script.asked)[0]).toBe('/segments');
    expect(idsOf(second.script.asked)).not.toContain('/objectives/higher-order');
  });

  it('starts at the first gap where no session is known', async () => {
    const plan = `${begun}objectives:\n  answer-faster:\n    statement: Answer faster\n    level: direct\n`;
    const { script } = await goOn(plan, { '/workshop': 'leave' });
    expect(idsOf(script.asked)).toEqual(['/workshop']);
  });

  it('goes back as far as the first question, and keeps what was answered', async () => {
    const { script, workshop } = await goOn(begun, {
      '/workshop': ['skip', form({ 'workshop/scribe': 'Jonas Lind' })],
      '/objectives/direct': [list('Answer faster'), 'skip'],
      '/objectives/higher-order': ['back', 'leave'],
    });
    expect(idsOf(script.asked)).toEqual([
      '/workshop',
      '/open/objectives',
      '/objectives/direct',
      '/objectives/higher-order',
      '/objectives/direct',
      '/objectives/higher-order',
    ]);
    expect([...workshop.draft.plan.objectives.keys()]).toEqual(['answer-faster']);
  });

  it('says so at the first question, instead of going further back', async () => {
    const seen: (readonly string[])[] = [];
    const script = scripted({ '/workshop': ['back', 'leave'], '/title': ['back', 'skip'] });
    const noting: Interviewer = {
      ask: (question, keep, notices) => {
        seen.push(notices);
        return script.interviewer.ask(question, keep, notices);
      },
    };
    await runWorkshop(workshopOn(noting, desk(), begun));
    expect(seen).toEqual([[], [], ['This is the first question.'], []]);
  });

  it('keeps ids when words change, and makes others for the same words', async () => {
    const { text: first } = await goOn(begun, {
      '/objectives/direct': list('Answer faster', 'Answer faster'),
      '/objectives/higher-order': 'leave',
    });
    expect([...readPlan(first).plan.objectives.keys()]).toEqual([
      'answer-faster',
      expect.stringMatching(/^answer-faster-x\w+$/),
    ]);
    const items = [{ id: 'answer-faster', text: 'Answer within an hour' }];
    const step = scripted({ '/objectives/direct': { kind: 'list', items } });
    const workshop = workshopOn(step.interviewer, desk(), first);
    await runStep(workshop, 'objectives');
    expect([...workshop.draft.plan.objectives].map(([id, { statement }]) => [id, statement])).toEqual([
      ['answer-faster', 'Answer within an hour'],
    ]);
  });

  it('follows a line that is typed, mended and taken out on one screen', async () => {
    const screens: string[][] = [
      ['Answer faster'],
      ['Answer faster', 'Lose fewer'],
      ['Answer much faster', 'Lose fewer'],
      ['Lose fewer'],
      ['Lose fewer', 'Win back'],
    ];
    const plan = await whileTyping(
      '/objectives/direct',
      screens.map((words) => ({ kind: 'list', items: words.map((word) => ({ text: word })) })),
    );
    expect([...plan.objectives.values()].map(({ statement }) => statement).sort()).toEqual([
      'Lose fewer',
      'Win back',
    ]);
  });

  it('takes back on a grid what was ticked on the same screen', async () => {
    const plan = `${begun}objectives:\n  a-b:\n    statement: A\n    level: direct\n  c-d:\n    statement: C\n    level: higher-order\n`;
    const ticked = (ids: string[]): Answer => ({ kind: 'grid', ticks: new Map([['a-b', ids]]) });
    const after = await whileTyping('/objectives/supports', [ticked(['c-d']), ticked([])], plan);
    expect(after.objectives.get('a-b')).toEqual({ statement: 'A', level: 'direct' });
  });

  it('takes back in a form what was typed on the same screen', async () => {
    const typed = (words: string): Answer => ({
      kind: 'form',
      values: new Map([['workshop/scribe', words]]),
    });
    const after = await whileTyping('/workshop', [typed('Jonas'), typed('')]);
    expect(after.workshop).toBeUndefined();
  });

  it('marks the strategies that were not taken, with the reason, and leaves the others out', async () => {
    const { workshop } = await goOn(begun, {
      '/strategies': pick('access'),
      '/strategies/others': form({ 'strategies/engage/rationale': 'Content shortens no queue' }),
      '/review/strategies': 'leave',
    });
    expect([...workshop.draft.plan.strategies]).toEqual([
      ['access', {}],
      ['engage', { selected: false, rationale: 'Content shortens no queue' }],
    ]);
  });

  it('writes scores, parked and dropped ideas with their reasons', async () => {
    const { workshop } = await goOn(begun, {
      '/strategies': pick('access'),
      '/concepts/access': list('Rebook', 'Seat map', 'Robot desk'),
      '/concepts/shortlist': pick('rebook'),
      '/concepts/scores': form({ rebook: '5 2' }),
      '/concepts/aside': [command('park 2: next year'), command('drop 3'), 'leave'],
    });
    expect([...workshop.draft.plan.concepts.values()]).toEqual([
      { title: 'Rebook', strategy: 'access', status: 'shortlisted', assessment: { impact: 5, effort: 2 } },
      { title: 'Seat map', strategy: 'access', status: 'parked', reason: 'next year' },
      { title: 'Robot desk', strategy: 'access', status: 'dropped' },
    ]);
  });

  it('leaves links alone that its columns do not show', async () => {
    const plan = `${begun}objectives:\n  a-b:\n    statement: A\n    level: direct\n    supports: [gone-away]\n  c-d:\n    statement: C\n    level: higher-order\n`;
    const { workshop } = await goOn(
      plan,
      { '/objectives/supports': grid({ 'a-b': ['c-d'] }) },
      desk(),
      '/objectives/supports',
    );
    expect(workshop.draft.plan.objectives.get('a-b')?.supports).toEqual(['gone-away', 'c-d']);
  });
});

/** Answers one question several times, as a screen does line after line; gives back the plan. */
async function whileTyping(id: string, parts: readonly Answer[], planText = begun) {
  const interviewer: Interviewer = {
    ask: async (question, keep): Promise<Reply> => {
      if (question.id !== id) return { kind: 'leave' };
      for (const part of parts.slice(0, -1)) keep(part);
      const answer = parts.at(-1);
      return answer ? { kind: 'answer', answer } : { kind: 'leave' };
    },
  };
  const workshop = workshopOn(interviewer, desk(), planText);
  await runWorkshop(workshop, id);
  return workshop.draft.plan;
}

describe('the overview', () => {
  it('goes on where the session stopped, and says what each step has', async () => {
    const kept = desk();
    await goOn(begun, { '/objectives/direct': list('Answer faster'), '/segments': 'leave' }, kept);
    const planText = kept.saves.at(-1) ?? '';
    const script = scripted({ '/segments': 'leave' });
    const workshop = workshopOn(script.interviewer, kept, planText);
    await runOverview(workshop, kept.session.at);
    expect(idsOf(script.asked)).toEqual(['/overview', '/segments']);
    const [overview] = script.asked;
    expect(overview?.kind === 'menu' && overview.choices.map(({ detail }) => detail)).toContain(
      '1 direct objective; 2 open',
    );
  });

  it('walks through all questions of a step that is chosen, answered or not', async () => {
    const script = scripted({ '/overview': [{ kind: 'menu', choice: 'objectives' }, 'leave'] });
    const planText = `${begun}objectives:\n  a-b:\n    statement: A\n    level: direct\n`;
    await runOverview(workshopOn(script.interviewer, desk(), planText), undefined);
    expect(idsOf(script.asked)).toEqual([
      '/overview',
      '/objectives/direct',
      '/objectives/higher-order',
      '/review/objectives',
      '/overview',
    ]);
  });
});

describe('when the plan cannot be saved', () => {
  it('goes on, and saves everything with the next answer', async () => {
    const kept = desk();
    kept.answers = [() => ({ kind: 'failed', message: 'The disk is full', help: 'Make room' })];
    const { text: whole } = await goOn(
      begun,
      {
        '/objectives/direct': list('Answer faster'),
        '/objectives/higher-order': list('Become customer-led'),
        '/segments': 'leave',
      },
      kept,
    );
    expect(kept.saves).toEqual([whole]);
    expect(whole).toContain('Answer faster');
  });

  it('asks what to do before it leaves with answers that are not saved', async () => {
    const kept = desk();
    const failing = () => ({ kind: 'failed', message: 'The disk is full', help: 'Make room' }) as const;
    kept.answers = [failing, failing];
    const { script, ending } = await goOn(
      begun,
      {
        '/objectives/direct': list('Answer faster'),
        '/objectives/higher-order': 'leave',
        '/unsaved': { kind: 'menu', choice: 'beside' },
      },
      kept,
    );
    expect(idsOf(script.asked).at(-1)).toBe('/unsaved');
    expect([ending, kept.saves.length, kept.name()]).toEqual(['left', 1, 'plan-2.cnsg.yaml']);
  });
});

describe('when somebody else changed the plan', () => {
  const theirs = `${begun}organisation: Nordair\n`;
  const answers = {
    '/objectives/direct': list('Answer faster'),
    '/objectives/higher-order': 'leave',
  } as const;

  it('puts the last answer into their file', async () => {
    const kept = desk();
    kept.answers = [() => ({ kind: 'changed', found: theirs })];
    const { script, text: whole } = await goOn(
      begun,
      { ...answers, '/conflict': { kind: 'menu', choice: 'take' } },
      kept,
    );
    expect(idsOf(script.asked)).toContain('/conflict');
    expect(whole).toBe(
      `${theirs}objectives:\n  answer-faster:\n    statement: Answer faster\n    level: direct\n`,
    );
    expect(kept.saves).toEqual([whole]);
  });

  it('keeps ours beside theirs', async () => {
    const kept = desk();
    kept.answers = [() => ({ kind: 'changed', found: theirs })];
    const { text: whole } = await goOn(
      begun,
      { ...answers, '/conflict': { kind: 'menu', choice: 'beside' } },
      kept,
    );
    expect([kept.name(), kept.saves]).toEqual(['plan-2.cnsg.yaml', [whole]]);
    expect(whole).not.toContain('Nordair');
  });

  it('shows what only one of the two has', async () => {
    const kept = desk();
    kept.answers = [() => ({ kind: 'changed', found: theirs })];
    const { script } = await goOn(begun, answers, kept);
    const shown = script.asked.find(({ id }) => id === '/conflict')?.guidance.join('\n');
    expect(shown).toContain('Only in the file:\n  organisation: Nordair');
    expect(shown).toContain('statement: Answer faster');
  });

  it('offers only a new file where theirs is no plan any more', async () => {
    const kept = desk();
    kept.answers = [() => ({ kind: 'changed', found: 'title: [' })];
    const { script } = await goOn(begun, answers, kept);
    const question = script.asked.find(({ id }) => id === '/conflict');
    expect(question?.kind === 'menu' && question.choices.map(({ id }) => id)).toEqual(['beside']);
  });
});

describe('any answers in any order', () => {
  it('leave a plan that reads, with what was saved last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
        const draw = chance(seed);
        let left = 60;
        const interviewer: Interviewer = {
          ask: async (question, keep) => {
            left -= 1;
            if (left <= 0 || draw.below(60) === 0) return { kind: 'leave' };
            if (draw.below(8) === 0) return { kind: 'back' };
            if (draw.below(3) === 0) keep(anyAnswer(question, draw));
            return { kind: 'answer', answer: anyAnswer(question, draw) };
          },
        };
        const kept = desk();
        const workshop = workshopOn(interviewer, kept, begun);
        await runOverview(workshop, undefined);
        expect(readPlan(workshop.draft.text).problems.filter(({ severity }) => severity === 'error')).toEqual(
          [],
        );
        expect(kept.saves.at(-1) ?? begun).toBe(workshop.draft.text);
        expect(readPlan(workshop.draft.text).plan).toEqual(workshop.draft.plan);
      }),
      { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 100) },
    );
  });
});

function anyAnswer(question: Question, draw: ReturnType<typeof chance>): Answer {
  switch (question.kind) {
    case 'text':
      return { kind: 'text', text: draw.pick(awkwardTexts) };
    case 'list': {
      const kept = question.items.filter(({ fixed }) => fixed || draw.below(5) > 0);
      const typed = Array.from({ length: draw.below(4) }, () => ({ text: draw.pick(awkwardTexts) }));
      return {
        kind: 'list',
        items: [
          ...kept.map((item) => (draw.below(5) === 0 ? { ...item, text: draw.pick(awkwardTexts) } : item)),
          ...typed,
        ],
      };
    }
    case 'pick':
      return { kind: 'pick', chosen: question.options.filter(() => draw.below(2) === 0).map(({ id }) => id) };
    case 'grid':
      return {
        kind: 'grid',
        ticks: new Map(
          question.rows.map(({ id }) => [
            id,
            question.columns
              .filter(() => draw.below(3) === 0)
              .map((column) => column.id)
              .slice(0, question.single ? 1 : 99),
          ]),
        ),
      };
    case 'form': {
      const typed = [
        '5 2',
        '3',
        'TBD',
        '2027-06-30',
        '4.2',
        'park: later',
        'drop',
        'increase',
        ...awkwardTexts,
      ];
      const values = question.rows.map(({ id, value, complaint, options }): [string, string] => {
        const wanted = options ? draw.pick([...options, '']) : draw.pick(typed);
        return [id, wanted.trim() === '' || complaint?.(wanted) === undefined ? wanted : (value ?? '')];
      });
      return { kind: 'form', values: new Map(values) };
    }
    case 'menu':
      return { kind: 'menu', choice: draw.pick(question.choices).id };
    case 'board':
      return { kind: 'board', command: draw.below(3) === 0 ? draw.pick(commands) : '' };
  }
}

const commands = [
  'drop 1',
  'park 1-2: later',
  'join 1 2',
  'move 1 connect',
  'edit 1',
  'add',
  'undo',
  '1 3, 2 5',
  'no such',
];
