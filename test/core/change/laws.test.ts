import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change/change.ts';
import { joined } from '../../../src/core/change/join.ts';
import { moved } from '../../../src/core/change/move.ts';
import { withNote } from '../../../src/core/change/note.ts';
import { type NumberedPlan, numberedPlan } from '../../../src/core/change/numbered-plan.ts';
import { dropped, kept, parked } from '../../../src/core/change/park.ts';
import { removed } from '../../../src/core/change/remove.ts';
import { setField } from '../../../src/core/change/set.ts';
import { UserError } from '../../../src/core/errors.ts';
import { everyElement, type Located } from '../../../src/core/plan/every-element.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { updatePlan } from '../../../src/core/plan/update.ts';
import { handWrittenPlan, type PlanText } from '../../generate/plan-text.ts';
import { difference } from './planned.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 120) };

type Doing = (plan: NumberedPlan, chosen: readonly Located[]) => Change;

const doings: Readonly<Record<string, Doing>> = {
  remove: (plan, chosen) => removed(plan, chosen),
  park: (plan, chosen) => parked(plan, chosen, 'later: # not now'),
  drop: (plan, chosen) => dropped(plan, chosen),
  keep: (plan, chosen) => kept(plan, chosen),
  join: (plan, chosen) => joined(plan, chosen),
  toConnect: (plan, chosen) => moved(plan, chosen, 'connect'),
  toSegment: (plan, chosen) => moved(plan, chosen, 'S1'),
  toObjective: (plan, chosen) => moved(plan, chosen, 'O1'),
  wider: (plan, chosen) => moved(plan, chosen, 'wider'),
  clear: (plan, [one]) => setField(plan, one?.id ?? '', 'segments', ''),
};

/** A plan as people write it, and a few of its elements, mostly of one kind. */
const withSome = fc
  .record({
    written: handWrittenPlan,
    doing: fc.constantFrom(...Object.keys(doings)),
    picks: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
    isMixed: fc.boolean(),
  })
  .map(({ written, doing, picks, isMixed }) => {
    const text = tied(written);
    const file = readPlan(text);
    const all = [...everyElement(file.plan)];
    const first = all[(picks[0] ?? 0) % Math.max(1, all.length)];
    const pool = isMixed ? all : all.filter(({ kind }) => kind === first?.kind);
    const chosen = [...new Set(picks.map((pick) => pool[pick % Math.max(1, pool.length)]))];
    return { text, doing, chosen: chosen.filter((one) => one !== undefined) };
  });

/** The references to nothing, each by where it points. */
function dangling(text: string): readonly string[] {
  return readPlan(text).problems.flatMap(({ name, message }) =>
    name === 'dangling-reference' ? [message] : [],
  );
}

/** The text after, or undefined where the change was refused in words. */
function attempt(text: string, doing: string, chosen: readonly Located[]): string | undefined {
  const file = numberedPlan(readPlan(text));
  try {
    const change = doings[doing]?.(file, chosen);
    return change && updatePlan(file, change.edits).text;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

describe('any change of any plan', () => {
  it('leaves a plan that reads, with no reference to nothing that was not there before', () => {
    let done = 0;
    fc.assert(
      fc.property(withSome, ({ text, doing, chosen }) => {
        const next = chosen.length > 0 ? attempt(text, doing, chosen) : undefined;
        if (next === undefined) return;
        done += 1;
        const { root, problems } = readPlan(next);
        expect(root).toBeDefined();
        expect(problems.filter(({ name }) => name === 'duplicate-id' || name === 'duplicate-key')).toEqual(
          [],
        );
        const before = new Set(dangling(text));
        expect(dangling(next).filter((message) => !before.has(message))).toEqual([]);
      }),
      runs,
    );
    expect(done).toBeGreaterThan(runs.numRuns / 4);
  });

  it('of one concept leaves every line of the others as it was', () => {
    fc.assert(
      fc.property(handWrittenPlan, fc.nat(), ({ text }, pick) => {
        const file = numberedPlan(readPlan(text));
        const concepts = [...everyElement(file.plan)].filter(({ kind }) => kind === 'concept');
        const one = concepts[pick % Math.max(1, concepts.length)];
        if (!one) return;
        const next = updatePlan(file, parked(file, [one], 'later').edits).text;
        expect(difference(text, next).lost.length).toBeLessThanOrEqual(3 + 3);
        expect(comments(next)).toEqual(comments(text));
      }),
      runs,
    );
  });

  it('can be noted above anything', () => {
    fc.assert(
      fc.property(handWrittenPlan, fc.nat(), ({ text, written }, pick) => {
        const file = readPlan(text);
        const path = written[pick % written.length]?.path ?? [];
        const noted = withNote(file, path, 'Ask: Ines? # {');
        expect(difference(plain(text), plain(noted.text)).lost).toEqual([]);
        expect(readPlan(noted.text).plan).toEqual(file.plan);
      }),
      runs,
    );
  });
});

/** Without the byte order mark, which belongs to no line. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** The same plan with the first element of each name called so, that references to it find it. */
function tied({ text, ids }: PlanText): string {
  const bases = new Map<string, string>();
  for (const id of ids) {
    const base = id.replace(/-\d+$/, '');
    if (!bases.has(base) && !ids.includes(base)) bases.set(base, id);
  }
  return [...bases].reduce((now, [base, id]) => now.replace(new RegExp(`${id}(?=:)`, 'g'), base), text);
}

function comments(text: string): readonly string[] {
  return (text.match(/# (?:note|remark|hanging) \d+/g) ?? []).sort();
}
