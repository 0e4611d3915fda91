import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { onlySection } from './a-plan.ts';

/** What the brief says of the only lens of a plan of neighbours who insure together. */
async function sentence(lens: string, said: string): Promise<string> {
  const file = readPlan(`cnsg: 1
title: Neighbours who insure together
segments:
  home-owners: {name: Home owners}
  tenants: {name: Tenants}
concepts:
  roof-check: {title: Check your roof from a photo, status: chosen, segments: [home-owners]}
  storm-letter: {title: A letter before the storm, status: shortlisted}
  street-fair: {title: A fair in the street, status: dropped}
metrics:
  roofs-checked: {name: Roofs that were checked, concepts: {roof-check: {}}}
lenses: {${lens}: ${said}}
`);
  return (await onlySection(file)).sentence;
}

describe('the sentence of push or pull', () => {
  const placed = (roof: string, letter: string) =>
    `{concepts: {roof-check: {direction: ${roof}}, storm-letter: {direction: ${letter}}}}`;

  test.each([
    ['{}', ''],
    [placed('pull', 'pull'), 'Every concept pulls.'],
    [placed('push', 'push'), 'Every concept is push.'],
    [placed('push', 'pull'), '1 of 2 concepts pulls.'],
    ['{concepts: {roof-check: {direction: pull}}}', '1 of 2 concepts pulls.'],
    ['{concepts: {roof-check: {direction: push}}}', 'None of 2 concepts pulls yet.'],
    ['{concepts: {street-fair: {direction: push}}}', ''],
    ['{maturity: {act: {now: 1, needed: 3}}}', 'The widest gap in the data is “act”, 1 of 3.'],
    ['{maturity: {act: {now: 0}}}', 'The widest gap in the data is “act”, at 0.'],
  ])('of %s is %j', async (said, told) => {
    expect(await sentence('push-pull', said)).toBe(told);
  });
});

describe('the sentence of management models', () => {
  const managed = (owners: string, tenants: string) =>
    `{segments: {home-owners: {${owners}}, tenants: {${tenants}}}}`;

  test.each([
    ['{}', ''],
    [
      managed('inUse: social, intended: social', 'inUse: auction, intended: auction'),
      'Every segment is to be managed as it is today.',
    ],
    [
      managed('inUse: pure-retail, intended: social', 'inUse: auction, intended: social'),
      'Every segment is to be managed in another way than today.',
    ],
    [
      managed('inUse: pure-retail, intended: social', 'inUse: auction, intended: auction'),
      '1 of 2 segments is to be managed in another way than today.',
    ],
    [
      '{segments: {home-owners: {intended: social}}}',
      'The models in use and intended are known for 0 of 2 segments.',
    ],
    [
      '{segments: {home-owners: {intended: social}}, metrics: {roofs-checked: {measures: auction}}}',
      'The models in use and intended are known for 0 of 2 segments; one metric watches a model that is not the intended one.',
    ],
    [
      '{balance: {answer: "yes"}, evolution: {answer: "no"}}',
      '1 of 4 tests of success is passed, 2 are not answered yet.',
    ],
    [
      '{balance: {answer: not-applicable}, deployment: {answer: "yes"}, experience: {answer: "yes"}, evolution: {answer: "yes"}}',
      '3 of 3 tests of success are passed.',
    ],
  ])('of %s is %j', async (said, told) => {
    expect(await sentence('management-models', said)).toBe(told);
  });
});

describe('the mix of models', () => {
  /** What the last column of the table says, model by model. */
  async function changes(said: string): Promise<readonly string[]> {
    const file = readPlan(`cnsg: 1
title: Neighbours who insure together
segments: {home-owners: {name: Home owners}, tenants: {name: Tenants}}
lenses: {management-models: {segments: {${said}}}}
`);
    const { blocks } = await onlySection(file);
    return blocks.flatMap((block) =>
      block.kind === 'table' && block.head[0] === 'Model' ? block.rows.map((row) => row[3]?.text ?? '') : [],
    );
  }

  test.each([
    ['home-owners: {inUse: auction, intended: social}', ['1 leaves', '1 comes']],
    ['home-owners: {inUse: social, intended: social}', ['stays']],
    [
      'home-owners: {inUse: social, intended: auction}, tenants: {inUse: auction, intended: social}',
      ['1 leaves, 1 comes', '1 leaves, 1 comes'],
    ],
    ['home-owners: {inUse: social}', ['']],
    ['home-owners: {intended: social}', ['']],
    [
      'home-owners: {inUse: auction, intended: social}, tenants: {inUse: auction, intended: social}',
      ['2 leave', '2 come'],
    ],
  ])('of %s moves %j', async (said, told) => {
    expect(await changes(said)).toEqual(told);
  });
});
