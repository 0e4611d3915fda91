import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { planFromAnswers } from '../../../src/core/plan/answers.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { furtherSyntaxProblems } from '../../../src/core/plan/syntax.ts';
import { type Json, toValue } from '../../../src/core/plan/tree.ts';
import { handWrittenPlan } from '../../generate/plan-text.ts';
import { completePlan } from './complete-plan.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 150) };

const complete = completePlan();

/** Signs that mean something to YAML, and some that mean nothing good anywhere. */
const signs = [
  ...': # - " \' | > |+ [ ] { } , &a *a !!str ? % @ ` \\ ~ = <<: __proto__: 👩‍👧 中'.split(' '),
  ...'\n \n\n \r\n \r \t --- ... \u0000 \u001b \u0085 \u2028 \uFEFF \uD800 \uDC00'.split(' '),
  ': ',
  ' #',
  '- ',
  '? ',
  ' ',
  '\n---\n',
  '\n<<<<<<< ours\n',
  '\n=======\n',
  '\n>>>>>>> theirs\n',
  'x'.repeat(300),
];

const cut = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), sign: fc.constantFrom('', ...signs) });

/** A plan that somebody's editor, merge or disk has damaged in a few places. */
const damaged = fc
  .tuple(
    fc.oneof(
      fc.constant(complete),
      handWrittenPlan.map(({ text }) => text),
    ),
    fc.array(cut, { minLength: 1, maxLength: 4 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((whole, { at, length, sign }) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + sign + whole.slice(start + length);
    }, text),
  );

describe('a damaged plan', () => {
  it('never stops the reader, and every finding has its place', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { problems } = readPlan(text);
        const lines = text.split('\n');
        for (const { position, message } of [...problems, ...furtherSyntaxProblems(text, problems)]) {
          const line = lines[position.line - 1];
          expect(line, message).toBeDefined();
          expect(position.column).toBeGreaterThan(0);
          expect(position.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        }
        const order = problems.map(({ position }) => position.line * 1e6 + position.column);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        planFromAnswers(text);
      }),
      runs,
    );
  });

  it('means what the other parser of YAML says, where both can read it', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { root } = readPlan(text);
        const other = parseDocument(text, { merge: false, uniqueKeys: true, stringKeys: true });
        if (!root || other.errors.length > 0) return;
        expect(plain(toValue(root))).toEqual(plain(other.toJS({ maxAliasCount: 0 })));
      }),
      runs,
    );
  });
});

function plain(value: Json): unknown {
  return JSON.parse(JSON.stringify(value));
}
