import { describe, expect, test } from 'vitest';
import { fourRules } from '../../../src/core/lens/four-rules.ts';
import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import { draftOf } from '../../../src/core/workshop/draft.ts';
import { checkDay, partialPlan } from '../check/checked.ts';
import { flush } from '../check/found-places.ts';
import { onlySection } from './a-plan.ts';
import { gapsIn } from './lens-gaps.ts';

const airline = (said: string): PlanFile =>
  partialPlan(
    flush(`
  concepts:
    traveller-board: {title: The travel manager's board, status: chosen}
    street-fair: {title: A fair at the airfield, status: dropped}
  metrics:
    flyers-kept: {name: Flyers who come back, unit: '%'}
    flyer-revenue: {name: Revenue from frequent flyers, unit: million euros}
  lenses:
    four-rules: ${said}`),
  );

/** The gaps that name elements. */
const gapsOfElements = async (said: string) =>
  (await gapsIn(airline(said))).filter((gap) => !gap.startsWith(': '));

describe('what does not hold of the four rules', () => {
  test('is what is answered with no, without words or not at all', async () => {
    const said = `{data: {collected: {answer: 'no', words: Nobody knows}, limits: {answer: 'yes'}}}`;
    expect((await gapsIn(airline(said))).filter((gap) => gap.startsWith(': Data'))).toEqual([
      ': Data, answered with no: “what is collected”.',
      ': Data, answered without words: “law and decency”.',
      ': Data, not answered yet: “protection” and “if it gets out”.',
    ]);
  });

  test('is what is missing and what is to be found out of data, but for concepts set aside', async () => {
    const said = `
      concepts:
        traveller-board: {collects: true, what: Names, basis: TBD}
        street-fair: {collects: true}
      metrics: {flyer-revenue: {claimsMoney: false}}`;
    expect(await gapsOfElements(said)).toEqual([
      'traveller-board: Data is collected, and nobody has said for how long and at what risk.',
      'traveller-board: Data is collected; still to be found out: on what basis.',
    ]);
  });

  test('is what a model of customer value does not say', async () => {
    const said = `
      concepts: {traveller-board: {collects: false}}
      metrics:
        flyers-kept: {model: TBD}
        flyer-revenue: {model: Three years of margin, assumes: TBD}`;
    expect(await gapsOfElements(said)).toEqual([
      'flyers-kept: Of the model of customer value it is still to be found out which it is.',
      'flyer-revenue: Of the model of customer value nobody has said what it leaves out.',
      'flyer-revenue: Of the model of customer value it is still to be found out what it assumes.',
    ]);
  });

  test('is not told in tables: a concept that was dropped collects nothing', async () => {
    const { blocks } = await onlySection(airline('{concepts: {street-fair: {collects: true, what: Names}}}'));
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
  });
});

describe('the screens of the four rules', () => {
  const screen = (said: string, id: string) => {
    const draft = draftOf(airline(said), checkDay);
    return fourRules.questions(draft).find(({ question }) => question.id === `/lenses/four-rules/${id}`);
  };
  const typed = (said: string, id: string) => {
    const question = screen(said, id)?.question;
    return question?.kind === 'form' ? question.rows.map(({ value = '' }) => value) : [];
  };

  test('take it that a metric in a currency claims money, and leave the others to the room', () => {
    expect(typed('{}', 'metrics/claimsMoney')).toEqual(['', 'yes']);
    expect(screen('{}', 'metrics/claimsMoney')?.question.open).toEqual([]);
  });

  test('ask for the model behind each metric that the room says claims money', () => {
    const said = '{metrics: {flyers-kept: {claimsMoney: true}, flyer-revenue: {claimsMoney: false}}}';
    expect(typed(said, 'metrics/claimsMoney')).toEqual(['yes', 'no']);
    expect(screen(said, 'metrics/model')?.question.open).toEqual([
      '/lenses/four-rules/metrics/flyers-kept/model',
      '/lenses/four-rules/metrics/flyers-kept/assumes',
      '/lenses/four-rules/metrics/flyers-kept/leavesOut',
    ]);
  });
});

describe('the sentence on the four rules', () => {
  const all = (answer: string) => `
      network: {clusters: ${answer}, revenue: ${answer}, beyondSocialMedia: ${answer}}
      influencers: {stance: ${answer}, negativeWords: ${answer}, positiveWords: ${answer}, costAndCredit: ${answer}}
      data: {collected: ${answer}, limits: ${answer}, protection: ${answer}, breach: ${answer}}
      bottomLine: {revenue: ${answer}, model: ${answer}, backfire: ${answer}, shortRelations: ${answer}, noRelationship: ${answer}, autopilot: ${answer}}`;
  const sentence = async (said: string) => (await onlySection(airline(said))).sentence;

  test('is empty as long as none is answered', async () => {
    expect(await sentence('{network: {clusters: {words: Perhaps}}}')).toBe('');
  });

  test('counts one as one', async () => {
    expect(await sentence("{network: {clusters: {answer: 'yes'}}}")).toMatch(
      /^Of 17 questions .*, 1 is answered with yes; 16 are not answered yet\.$/,
    );
  });

  test('has words for a plan that no question concerns', async () => {
    expect(await sentence(all('{answer: not-applicable}'))).toMatch(/^No question .* concerns this plan\.$/);
  });
});
