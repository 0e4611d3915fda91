import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { errorsIn } from '../../../src/core/check/errors-in.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';

const today = '2026-11-21';
const example = join(import.meta.dirname, '../../../examples/nordair/nordair.cnsg.yaml');
const nordair = readFileSync(example, 'utf8')
  .replaceAll(/^ +owner: .*\n/gm, '')
  .replaceAll(/^ +strategy: .*\n/gm, '');

test.each(['draft', 'agreed'])('the errors of a plan that is %s are those that check finds', (status) => {
  const text = nordair
    .replace(/^status: .*$/m, `status: ${status}`)
    .replace(/^ {2}customer-led-airline:/m, '  led-by-nobody:');
  const errors = checkPlan(readPlan(text), {}, today).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
  const names = (found: readonly { code: string; path: string }[]) =>
    found.map(({ code, path }) => `${code} ${path}`).sort();
  expect(names(errorsIn(text, today))).toEqual(names(errors));
  expect(errors.length).toBeGreaterThan(0);
});
