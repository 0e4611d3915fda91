import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirements } from '../../../src/core/method/completeness.ts';
import { stepIds } from '../../../src/core/method/steps.ts';
import { know } from '../../../src/core/plan/complete.ts';
import type { Field } from '../../../src/core/plan/field.ts';
import { elements } from '../../../src/core/plan/fields.ts';
import { homework, nobody } from '../../../src/core/plan/homework.ts';
import { type OpenPoint, openPoints } from '../../../src/core/plan/open.ts';
import { stepProgress } from '../../../src/core/plan/progress.ts';
import { anyPlan } from '../../generate/plan.ts';
import { planOf } from '../../plan-of.ts';
import { nordair, nordairValues } from '../../plans/nordair.ts';

type Values = Record<string, Record<string, unknown>>;

/** The rich plan with one part of it put in place of another: `['concepts', 'self-rebooking', 'status']`. */
function nordairWith(path: readonly string[], value: unknown) {
  const values: Record<string, unknown> = structuredClone(nordairValues);
  const [last, ...way] = [...path].reverse();
  let inside = values;
  for (const key of way.reverse()) inside = inside[key] as Values;
  if (last === undefined) return planOf(values);
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return planOf(values);
}

/** What is open in a plan, in brief: `segment-rationale /segments/frequent-flyers/rationale`. */
function brief(points: readonly OpenPoint[]): readonly string[] {
  return points.map(({ need, path }) => `${need} ${path}`);
}

describe('a complete plan', () => {
  test('has nothing open', () => {
    expect(openPoints(nordair)).toEqual([]);
  });
});

describe('an empty plan', () => {
  test('begins with what the project is judged on', () => {
    const points = openPoints(planOf({ title: 'Keep frequent flyers' }));
    expect(points[0]).toEqual({
      need: 'direct-objective',
      step: 'objectives',
      path: '/objectives',
      element: undefined,
      question: 'What will this project be judged on?',
      who: 'room',
      person: undefined,
      tbd: false,
    });
    expect(brief(points)).toEqual([
      'direct-objective /objectives',
      'wider-aim /objectives',
      'segment /segments',
      'strategy /strategies',
    ]);
  });
});

const taken = 'frequent-flyers';
const concept = 'self-rebooking';
const metric = 'rebooking-time';

