import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/plan/edit.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { updateAtOnce, updatePlan } from '../../../src/core/plan/update.ts';
import { handWrittenPlan } from '../../generate/plan-text.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 100) };

const ids = Array.from({ length: 30 }, (_, at) => `rebooking-${at + 1}`);

/** Ideas as people leave them: some with remarks, blank lines, and more or less filled in. */
const plan = [
  'cnsg: 1',
  'title: Keep frequent flyers',
  'concepts: # all that was called out',
  ...ids.flatMap((id, at) => [
    ...(at % 4 === 0 ? ['', `  # asked for at gate ${at}`] : []),
    `  ${id}:`,
    `    title: Rebook in ${at + 2} taps`,
    ...(at % 3 === 0 ? ['    status: idea # for now', '    assessment: { votes: 2 }'] : []),
    ...(at % 5 === 0 ? ['    segments:', '      - flyers', '      - desks'] : []),
  ]),
  'decisions:',
  '  one-route:',
  '    statement: Start on one route',
  '',
].join('\n');

const change = fc.constantFrom<(id: string) => Edit>(
  (id) => ({ kind: 'set', path: ['concepts', id, 'status'], value: 'parked' }),
  (id) => ({ kind: 'set', path: ['concepts', id, 'reason'], value: 'Too early: next year' }),
  (id) => ({ kind: 'set', path: ['concepts', id, 'assessment', 'votes'], value: 5 }),
  (id) => ({ kind: 'set', path: ['concepts', id, 'segments'], value: ['desks'] }),
  (id) => ({ kind: 'remove', path: ['concepts', id, 'assessment', 'votes'] }),
  (id) => ({ kind: 'remove', path: ['concepts', id, 'status'] }),
  (id) => ({ kind: 'remove', path: ['concepts', id] }),
  (id) => ({ kind: 'set', path: ['concepts', `${id}-again`], value: { title: 'Once more' } }),
  (id) => ({ kind: 'rename', path: ['concepts', id], to: `${id}-new` }),
);

const edits = fc.array(
  fc.tuple(change, fc.constantFrom(...ids)).map(([make, id]) => make(id)),
  { minLength: 20, maxLength: 60 },
);

function text(update: typeof updatePlan, of: string, all: readonly Edit[]): string | undefined {
  try {
    return update(readPlan(of), all).text;
  } catch {
    return undefined;
  }
}

describe('many edits at once', () => {
  it('write what they write one by one', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const single = text(updatePlan, plan, all);
        fc.pre(single !== undefined);
        expect(text(updateAtOnce, plan, all)).toBe(single);
      }),
      runs,
    );
  });

  it('put what is added behind what is last by then', () => {
    const last: readonly Edit[] = [
      { kind: 'remove', path: ['concepts', 'rebooking-29'] },
      { kind: 'set', path: ['concepts', 'rebooking-30', 'status'], value: 'parked' },
      { kind: 'remove', path: ['concepts', 'rebooking-30'] },
      { kind: 'set', path: ['concepts', 'rebooking-1-again'], value: { title: 'Once more' } },
    ];
    const others = ids.slice(0, 20).map((id): Edit => {
      return { kind: 'set', path: ['concepts', id, 'status'], value: 'parked' };
    });
    const all = [...last, ...others];
    expect(text(updateAtOnce, plan, all)).toBe(text(updatePlan, plan, all));
  });

  it('can take every element, and what was theirs alone', () => {
    const all = ids.map((id): Edit => ({ kind: 'remove', path: ['concepts', id] }));
    expect(text(updateAtOnce, plan, all)).toBe(text(updatePlan, plan, all));
  });

  it('mean the same in a plan as people write it', () => {
    fc.assert(
      fc.property(handWrittenPlan, ({ text: written }) => {
        const all = [...readPlan(written).plan.concepts.keys()].flatMap((id): Edit[] =>
          Array.from({ length: 10 }, (_, votes) => ({
            kind: 'set',
            path: ['concepts', id, 'assessment'],
            value: { votes },
          })),
        );
        const single = text(updatePlan, written, all);
        const together = text(updateAtOnce, written, all);
        expect(together && readPlan(together).plan).toEqual(single && readPlan(single).plan);
      }),
      runs,
    );
  });
});
