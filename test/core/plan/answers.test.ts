import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFromAnswers } from '../../../src/core/plan/answers.ts';
import { cleanText } from '../../../src/core/plan/clean-text.ts';
import { idFault } from '../../../src/core/plan/ids.ts';
import { newPlanText } from '../../../src/core/plan/new-plan.ts';
import { readPlan } from '../../../src/core/plan/plan-file.ts';
import { fieldAt, type Path } from '../../../src/core/plan/shape.ts';
import type { Json } from '../../../src/core/plan/tree.ts';
import { anyText } from '../../generate/texts.ts';
import { completePlan, plainValue } from './complete-plan.ts';

const runs = { numRuns: Number(process.env.CNSG_PROPERTY_RUNS ?? 100) };

const complete = plainValue(completePlan());
const keptTexts = anyText.map((text) => cleanText(text) ?? 'Rebook in two taps');

/** The complete plan with other words in its texts; an undefined word leaves the field out. */
function reworded(value: Json, path: Path, draw: () => string | undefined): Json | undefined {
  const field = fieldAt(path);
  if (field?.kind === 'text' || (field?.kind === 'line' && !field.pattern && path.join() !== 'title'))
    return draw();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, reworded(item, [...path, key], draw)] as const,
  );
  return Object.fromEntries(entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, item]])));
}

const anyWords = fc.infiniteStream(fc.option(keptTexts, { nil: undefined, freq: 8 }));

describe('a plan taken for answers', () => {
  it('makes a plan with the same content', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const value = reworded(complete, [], () => words.next().value);
        const { text, problems } = planFromAnswers(newPlanText(value as { [key: string]: Json }));
        expect(problems).toEqual([]);
        expect(plainValue(text ?? '')).toEqual(value);
      }),
      runs,
    );
  });

  it('is the same plan to the byte where it was made so', () => {
    expect(planFromAnswers(completePlan()).text).toBe(completePlan());
  });
});

describe('the ids that are made', () => {
  const inLanguages: readonly (readonly [language: string, title: string, id: string])[] = [
    ['en', 'Answer the questions faster', 'answer-questions-faster'],
    ['zh', '更快回答客户的问题', '更-快-回答'],
    ['ar', 'أسرع إجابة على أسئلة العملاء', 'أسرع-إجابة-على'],
    ['tr', 'İSTANBUL IŞIK', 'istanbul-ışık'],
    ['en', 'İstanbul', 'istanbul'],
    ['de', 'Größe zählt', 'größe-zählt'],
    ['hi', 'ग्राहक पहले', 'ग्राहक-पहले'],
    ['en', 'X-ray vision', 'concept-x-ray-vision'],
    ['en', '360 view', 'concept-360-view'],
    ['en', 'C3', 'concept-c3'],
    ['en', 'Access', 'access-x'],
    ['en', 'No', 'concept-no'],
    ['en', '👩‍👩‍👧', 'concept-x'],
    ['en', '!!!', 'concept-x'],
  ];

  it.each(inLanguages)('in %s from %s begin with %s', (language, title, begin) => {
    const { text, problems } = planFromAnswers(
      `title: T\nlanguage: ${language}\nconcepts: [${JSON.stringify(title)}]\n`,
    );
    expect(problems).toEqual([]);
    const [id = ''] = readPlan(text ?? '').plan.concepts.keys();
    expect(id).toMatch(new RegExp(`^${begin}[a-z0-9]*$`, 'u'));
  });

  it('are good ones, and each is the only one, in the whole plan', () => {
    const titles = fc.array(
      fc.oneof(anyText, fc.constantFrom('Same', 'same', 'SAME', 'Access', 'x'.repeat(300))),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(titles, titles, (objectives, concepts) => {
        const answers = {
          title: 'T',
          objectives,
          concepts,
          segments: [{ name: 'Same', barriers: objectives }],
        };
        const { text, problems } = planFromAnswers(newPlanText(answers));
        expect(problems).toEqual([]);
        const { plan } = readPlan(text ?? '');
        const barriers = [...plan.segments.values()].flatMap((segment) => [
          ...(segment.barriers?.keys() ?? []),
        ]);
        const ids = [
          ...plan.objectives.keys(),
          ...plan.segments.keys(),
          ...barriers,
          ...plan.concepts.keys(),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.flatMap((id) => idFault(id) ?? [])).toEqual([]);
      }),
      runs,
    );
  });

  it('of 200 equal titles are 200', () => {
    const { text } = planFromAnswers(
      newPlanText({ title: 'T', concepts: Array(200).fill('Rebook in two taps') }),
    );
    expect(readPlan(text ?? '').plan.concepts.size).toBe(200);
  });
});
