// Writes what is made from the table of fields: the published schema and the validator compiled from it.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = `${root}src/core/plan/generated`;

const bundled = await build({
  entryPoints: [`${root}src/core/plan/schema.ts`],
  bundle: true,
  format: 'esm',
  write: false,
});
const { planSchema } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
);
const schema = planSchema();
await mkdir(`${root}schema`, { recursive: true });
await writeFile(`${root}schema/plan.v1.json`, `${JSON.stringify(schema, null, 2)}\n`);

const ajv = new Ajv({
  allErrors: true,
  messages: false,
  inlineRefs: false,
  code: { source: true, esm: true, optimize: 2 },
});
addFormats(ajv, ['date']);
await mkdir(generated, { recursive: true });
await build({
  stdin: { contents: standaloneCode(ajv, ajv.compile(schema)), resolveDir: root },
  bundle: true,
  format: 'esm',
  outfile: `${generated}/validate.js`,
});
await writeFile(
  `${generated}/validate.d.ts`,
  [
    '/** A fault that the validator found (a part of the ErrorObject of ajv). */',
    'export interface Violation {',
    '  readonly instancePath: string;',
    '  readonly keyword: string;',
    '  readonly params: Readonly<Record<string, unknown>>;',
    '  readonly propertyName?: string;',
    '}',
    'declare const validate: { (value: unknown): boolean; errors?: readonly Violation[] | null };',
    'export default validate;',
    '',
  ].join('\n'),
);
