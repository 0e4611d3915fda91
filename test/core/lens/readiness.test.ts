import { describe, expect, test } from 'vitest';
import { readiness } from '../../../src/core/lens/readiness.ts';
import type { LensWords } from '../../../src/core/report/lens-section.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { partialPlan } from '../check/checked.ts';
import { answered, asked, formAnswer, listAnswer, rowsOf } from '../workshop/answering.ts';
import { neighbours, onlySection } from './a-plan.ts';

const day = '2026-11-21';
const asks = (lenses: string) => readiness.questions(draftOf(neighbours(lenses), day));
const house = '/lenses/readiness/concepts/roof-check';
const wholeSkill = 'planning, buying and measuring media';

const said = (lines: string) => `lenses:
  readiness:
    concepts:
      roof-check:
${lines}`;

describe('its questions', () => {
  test('are asked of chosen concepts alone', () => {
    expect(asks('').map(({ question }) => question.id)).toEqual([house, `${house}/touchpoints`]);
  });

  test('take several skills with semicolons between, each with its commas, and say how many', () => {
    const draft = draftOf(neighbours(''), day);
    const form = asked(readiness.questions(draft), house);
    const typed = `${wholeSkill}; host a community`;
    expect(rowsOf(form)[0]?.remark?.(typed)).toBe(`2: ${wholeSkill} · host a community`);
    expect(rowsOf(form)[0]?.remark?.('host a community')).toBeUndefined();
    const { plan } = answered(
      draft,
      form,
      formAnswer({ 'lenses/readiness/concepts/roof-check/skills': typed }),
    );
    expect(plan.lenses).toEqual({
      readiness: { concepts: { 'roof-check': { skills: [wholeSkill, 'host a community'] } } },
    });
  });

  test('leave a skill with commas whole when something is added to it', () => {
    const draft = draftOf(neighbours(said(`        skills: ["${wholeSkill}"]\n`)), day);
    const form = asked(readiness.questions(draft), house);
    const shown = rowsOf(form)[0]?.value ?? '';
    const values = { 'lenses/readiness/concepts/roof-check/skills': `${shown} host a community` };
    expect(answered(draft, form, formAnswer(values)).plan.lenses).toEqual({
      readiness: { concepts: { 'roof-check': { skills: [wholeSkill, 'host a community'] } } },
    });
  });

  test('come again for a touchpoint that nobody leads', () => {
    const id = `${house}/touchpoints`;
    const open = (lines: string) => asked(asks(said(lines)), id).question.open;
    expect(
      open('        touchpoints: {photo: {name: The photo}, call: {name: The call, lead: TBD}}\n'),
    ).toEqual([`${id}/photo/lead`]);
  });

  test('know tbd behind a touchpoint, in whatever case', () => {
    const draft = draftOf(neighbours(''), day);
    const list = asked(readiness.questions(draft), `${house}/touchpoints`);
    expect(answered(draft, list, listAnswer('The photo :: tbd')).plan.lenses).toEqual({
      readiness: {
        concepts: { 'roof-check': { touchpoints: { photo: { name: 'The photo', lead: 'TBD' } } } },
      },
    });
  });

  test('name what the segments of the concept meet on their way, where the journey tells', () => {
    const guidanceFor = (segments: string) => {
      const file = partialPlan(`segments: {renters: {name: Renters}}
concepts: {roof-check: {title: Check your roof, status: chosen, segments: [${segments}]}}
lenses: {journey: {segments: {renters: {touchpoints: {storm: {name: The storm warning}, call: {}}}}}}
`);
      return asked(readiness.questions(draftOf(file, day)), `${house}/touchpoints`).question.guidance;
    };
    expect(guidanceFor('renters')[1]).toBe('On the way of those it serves: The storm warning.');
    expect(guidanceFor('')).toHaveLength(1);
  });
});

describe('its section', () => {
  const lines = (items: readonly LensWords[]) =>
    items.map(({ refs, text }) => [...refs.map(({ id }) => id), text].join(' '));

  test('names touchpoints without a lead, and what chosen concepts leave open or to be found out', async () => {
    const { blocks } = await onlySection(
      neighbours(
        said(
          '        skills: [TBD]\n        touchpoints: {photo: {name: The photo}, call: {name: The call, lead: TBD}}\n',
        ),
      ),
    );
    expect(blocks.flatMap((block) => (block.kind === 'gaps' ? lines(block.items) : []))).toEqual([
      'roof-check Nobody leads “The photo”.',
      'roof-check Left open: habits to drop, silos to bridge and what your own people have to do.',
      'roof-check Still to be found out: skills to gain and who leads “The call”.',
    ]);
  });

  test('counts chosen concepts alone, and says of the others that they are not counted', async () => {
    const { blocks, sentence } = await onlySection(
      neighbours(
        `${said('        skills: [Judge a roof]\n')}      storm-letter: {skills: [Write plainly], touchpoints: {letter: {name: The letter}}}\n`,
      ),
    );
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    expect(lines(tables)).toEqual(['Judge a roof', 'roof-check ']);
    expect(blocks.at(-1)).toMatchObject({
      kind: 'list',
      items: [{ refs: [{ id: 'storm-letter' }], text: 'Not chosen, so that nobody waits for this yet.' }],
    });
    expect(sentence).toBe('The chosen concepts wait for 1 skill.');
  });

  test('says so where no concept is chosen', async () => {
    const file = partialPlan(
      'concepts: {storm-letter: {title: A letter before the storm, status: shortlisted}}\nlenses: {readiness: {}}\n',
    );
    expect((await onlySection(file)).blocks).toEqual([
      { kind: 'paragraph', text: 'No concept is chosen yet; readiness asks about those that are.' },
    ]);
  });
});
