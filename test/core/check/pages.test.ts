import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/check/catalogue.ts';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { rules } from '../../../src/core/check/rules/index.ts';
import { lensChecksFor } from '../../../src/core/lens/loaded.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';

const folder = new URL('../../../templates/rules/', import.meta.url);
const today = '2026-11-21';
/** Faults of bytes and files, which no example in a page can hold. */
const withoutExamples = ['CNSG003', 'CNSG004', 'CNSG011'];

function pageOf(code: string): string {
  return readFileSync(new URL(`${code}.md`, folder), 'utf8');
}

function example(page: string, kind: 'bad' | 'good'): string | undefined {
  return new RegExp(`^\`\`\`yaml ${kind}\\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1];
}

/** Codes that a partial plan gives; the head is put in front where it lacks. */
async function codesOf(yaml: string): Promise<string[]> {
  const title = /^title:/m.test(yaml) ? '' : 'title: Keep frequent flyers\n';
  const head = /^cnsg:/m.test(yaml) || !/^[\w-]+:/m.test(yaml) ? '' : `cnsg: 1\n${title}`;
  const file = readPlan(head + yaml);
  const { diagnostics } = checkPlan(file, {}, today, await lensChecksFor(file));
  return diagnostics.map(({ code }) => code);
}

describe('the pages of the rules', () => {
  it('are one a rule, and no others', () => {
    const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
    expect(pages.sort()).toEqual(catalogue.map(({ code }) => code));
  });

  it.each(catalogue)('$code $name says why it matters and what to ask', ({ code, name }) => {
    const page = pageOf(code);
    expect(page.startsWith(`# ${code} ${name}\n`)).toBe(true);
    expect(page).toMatch(/^## Why it matters$/m);
    if (!code.startsWith('CNSG0') && code !== 'CNSG990')
      expect(page).toMatch(/^## The question to ask\n\n> /m);
  });

  it.each(catalogue.filter(({ code }) => !withoutExamples.includes(code)))(
    '$code $name fires on its bad example and not on its good one',
    async ({ code }) => {
      const page = pageOf(code);
      expect(await codesOf(example(page, 'bad') ?? ''), 'bad').toContain(code);
      const good = example(page, 'good');
      expect(good).toBeDefined();
      expect(await codesOf(good ?? ''), 'good').not.toContain(code);
    },
  );
});

describe('the rules', () => {
  it('have each a code and a name of their own, in order', () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('have codes that begin with the number of their step', () => {
    const digits = {
      objectives: '1',
      customers: '2',
      strategies: '3',
      concepts: '4',
      impact: '5',
      lens: '6',
      across: '9',
    };
    for (const { code, step } of rules) expect(code.charAt(4)).toBe(digits[step]);
  });
});
