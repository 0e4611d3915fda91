// Writes the tables of fields into docs/format.md, between their marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldTables } from './field-tables.js';
import { loadSource } from './load-source.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = `${root}docs/format.md`;

const tables = fieldTables(await loadSource(`${root}src/core/plan/fields.ts`));
const before = readFileSync(page, 'utf8');
const after = before.replace(
  /(<!-- fields -->\n)[\s\S]*(<!-- \/fields -->)/,
  (_all, start, end) => `${start}\n${tables}\n\n${end}`,
);
if (after !== before) writeFileSync(page, after);
