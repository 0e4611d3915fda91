// Writes the list of reports, the published schemas, and the validator compiled from that of the plan.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv, { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { leanCode } from './lean-code.js';
import { leanSchema } from './lean-schema.js';
import { loadSource } from './load-source.js';
import { writeRegistry } from './registry.js';
import { bundledFiles } from './third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = `${root}src/core/plan/generated`;

writeRegistry(root);

const { planSchema } = await loadSource(`${root}src/core/plan/schema.ts`);
const schema = planSchema();
const { lensFormat } = await loadSource(`${root}src/core/lens/format.ts`);
const { fields: lenses } = await lensFormat();
const { settingsSchema } = await loadSource(`${root}src/core/check/settings.ts`);
const { checkOutputSchema } = await loadSource(`${root}src/core/check/output-schema.ts`);
const { diffSchema } = await loadSource(`${root}src/core/diff/tell/diff-schema.ts`);
const { reportSchema } = await loadSource(`${root}src/core/report/report-schema.ts`);
const published = {
  // Editors are told the fields of lenses; a reading of a plan leaves them to the lenses that the plan has.
  plan: planSchema(lenses),
  config: settingsSchema(),
  check: checkOutputSchema,
  report: reportSchema,
  diff: diffSchema,
};
await mkdir(`${root}schema`, { recursive: true });
for (const [name, content] of Object.entries(published))
  await writeFile(`${root}schema/${name}.v1.json`, `${JSON.stringify(content, null, 2)}\n`);

// Every reading of a plan loads the validator, so it is kept small, with no formats but ours.
const regExp = (source, flags) => new RegExp(source, flags);
regExp.code = 'require("./src/core/plan/lazy-pattern.ts").lazyPattern';
const ajv = new Ajv({
  allErrors: true,
  messages: false,
  inlineRefs: false,
  // Shared parts say nothing of the type that is known where they are used.
  strictTypes: false,
  formats: { date: () => true },
  code: {
    source: true,
    esm: true,
    optimize: 2,
    formats: _`{ date: require("./src/core/plan/date.ts").isDate }`,
    regExp,
  },
});
const code = leanCode(standaloneCode(ajv, ajv.compile(leanSchema(schema))));
await mkdir(generated, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  stdin: { contents: code, resolveDir: root },
  bundle: true,
  format: 'esm',
  metafile: true,
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

/** The files that the validator is made of, from the project's folder. */
export const validatorFiles = bundledFiles(metafile);
