import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

/** Writes the list of reports that a folder makes: adding one is adding its file. */
export function writeRegistry(root) {
  const reports = `${root}src/core/report`;
  const names = readdirSync(`${reports}/reports`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();
  mkdirSync(`${reports}/generated`, { recursive: true });
  writeFileSync(
    `${reports}/generated/reports.ts`,
    [
      "import type { Report } from '../report.ts';",
      ...names.map((name, at) => `import { report as report${at} } from '../reports/${name}.ts';`),
      '',
      '/** All reports by name. They are small: loading each apart would take longer than loading all. */',
      'export const reports: Readonly<Record<string, () => Promise<Report>>> = {',
      ...names.map((name, at) => `  '${name}': async () => report${at},`),
      '};',
      '',
    ].join('\n'),
  );
}
