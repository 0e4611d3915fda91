import { approaches, approachesOf } from '../../method/approaches.ts';
import { type StrategyId, strategies } from '../../method/strategies.ts';
import { type Asking, settingOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { linesOf, titlesAsking } from '../titles.ts';

/** A strategy's board: its focus question, its approaches to go along, and ideas as fast as people call them out. */
export function ideasAsking(draft: Draft, strategy: StrategyId): Asking {
  const { title, focusQuestion, caution } = strategies[strategy];
  const preset = { strategy };
  const own = new Map([...draft.plan.concepts].filter(([, concept]) => concept.strategy === strategy));
  return titlesAsking(draft, {
    setting: { ...settingOf('concepts'), topic: strategy },
    prompt: `${title}: ${focusQuestion}`,
    guidance: [
      legendOf(strategy),
      'One idea a line, many first and good ones later.',
      ...(caution === undefined ? [] : [caution]),
    ],
    id: `/concepts/${strategy}`,
    path: ['concepts'],
    kind: 'concept',
    present: linesOf(own, 'concept', preset),
    preset,
  });
}

/** The approaches with an example each, numbered as they are when ideas are tagged with them. */
function legendOf(strategy: StrategyId): string {
  const lines = approachesOf(strategy).map((id, at) => {
    const { title, inPractice } = approaches[id];
    return `${at + 1} ${title}: ${inPractice}`;
  });
  return lines.join('\n');
}
