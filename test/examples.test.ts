import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openPoints } from '../src/core/plan/open.ts';
import { readPlan } from '../src/core/plan/plan-file.ts';
import { everyField } from './generate/every-field.ts';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples');
const names = readdirSync(examples);
const folder = mkdtempSync(join(tmpdir(), 'cnsg-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const planOf = (name: string) => readFileSync(join(examples, name, `${name}.cnsg.yaml`), 'utf8');

describe.each(names)('the example %s', (name) => {
  test('is what its answers make, to the byte', () => {
    copyFileSync(join(examples, name, 'answers.yaml'), join(folder, 'answers.yaml'));
    const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
    const words = [join(root, 'bin/cnsg.js'), 'new', name, '--answers', 'answers.yaml'];
    execFileSync(process.execPath, words, { cwd: folder, env });
    expect(readFileSync(join(folder, `${name}.cnsg.yaml`), 'utf8')).toBe(planOf(name));
    for (const made of [`${name}.md`, `${name}.brief.html`])
      expect(readFileSync(join(folder, made), 'utf8')).toBe(readFileSync(join(examples, name, made), 'utf8'));
  });

  test('has reports that are up to date', () => {
    const words = [join(root, 'bin/cnsg.js'), 'report', '--check'];
    const said = execFileSync(process.execPath, words, { cwd: join(examples, name), encoding: 'utf8' });
    expect(said).toBe('All 5 reports are up to date.\n');
  });

  test('has nothing to mend', () => {
    expect(readPlan(planOf(name)).problems).toEqual([]);
  });

  test('says at its head where it comes from', () => {
    const [head = ''] = readFileSync(join(examples, name, 'answers.yaml'), 'utf8').split('\n\n');
    expect(head).toMatch(/^# (?:INVENTED|A real case|The running illustration)/);
  });
});

describe('the complete example', () => {
  test('leaves nothing open', () => {
    expect(openPoints(readPlan(planOf('nordair')).plan)).toEqual([]);
  });

  test('has every field of the format', () => {
    const paths = pathsIn(parse(planOf('nordair')), ['']);
    const missing = everyField().filter(({ path }) => !paths.has(path));
    // Waivers are the same field everywhere; an example that waives everything would teach the wrong thing.
    expect(missing.map(({ path }) => path).filter((path) => !path.endsWith('/waivers'))).toEqual([]);
    expect(paths).toContain('/concepts/*/waivers');
  });
});

/** Every way into a value, each key also as `*`. */
function pathsIn(value: unknown, before: readonly string[]): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set(before);
  const inside = Object.entries(value).flatMap(([key, inner]) => [
    ...pathsIn(inner, [...new Set(before.flatMap((path) => [`${path}/${key}`, `${path}/*`]))]),
  ]);
  return new Set([...before, ...inside]);
}
