import type { Known } from '../../plan/complete.ts';
import { everyElement, type Located, namingText } from '../../plan/every-element.ts';
import { tbd } from '../../plan/plan.ts';
import { kindTitle } from '../../plan/shape.ts';
import { wordsOf } from '../../words.ts';
import { isPlaceholder } from '../placeholder-text.ts';
import type { Rule } from '../rule.ts';

export const sameStatement: Rule = {
  code: 'CNSG903',
  name: 'same-statement',
  step: 'across',
  weight: 'warning',
  find: (facts) => {
    const firsts = new Map<string, string>();
    return [...everyElement(facts.plan)].flatMap((located) => {
      const { kind, id, path, element } = located;
      const text = namingText(kind, element);
      // In any order, and without what stands between them.
      const words = wordsOf(text, 'NFKC').toSorted().join(' ');
      const isSaid = words !== '' && text.trim() !== tbd && !isPlaceholder(text, facts.language);
      if (!isSaid || isToldOrOver(located, facts)) return [];
      // A barrier may stop two segments, and has to be written in both.
      const said = `${path.slice(0, -1).join('/')}\n${words}`;
      const first = firsts.get(said);
      firsts.set(said, first ?? id);
      if (first === undefined) return [];
      return [
        {
          path,
          message: `The ${kindTitle(kind)} ${facts.called(id)} says the same as \`${first}\``,
          help: 'Join the two, or say what sets them apart',
          question: `What is it that \`${id}\` says and \`${first}\` does not?`,
        },
      ];
    });
  },
};

/** Twin segments have a rule of their own; a decision that was replaced or an action that is done may come again. */
function isToldOrOver({ kind, id, element }: Located, { twins, links }: Known): boolean {
  if (kind === 'segment') return twins.has(id);
  return 'done' in element || links.naming('decision', 'replaces', id).length > 0;
}
