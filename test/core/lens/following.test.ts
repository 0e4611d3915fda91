import { describe, expect, test } from 'vitest';
import { numberedPlan } from '../../../src/core/change/numbered-plan.ts';
import { removed } from '../../../src/core/change/remove.ts';
import { lensAdded, lensRemoved } from '../../../src/core/lens/change.ts';
import { lensNamed } from '../../../src/core/lens/naming.ts';
import { everyElement } from '../../../src/core/plan/every-element.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { renamed } from '../../../src/core/plan/rename.ts';
import { updateAtOnce } from '../../../src/core/plan/update.ts';
import { neighbours, told } from './a-plan.ts';

const answers = `lenses:
  push-pull:
    concepts:
      roof-check: {direction: pull, reason: Ada Moreau says so}
`;
/** What a lens says of a barrier stands deep within what it says of the segment. */
const path = `segments:
  home-owners:
    barriers: {fear-of-costs: {statement: Fear of what the roof costs}}
lenses:
  journey:
    segments:
      home-owners:
        touchpoints:
          first-search: {need: Is my roof safe, barriers: {fear-of-costs: {}}}
`;

describe('a lens that is taken off', () => {
  const row = lensNamed('push-pull');

  test('leaves the bytes from before it was put on', () => {
    const before = neighbours('# the end\n');
    const added = updateAtOnce(before, lensAdded(numberedPlan(before), row).edits);
    expect(added.plan.lenses).toEqual({ 'push-pull': {} });
    expect(updateAtOnce(added, lensRemoved(numberedPlan(added), row).edits).text).toBe(before.text);
  });

  test('shows every answer that goes, by the concept that it is about', () => {
    expect(lensRemoved(numberedPlan(neighbours(answers)), row).affected).toEqual([
      'C1 Check your roof from a photo · direction: pull',
      'C1 Check your roof from a photo · reason: Ada Moreau says so',
    ]);
  });

  test('takes the waivers of its rules along, and leaves other lenses alone', () => {
    const text = neighbours(`${answers}  x-ours: {a: 1}\n`).text.replace(
      'photo, status: chosen}',
      'photo, status: chosen, waivers: {CNSG613: Plain, CNSG415: Later}}',
    );
    const file = readPlan(text);
    const after = updateAtOnce(file, lensRemoved(numberedPlan(file), row).edits);
    expect(after.plan.lenses).toEqual({ 'x-ours': { a: 1 } });
    expect(after.plan.concepts.get('roof-check')?.waivers).toEqual({ CNSG415: 'Later' });
  });
});

describe('what lenses say of elements', () => {
  test('follows a new id, however deep it stands', () => {
    const { file } = renamed(neighbours(path), 'fear-of-costs', 'fear-of-the-bill');
    expect(JSON.stringify(file.plan.lenses)).toContain('"barriers":{"fear-of-the-bill":{}}');
    expect(file.text).not.toContain('fear-of-costs');
  });

  test('goes with the element, and with all that lives in it', () => {
    const numbered = numberedPlan(neighbours(path));
    const segment = [...everyElement(numbered.plan)].filter(({ id }) => id === 'home-owners');
    const { plan } = updateAtOnce(numbered, removed(numbered, segment).edits);
    expect(plan.lenses).toEqual({ journey: {} });
  });

  test('is covered where the element is', async () => {
    const { lensSections, lenses } = await told(neighbours(answers), { ids: ['roof-check'] });
    expect(JSON.stringify({ lensSections, lenses })).not.toMatch(/Ada Moreau|Check your roof|"pull"/);
  });
});

test('a lens is found by id or title, and a mistyped one by what is near', () => {
  expect(lensNamed('Push or pull').id).toBe('push-pull');
  expect(() => lensNamed('push-pul')).toThrow('There is no lens `push-pul`');
});
