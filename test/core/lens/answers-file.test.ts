import { expect, test } from 'vitest';
import { lensFormat } from '../../../src/core/lens/format.ts';
import { planFromAnswers } from '../../../src/core/plan/answers.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';

const answers = (lenses: string) => `title: Neighbours who insure together
segments: [{name: Home owners, barriers: [Fear of what the roof costs]}]
concepts: [Check your roof from a photo]
lenses:
${lenses}`;

async function made(lenses: string) {
  const { text, problems } = planFromAnswers(answers(lenses), await lensFormat());
  return {
    lenses: text === undefined ? undefined : readPlan(text).plan.lenses,
    problems: problems.map(({ message, position: { line } }) => `${line} ${message}`),
  };
}

test('answers to lenses name elements by their words, and list touchpoints and barriers', async () => {
  const journey = `  journey:
    concepts: {Check your roof from a photo: {stage: awareness}}
    segments:
      Home owners:
        touchpoints:
          - {name: First search, barriers: [Fear of what the roof costs]}
          - Ask the neighbour
          - ''
        x-note: ours
  push-pull: {}
`;
  expect(await made(journey)).toEqual({
    lenses: {
      journey: {
        concepts: { 'check-roof-photo': { stage: 'awareness' } },
        segments: {
          'home-owners': {
            touchpoints: {
              'first-search': { name: 'First search', barriers: { 'fear-what-roof': {} } },
              'ask-neighbour': { name: 'Ask the neighbour' },
            },
            'x-note': 'ours',
          },
        },
      },
      'push-pull': {},
    },
    problems: [],
  });
});

test('touchpoints with ids keep them', async () => {
  const readiness =
    '  readiness: {concepts: {check-roof-photo: {touchpoints: {the-lens: {name: A camera}}}}}\n';
  expect((await made(readiness)).lenses).toEqual({
    readiness: { concepts: { 'check-roof-photo': { touchpoints: { 'the-lens': { name: 'A camera' } } } } },
  });
});

test('ids that are made avoid all that are given, of touchpoints too', async () => {
  const path = '  journey: {segments: {home-owners: {touchpoints: [Check roof photo, The lens]}}}\n';
  const led = '  readiness: {concepts: {check-roof-photo: {touchpoints: {lens: {name: A camera}}}}}\n';
  const { lenses, problems } = await made(`${path}${led}`);
  expect(problems).toEqual([]);
  expect(JSON.stringify(lenses)).toMatch(/"check-roof-photo-x\w{4}":\{"name":"Check roof photo"\}/);
  expect(JSON.stringify(lenses)).toMatch(/"lens-x\w{4}":\{"name":"The lens"\}/);
});

test('a touchpoint with the id of another one stops it with its place', async () => {
  const path = '  journey:\n    segments: {home-owners: {touchpoints: {the-lens: {name: A}}}}\n';
  const led = '  readiness:\n    concepts: {check-roof-photo: {touchpoints: {the-lens: {name: B}}}}\n';
  expect(await made(`${path}${led}`)).toEqual({
    lenses: undefined,
    problems: [
      '8 `the-lens` is the id of another entry already, in `lenses.journey.segments.home-owners.touchpoints`',
    ],
  });
});

test('an element that is not there, and a wrong value, stop it with their place', async () => {
  expect(await made('  push-pull:\n    concepts: {Check my roof: {direction: pull}}\n')).toEqual({
    lenses: undefined,
    problems: ['6 No concept is called `Check my roof`'],
  });
  expect(await made('  push-pull:\n    concepts: {check-roof-photo: {direction: both}}\n')).toEqual({
    lenses: undefined,
    problems: ['6 Direction must be one of push, pull'],
  });
});

test('a key that a lens does not have is said and kept', async () => {
  const { lenses, problems } = await made('  push-pull: {maturty: {}, maturities: 1}\n');
  expect(lenses).toEqual({ 'push-pull': { maturities: 1 } });
  expect(problems).toEqual(['5 The lens has no `maturities` here']);
});
