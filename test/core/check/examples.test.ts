import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { type CheckedFile, listing } from '../../../src/core/check/listing.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { checkDay } from './checked.ts';

const folder = join(import.meta.dirname, '../../../examples');
const plain = { columns: 80, paint: (_style: string, text: string) => text };

function checkedExample(name: string): CheckedFile {
  const file = `${name}.cnsg.yaml`;
  const text = readFileSync(join(folder, name, file), 'utf8');
  return { file, text, ...checkPlan(readPlan(text), {}, checkDay) };
}

test('nothing is found in the complete example', () => {
  expect(checkedExample('nordair')).toMatchObject({ diagnostics: [], tbds: 0 });
});

describe('the example of a real case', () => {
  test.each(readdirSync(folder).filter((name) => name !== 'nordair'))('%s shows its gaps', async (name) => {
    await expect(`${listing([checkedExample(name)], plain)}\n`).toMatchFileSnapshot(`examples/${name}.txt`);
  });
});

describe('a listing', () => {
  test('keeps to its columns, also in a script of double width', () => {
    const text = `cnsg: 1\ntitle: 留住常旅客\nlanguage: zh\nobjectives: {更快: {statement: ${'更快地回答'.repeat(9)}}}\n`;
    const shown = listing([{ file: 'a.cnsg.yaml', text, ...checkPlan(readPlan(text), {}, checkDay) }], {
      ...plain,
      columns: 40,
    });
    const wide = shown.split('\n').filter((line) => line.replace(/[\u2e80-\uffef]/g, 'ab').length > 40);
    expect(wide).toEqual([]);
    expect(shown).toMatch(/Wording was not checked: there are no\nword lists for `zh` yet\.$/);
  });

  test('of several files has the best question of all, and a line of counts for each', () => {
    const files = [checkedExample('share-a-coke'), checkedExample('nordair')];
    const shown = listing(files, plain);
    expect(shown.match(/^Ask first: /gm)).toHaveLength(1);
    expect(shown).toMatch(
      /^share-a-coke\.cnsg\.yaml: \d+ hints; 8 TBD\nnordair\.cnsg\.yaml: nothing to mend$/m,
    );
  });

  test('stops at a thousand findings of a file, and says how many more there are', () => {
    const segments = Array.from({ length: 300 }, (_, at) => `  s-${at}: {name: Segment ${at}}\n`).join('');
    const text = `cnsg: 1\ntitle: Keep\nsegments:\n${segments}`;
    const checked = checkPlan(readPlan(text), {}, checkDay);
    const shown = listing([{ file: 'a.cnsg.yaml', text, ...checked }], plain);
    expect(shown).toContain(`\nAnd ${checked.diagnostics.length - 1000} more, which --json lists.\n`);
    expect(shown.match(/ --> /g)).toHaveLength(1000);
  });
});
