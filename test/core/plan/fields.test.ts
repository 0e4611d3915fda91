import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lensFormat } from '../../../src/core/lens/format.ts';
import validate from '../../../src/core/plan/generated/validate.js';
import { planSchema } from '../../../src/core/plan/schema.ts';
import { everyField } from '../../generate/every-field.ts';

const fields = everyField();

test('every field has words for screens, a sentence for people and an example', () => {
  const wordless = fields.filter(({ field }) => field.label === '' || !/\w.*\.$/.test(field.description));
  expect(wordless.map(({ path }) => path)).toEqual([]);
  expect(fields.filter(({ field }) => field.example === undefined)).toEqual([]);
});

test('every example is a right value of its field', () => {
  const wrong = fields.filter(({ field, planWith }) => !validate(planWith(field.example)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no field takes a list of lists', () => {
  const lax = fields.filter(({ planWith }) => validate(planWith([[]])));
  expect(lax.map(({ path }) => path)).toEqual([]);
});

test('the published schema is the one that the table of fields makes', async () => {
  const published = readFileSync(join(import.meta.dirname, '../../../schema/plan.v1.json'), 'utf8');
  const { fields: lenses } = await lensFormat();
  expect(published).toBe(`${JSON.stringify(planSchema(lenses), null, 2)}\n`);
});
