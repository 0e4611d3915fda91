import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkOutputSchema } from '../../../src/core/check/output-schema.ts';
import { settingsSchema } from '../../../src/core/check/settings.ts';
import { folderWith, run, smallPlan } from '../../cli/run.ts';

const root = join(import.meta.dirname, '../../..');

test.each([
  ['config', settingsSchema()],
  ['check', checkOutputSchema],
])('the published schema %s.v1.json is the one that the program has', (name, schema) => {
  const published = readFileSync(join(root, `schema/${name}.v1.json`), 'utf8');
  expect(published).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

describe('what check prints with --json', () => {
  /** With nothing in it that the schema does not name. */
  const closed = JSON.parse(JSON.stringify(checkOutputSchema), (_key, value) =>
    value?.type === 'object' ? { ...value, additionalProperties: false } : value,
  );
  const validate = new Ajv({ strict: false }).compile(closed);

  test.each([
    ['of a plan with gaps', { 'keep.cnsg.yaml': smallPlan }],
    ['of a plan that is broken', { 'keep.cnsg.yaml': 'cnsg: 1\ntitle: [\n' }],
    ['of a plan of a newer format', { 'keep.cnsg.yaml': 'cnsg: 2\ntitle: Keep\n' }],
    ['of bytes that are no text', { 'keep.cnsg.yaml': Buffer.from('cnsg: 1\ntitle: Café\n', 'latin1') }],
    ['of a language without word lists', { 'keep.cnsg.yaml': 'cnsg: 1\ntitle: 留住\nlanguage: zh\n' }],
    ['of several files', { 'a.cnsg.yaml': smallPlan, 'b.cnsg.yaml': 'b' }],
  ])('is as its schema says: %s', async (_what, files) => {
    const { stdout } = await run(['check', '--json'], { cwd: folderWith(files) });
    expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
  });

  test('says for which language the wording was not checked', async () => {
    const files = { 'a.cnsg.yaml': smallPlan, 'b.cnsg.yaml': 'cnsg: 1\ntitle: 留住\nlanguage: zh\n' };
    const { stdout } = await run(['check', '--json'], { cwd: folderWith(files) });
    expect(JSON.parse(stdout).files).toMatchObject([{ unlistedLanguage: null }, { unlistedLanguage: 'zh' }]);
  });

  test('can be wrong', () => {
    expect(validate({ schemaVersion: 1, kind: 'check', files: [] })).toBe(false);
  });
});
