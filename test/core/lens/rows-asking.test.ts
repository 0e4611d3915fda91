import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/core/lens/answers.ts';
import { readinessRow } from '../../../src/core/lens/index.ts';
import { readinessTables } from '../../../src/core/lens/readiness-fields.ts';
import { rowsAsking } from '../../../src/core/lens/rows-asking.ts';
import { change, type Draft, draftOf } from '../../../src/core/workshop/draft.ts';
import type { ListItem } from '../../../src/core/workshop/question.ts';
import { checkDay, partialPlan } from '../check/checked.ts';

const led = `concepts:
  airfield-channel: {title: The duty officer's word, status: chosen}
lenses:
  readiness:
    concepts:
      airfield-channel:
        touchpoints:
          groups:
            name: The groups
            lead: Hamnes station # until May
            x-since: 2026
          ferry: {lead: Harbour line}
`;

function askingFor(draft: Draft) {
  const { concepts } = readAnswers('readiness', readinessTables)(draft.plan);
  const entries = concepts.get('airfield-channel')?.touchpoints ?? new Map();
  return rowsAsking(
    readinessRow,
    { prompt: 'Where do customers meet it?', guidance: [] },
    {
      at: ['concepts', 'airfield-channel', 'touchpoints'],
      kind: 'touchpoint',
      entries,
      naming: 'name',
      second: 'lead',
    },
  );
}

/** The file after one screen on which the list was each of these, one after the other. */
function textAfter(yaml: string, ...lists: readonly (readonly ListItem[])[]): string {
  let draft = draftOf(partialPlan(yaml), checkDay);
  const asking = askingFor(draft);
  for (const items of lists) draft = change(draft, asking.edits({ kind: 'list', items }, draft));
  return draft.text;
}

const shown = (yaml: string) => {
  const { question } = askingFor(draftOf(partialPlan(yaml), checkDay));
  return question.kind === 'list' ? question.items : [];
};

describe('a list of a lens’s own entries', () => {
  test('shows each with what stands behind it, and its id where it has no words', () => {
    expect(shown(led)).toEqual([
      { id: 'groups', text: 'The groups :: Hamnes station' },
      { id: 'ferry', text: 'ferry :: Harbour line' },
    ]);
  });

  test('changes no byte when nothing was changed', () => {
    expect(textAfter(led, shown(led), shown(led))).toBe(partialPlan(led).text);
  });

  test('makes an entry of a new line, under a readable id', () => {
    const text = textAfter(led, [...shown(led), { text: 'The evening radio :: Oskar Falk' }]);
    expect(text).toContain(
      '          evening-radio:\n            name: The evening radio\n            lead: Oskar Falk\n',
    );
  });

  test('makes one entry of a line that comes again and again while it is typed', () => {
    const lists = ['The eve', 'The evening radio', 'The evening radio :: Oskar Falk'];
    const text = textAfter(led, ...lists.map((line) => [...shown(led), { text: line }]));
    expect(text.match(/name: The eve/g)).toHaveLength(1);
    expect(text).toContain('name: The evening radio\n            lead: Oskar Falk');
  });

  test('keeps id and all else of an entry whose line is mended', () => {
    const [, ferry] = shown(led);
    const text = textAfter(led, [
      { id: 'groups', text: 'The residents’ groups :: Hamnes station' },
      ...(ferry ? [ferry] : []),
    ]);
    expect(text).toBe(partialPlan(led).text.replace('The groups', 'The residents’ groups'));
  });

  test('takes out what stands behind a line when that is taken out', () => {
    const text = textAfter(led, [{ id: 'groups', text: 'The groups' }, ...shown(led).slice(1)]);
    expect(text).not.toContain('Hamnes station');
    expect(text).toContain('x-since: 2026');
  });

  test('takes out an entry with its line, and leaves no empty map', () => {
    expect(textAfter(led, shown(led).slice(1))).not.toContain('groups');
    expect(textAfter(led, [])).not.toContain('touchpoints');
  });

  test('puts a moved line in its place, with its comments and whatever else stands in it', () => {
    const text = textAfter(led, shown(led).toReversed());
    expect(text).toBe(
      partialPlan(led).text.replace(
        /( {10}groups:[\s\S]*2026\n)( {10}ferry:.*\n)/,
        (_, groups, ferry) => `${ferry}${groups}`,
      ),
    );
    expect(textAfter(led, shown(led).toReversed(), shown(led))).toBe(partialPlan(led).text);
  });

  test('puts a new line between those that are there, and one that is mended on its way', () => {
    const [groups, ferry] = shown(led);
    const radio = { text: 'The evening radio' };
    const lists = [
      [groups, ferry, radio],
      [groups, radio, ferry],
      [{ ...ferry, text: 'The ferry :: Harbour line' }, groups, radio],
    ].map((list) => list.filter((item) => item !== undefined));
    const text = textAfter(led, ...lists);
    expect(text.match(/^ {10}(?!x-)[\w-]+(?=:)/gm)?.map((key) => key.trim())).toEqual([
      'ferry',
      'groups',
      'evening-radio',
    ]);
    expect(text).toContain('name: The ferry');
    expect(text).toContain('lead: Hamnes station # until May');
  });

  test('gives no entry the id of an element of the plan', () => {
    const text = textAfter(led, [...shown(led), { text: 'Airfield channel' }]);
    expect(text).toMatch(/^ {10}airfield-channel-x\w+:/m);
  });
});
