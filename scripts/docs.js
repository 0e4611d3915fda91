// Writes what follows from the code into the pages of docs/, between their marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldTables, lensTables } from './field-tables.js';
import { loadSource } from './load-source.js';
import { ruleTables } from './rule-tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function writeBetween(page, mark, tables) {
  const path = `${root}docs/${page}`;
  const before = readFileSync(path, 'utf8');
  const marked = new RegExp(`(<!-- ${mark} -->\n)[^]*(<!-- /${mark} -->)`);
  const after = before.replace(marked, (_all, start, end) => `${start}\n${tables}\n\n${end}`);
  if (after !== before) writeFileSync(path, after);
}

const { catalogue } = await loadSource(`${root}src/core/check/catalogue.ts`);
const { stepTitle } = await loadSource(`${root}src/core/check/summary.ts`);
const pageOf = (code) => readFileSync(`${root}templates/rules/${code}.md`, 'utf8');

const format = await loadSource(`${root}src/core/plan/fields.ts`);
const { lensFormat } = await loadSource(`${root}src/core/lens/format.ts`);
const { fields: lenses } = await lensFormat();

writeBetween('format.md', 'fields', fieldTables(format));
writeBetween('format.md', 'lenses', lensTables(lenses, format.elements));
writeBetween('rules.md', 'rules', ruleTables({ catalogue, stepTitle, pageOf }));