describe('each sentence of what complete means is asked for', () => {
  const cases: readonly (readonly [path: readonly string[], value: unknown, open: readonly string[]])[] = [
    [
      ['objectives', 'faster-answers', 'statement'],
      undefined,
      ['objective-statement /objectives/faster-answers/statement'],
    ],
    [
      ['objectives', 'faster-answers', 'supports'],
      undefined,
      ['objective-supports /objectives/faster-answers/supports'],
    ],
    [
      ['objectives', 'faster-answers', 'supports'],
      ['fewer-lost'],
      ['objective-supports /objectives/faster-answers/supports'],
    ],
    [
      ['objectives', 'faster-answers', 'supports'],
      ['lost'],
      ['objective-supports /objectives/faster-answers/supports'],
    ],
    [['segments', taken, 'name'], undefined, [`segment-name /segments/${taken}/name`]],
    [['segments', taken, 'rationale'], undefined, [`segment-rationale /segments/${taken}/rationale`]],
    [['segments', taken, 'rationale'], '  ', [`segment-rationale /segments/${taken}/rationale`]],
    [['segments', taken, 'serves'], ['customer-led-airline'], [`segment-serves /segments/${taken}/serves`]],
    [['segments', taken, 'objective'], undefined, [`segment-objective /segments/${taken}/objective`]],
    [
      ['segments', taken, 'valueProposition'],
      undefined,
      [`segment-value-proposition /segments/${taken}/valueProposition`],
    ],
    [
      ['segments', 'travel-desks', 'barriers', 'no-overview', 'statement'],
      undefined,
      ['barrier-statement /segments/travel-desks/barriers/no-overview/statement'],
    ],
    [['strategies', 'access', 'rationale'], undefined, ['strategy-rationale /strategies/access/rationale']],
    [['strategies', 'access', 'segments'], undefined, ['strategy-segments /strategies/access/segments']],
    [['strategies', 'connect', 'barriers'], [], ['strategy-barriers /strategies/connect/barriers']],
    [
      ['strategies', 'collaborate'],
      { rationale: 'They help', segments: [taken] },
      ['strategy-concept /concepts'],
    ],
    [['concepts', 'flyer-wiki', 'title'], undefined, ['concept-title /concepts/flyer-wiki/title']],
    [['concepts', concept, 'strategy'], undefined, [`concept-strategy /concepts/${concept}/strategy`]],
    [['concepts', concept, 'strategy'], 'engage', [`concept-strategy /concepts/${concept}/strategy`]],
    [['concepts', concept, 'approach'], undefined, [`concept-approach /concepts/${concept}/approach`]],
    [
      ['concepts', concept, 'segments'],
      ['leisure-families'],
      [`concept-segments /concepts/${concept}/segments`],
    ],
    [
      ['concepts', concept, 'customerValue'],
      undefined,
      [`concept-customer-value /concepts/${concept}/customerValue`],
    ],
    [
      ['concepts', concept, 'barriers'],
      undefined,
      [`barrier-answered /segments/${taken}/barriers/desk-queues/accepted`],
    ],
    [
      ['segments', taken, 'barriers', 'app-distrust', 'accepted'],
      undefined,
      [`barrier-answered /segments/${taken}/barriers/app-distrust/accepted`],
    ],
    [['metrics', 'renewals', 'concepts', 'desk-feed'], undefined, ['concept-metric /metrics']],
    [['metrics', metric, 'name'], undefined, [`metric-name /metrics/${metric}/name`]],
    [['metrics', metric, 'objectives'], undefined, ['objective-metric /metrics']],
    [['metrics', metric, 'concepts'], {}, [`metric-concepts /metrics/${metric}/concepts`]],
    [
      ['metrics', metric, 'concepts', concept, 'mechanism'],
      undefined,
      [`metric-mechanism /metrics/${metric}/concepts/${concept}/mechanism`],
    ],
    [['metrics', metric, 'unit'], undefined, [`metric-unit /metrics/${metric}/unit`]],
    [['metrics', metric, 'direction'], undefined, [`metric-direction /metrics/${metric}/direction`]],
    [['metrics', metric, 'baseline'], undefined, [`metric-baseline /metrics/${metric}/baseline/value`]],
    [
      ['metrics', metric, 'target'],
      undefined,
      [`metric-target /metrics/${metric}/target/value`, `metric-target-date /metrics/${metric}/target/date`],
    ],
    [['metrics', metric, 'source'], undefined, [`metric-source /metrics/${metric}/source`]],
    [['metrics', metric, 'owner'], undefined, [`metric-owner /metrics/${metric}/owner`]],
  ];

  test.each(cases)('%j as %j', (path, value, open) => {
    expect(brief(openPoints(nordairWith(path, value)))).toEqual(open);
  });

  test('a level that was not said is asked for instead of what the level asks for', () => {
    const plan = planOf({ objectives: { answers: { statement: 'Answer faster' } } });
    expect(brief(openPoints(plan)).filter((point) => point.includes('answers'))).toEqual([
      'objective-level /objectives/answers/level',
    ]);
  });

  test('a segment without barriers is asked what stops it, by name', () => {
    const points = openPoints(nordairWith(['segments', 'travel-desks', 'barriers'], {}));
    const point = points.find(({ need }) => need === 'segment-barriers');
    expect(point?.question).toBe('What stops Company travel desks?');
    expect(point?.path).toBe('/segments/travel-desks/barriers');
  });

  test('two segments that say the same in all three are told apart by the later one', () => {
    const same = {
      objective: 'Rebook',
      valueProposition: 'Time',
      barriers: { queue: { statement: 'The queue' } },
    };
    const again = {
      objective: ' rebook ',
      valueProposition: 'TIME',
      barriers: { line: { statement: 'The  queue' } },
    };
    const plan = planOf({
      segments: { flyers: { name: 'Flyers', ...same }, guests: { name: 'Guests', ...again } },
    });
    const twins = openPoints(plan).filter(({ need }) => need === 'segment-unique');
    expect(twins.map(({ element, question }) => [element, question])).toEqual([
      ['guests', 'Flyers and Guests read the same: what sets them apart?'],
    ]);
  });

  test('what two segments have still to find out is no sameness of theirs', () => {
    const plan = planOf({
      segments: {
        guests: { name: 'Guests', valueProposition: 'TBD' },
        flyers: { name: 'Flyers', valueProposition: 'TBD' },
      },
    });
    expect(openPoints(plan).some(({ need }) => need === 'segment-unique')).toBe(false);
  });

  test('two segments that have said nothing yet are not called the same', () => {
    const plan = planOf({ segments: { flyers: { name: 'Flyers' }, guests: { name: 'Guests' } } });
    expect(openPoints(plan).some(({ need }) => need === 'segment-unique')).toBe(false);
  });

  test('all five strategies at once are questioned', () => {
    const all = Object.fromEntries(
      ['access', 'engage', 'customise', 'connect', 'collaborate'].map((id) => [id, {}]),
    );
    expect(brief(openPoints(planOf({ strategies: all })))).toContain('strategies-focus /strategies');
  });

  test('a need of its segment is enough for a strategy without a barrier', () => {
    expect(openPoints(nordairWith(['strategies', 'access', 'barriers'], undefined))).toEqual([]);
  });

  test('strategies that were not taken are asked nothing', () => {
    const plan = planOf({ strategies: { engage: { selected: false } } });
    expect(openPoints(plan).every(({ element }) => element !== 'engage')).toBe(true);
  });

  test('a concept that was dropped is no concept for its strategy', () => {
    const plan = planOf({
      strategies: { access: { rationale: 'Queues' } },
      concepts: { auction: { title: 'Auction', strategy: 'access', status: 'dropped' } },
    });
    expect(brief(openPoints(plan))).toContain('strategy-concept /concepts');
  });

  test('a barrier that only a parked concept answers is still open', () => {
    const plan = nordairWith(['concepts', concept, 'status'], 'parked');
    expect(brief(openPoints(plan))).toContain(
      `barrier-answered /segments/${taken}/barriers/desk-queues/accepted`,
    );
  });

  test('a raw idea needs no more than a title', () => {
    const plan = planOf({ concepts: { wiki: { title: 'A wiki', status: 'idea' } } });
    expect(openPoints(plan).some(({ element }) => element === 'wiki')).toBe(false);
  });

  test('the details of a concept that is kept but not chosen are homework', () => {
    const asked = (status: string) =>
      openPoints(planOf({ concepts: { wiki: { title: 'A wiki', status } } }))
        .filter(({ element, who }) => element === 'wiki' && who === 'homework')
        .map(({ need }) => need);
    expect(asked('shortlisted')).toEqual(['concept-segments', 'concept-customer-value', 'concept-metric']);
    expect(asked('chosen')).toEqual([]);
  });

  test('by a path and a need that no other point has', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const names = openPoints(plan).map(({ need, path, element }) => `${need} ${path} ${element}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('TBD', () => {
  test('is counted as homework and is no gap for the room', () => {
    const points = openPoints(nordairWith(['metrics', metric, 'target', 'value'], 'TBD'));
    expect(points.map(({ need, who, tbd, person }) => [need, who, tbd, person])).toEqual([
      ['metric-target', 'homework', true, 'Digital channels'],
    ]);
  });

  test('is counted where nothing at all would be fine', () => {
    const places: readonly (readonly string[])[] = [
      ['objectives', 'faster-answers', 'owner'],
      ['concepts', concept, 'owner'],
      ['metrics', metric, 'baseline', 'date'],
      ['metrics', metric, 'actuals', '0', 'value'],
      ['parkingLot', 'staff-app', 'owner'],
      ['actions', 'book-room', 'owner'],
    ];
    for (const path of places) {
      const points = openPoints(nordairWith(path, 'TBD'));
      expect(points.map(({ path: at, tbd, who }) => [at, tbd, who])).toEqual([
        [`/${path.join('/')}`, true, 'homework'],
      ]);
      expect(openPoints(nordairWith(path, undefined))).toEqual([]);
    }
  });

  test('has a question for every field that may hold it', () => {
    const asked = new Set(requirements.map(({ of, field }) => `${of}/${field}`));
    const missing = Object.entries(elements).flatMap(([kind, { fields }]) =>
      fieldsWithTbd(fields).map((field) => `${kind}/${field}`),
    );
    const spoken = missing.map((field) =>
      field.replace('metric/concepts', 'link').replace('metric/actuals', 'actual'),
    );
    expect(spoken.length).toBeGreaterThan(8);
    expect(spoken.filter((field) => !asked.has(field))).toEqual([]);
  });
});

function fieldsWithTbd(fields: Readonly<Record<string, Field>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if ('fields' in field) return fieldsWithTbd(field.fields).map((inside) => `${name}/${inside}`);
    return 'tbd' in field ? [name] : [];
  });
}

describe('homework', () => {
  test('is grouped by person as first seen, with what is nobody’s at the end', () => {
    const plan = planOf({
      objectives: { answers: { statement: 'Answer faster', level: 'direct', owner: 'Ines Ferreira' } },
      metrics: {
        calls: { name: 'Calls', unit: 'TBD' },
        minutes: { name: 'Minutes', objectives: ['answers'], source: 'TBD' },
      },
      actions: {
        ask: { statement: 'Ask the lawyers', owner: ' ines  ferreira' },
        book: { statement: 'Book the room', owner: 'Jonas Lind' },
        print: { statement: 'Print the plan', owner: 'TBD' },
        done: { statement: 'Invite the desk', owner: 'Ada Moreau', done: '2026-11-20' },
      },
    });
    const groups = homework(plan);
    expect(groups.map(({ person }) => person)).toEqual(['Ines Ferreira', 'Jonas Lind', nobody]);
    expect(groups[0]?.points.map(({ path }) => path)).toContain('/metrics/minutes/source');
    expect(groups.map(({ actions }) => actions)).toEqual([['ask'], ['book'], ['print']]);
    expect(groups[2]?.points.map(({ path }) => path)).toContain('/metrics/calls/unit');
  });

  test('is empty when nothing is open and everything is done', () => {
    expect(homework(nordairWith(['actions'], {}))).toEqual([]);
  });
});

describe('the progress of a step', () => {
  test('counts what there is in words', () => {
    const progress = stepProgress(nordair);
    expect(Object.values(progress).map(({ summary }) => summary)).toEqual([
      '2 direct objectives, 1 wider aim',
      '2 segments, 3 barriers, 1 left out',
      '2 strategies, 1 not taken',
      '5 concepts, 2 kept',
      '2 metrics, 2 with a target',
    ]);
    expect(Object.values(progress).every(({ open, answered }) => open === 0 && answered > 0)).toBe(true);
  });

  test('says when there is nothing', () => {
    expect(stepProgress(planOf({})).impact).toEqual({ answered: 0, open: 0, summary: 'nothing yet' });
  });

  test('adds up to the open points of any plan', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const sum = Object.values(stepProgress(plan)).reduce((total, { open }) => total + open, 0);
        expect(sum).toBe(openPoints(plan).length);
      }),
    );
  });
});

test('nothing throws on any plan', () => {
  fc.assert(fc.property(anyPlan(), (plan) => void [openPoints(plan), homework(plan), stepProgress(plan)]));
});

test('the open points of one step are those of all steps that belong to it', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const all = openPoints(plan);
      for (const step of stepIds)
        expect(openPoints(plan, know(plan), [step])).toEqual(all.filter((point) => point.step === step));
    }),
    { numRuns: 50 },
  );
});
