import { describe, expect, test } from 'vitest';
import { added } from '../../../src/core/change/add.ts';
import { numberedPlan } from '../../../src/core/change/numbered-plan.ts';
import { lensSections } from '../../../src/core/lens/field.ts';
import { lenses } from '../../../src/core/lens/index.ts';
import { elementKeys } from '../../../src/core/plan/fields.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { renamed } from '../../../src/core/plan/rename.ts';
import { everyRow } from '../../../src/core/plan/rows.ts';
import { takenIds } from '../../../src/core/plan/taken-ids.ts';

/** Two touchpoints of what customers touch, and one of who leads. */
const plan = (first = 'first-search', lead = 'claims-line') =>
  readPlan(`cnsg: 1
title: Neighbours who insure together
segments:
  home-owners:
    name: Home owners
    barriers: {fear-of-costs: {statement: Fear of what the roof costs}}
concepts:
  roof-check: {title: Check your roof from a photo, segments: [home-owners]}
lenses:
  x-ours: {segments: {home-owners: {touchpoints: {roof-check: {}}}}}
  push-pull: {maturity: {collect: {now: 1}}}
  journey:
    segments:
      home-owners:
        touchpoints:
          ${first}: # the storm of March
            name: A search
            barriers: {fear-of-costs: {bite: Three offers}}
          ask-neighbour: {name: The neighbour}
          x-note: ours
  readiness:
    concepts: {roof-check: {skills: [Read a roof], touchpoints: {${lead}: {name: The line}}}}
`);

const told = ({ problems }: ReturnType<typeof readPlan>) =>
  problems.map(({ name, path, message, help }) => `${name} ${path}: ${message}. ${help}`);

describe('the entries that lenses keep', () => {
  test('are found without a lens, and nothing else is', () => {
    expect(everyRow(plan().root).map(({ path }) => path.slice(1).join('/'))).toEqual([
      'journey/segments/home-owners/touchpoints/first-search',
      'journey/segments/home-owners/touchpoints/ask-neighbour',
      'readiness/concepts/roof-check/touchpoints/claims-line',
    ]);
  });

  test.each(lenses)('of the lens $id stand where they are looked for', async ({ load }) => {
    const { tables } = await load();
    expect(Object.values(tables.plan).filter(({ kind }) => kind === 'rows' || kind === 'links')).toEqual([]);
    for (const [key, field] of lensSections.flatMap((section) => Object.entries(tables[section]))) {
      expect(field.kind, key).not.toBe('group');
      expect(elementKeys.has(key), key).toBe(field.kind === 'links');
    }
  });
});

describe('an id', () => {
  test('of an element is none for an entry of a lens', () => {
    expect(told(plan('roof-check'))).toEqual([
      'duplicate-id /lenses/journey/segments/home-owners/touchpoints/roof-check: `roof-check` is the id of another concept already, in `concepts`. Give this one another id, by hand: nothing refers to it',
    ]);
  });

  test('is none for entries of two lenses, also where one is spelt in another Unicode form', () => {
    expect(told(plan('caf\u00e9-talk', 'caf\u00e9-talk'))).toEqual([
      'duplicate-id /lenses/readiness/concepts/roof-check/touchpoints/caf\u00e9-talk: `caf\u00e9-talk` is the id of another entry already, in `lenses.journey.segments.home-owners.touchpoints`. Give this one another id, by hand: nothing refers to it',
    ]);
    const twins = plan('caf\u00e9-talk', 'cafe\u0301-talk').problems;
    expect(twins.map(({ name }) => name)).toEqual(['duplicate-id']);
  });

  test('in another Unicode form than NFC is told of, and rename mends it', () => {
    const file = plan('cafe\u0301-talk');
    expect(file.problems.map(({ name }) => name)).toEqual(['bad-id']);
    const { text } = renamed(file, 'caf\u00e9-talk', 'caf\u00e9-talk').file;
    expect(text).toBe(plan('caf\u00e9-talk').text);
  });

  test('that a reference names says what it is the id of', () => {
    const { problems } = readPlan(plan().text.replace('segments: [home-owners]', 'segments: [first-search]'));
    expect(problems.map(({ message }) => message)).toEqual([
      '`first-search` is an entry of a lens; a segment belongs here',
    ]);
  });

  test('that is made avoids those of entries', () => {
    expect([...takenIds(plan())]).toEqual(expect.arrayContaining(['first-search', 'claims-line']));
    const { edits } = added(numberedPlan(plan()), { kind: 'concept', words: 'Claims line' });
    expect(edits[0]?.path).toEqual(['concepts', expect.stringMatching(/^claims-line-.+/)]);
  });
});

describe('a new id for an entry', () => {
  test('changes its key alone', () => {
    const { file, from, references } = renamed(plan(), 'first-search', 'storm-search');
    expect({ from, references }).toEqual({ from: 'first-search', references: 0 });
    expect(file.text).toBe(plan().text.replace('first-search:', 'storm-search:'));
  });

  test.each(['roof-check', 'fear-of-costs', 'ask-neighbour', 'claims-line', 'access'])(
    'cannot be %s, which is taken',
    (to) => {
      expect(() => renamed(plan(), 'first-search', to)).toThrow(`\`${to}\` is taken already`);
    },
  );

  test('cannot be given to an element while an entry has it', () => {
    expect(() => renamed(plan(), 'roof-check', 'claims-line')).toThrow('`claims-line` is taken already');
  });

  test('leaves what lenses say of elements that are gone alone', () => {
    const text = plan().text.replace(
      '  readiness:\n',
      '  four-rules: {concepts: {first-search: {what: A}}}\n  readiness:\n',
    );
    expect(renamed(readPlan(text), 'first-search', 'storm-search').file.text).toContain(
      'concepts: {first-search: {what: A}}',
    );
  });
});
