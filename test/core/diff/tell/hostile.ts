import fc from 'fast-check';
import type { Told } from '../../../../src/core/diff/tell/told.ts';
import { hostileText } from '../../../generate/text.ts';
import { toldBetween } from './between.ts';

/** JSON is YAML, and any text can stand in it. */
function planText(texts: readonly string[]): string {
  const [title = '', statement = '', owner = '', key = '', name = '', reason = '', own = ''] = texts;
  return JSON.stringify({
    cnsg: 1,
    title,
    objectives: { waiting: { statement, owner, waivers: { CNSG101: reason } } },
    segments: {
      flyers: { name, rationale: reason, serves: ['waiting'], barriers: { queue: { statement: owner } } },
    },
    concepts: { board: { title: own, description: statement, segments: ['flyers'], [`x-${key}`]: reason } },
    metrics: { minutes: { name: title, concepts: { board: { mechanism: own } } } },
    decisions: { [`first-${texts.length}`]: { statement: own, reason: title } },
    [`x-${key}`]: { [own]: name },
  });
}

const texts = fc.array(hostileText, { minLength: 7, maxLength: 9 });

/** Differences in which every text and every key of one's own is hostile. */
export const hostileTold: fc.Arbitrary<Told> = fc
  .tuple(texts, texts)
  .map(([before, after]) => toldBetween(planText(before), planText(after)));
