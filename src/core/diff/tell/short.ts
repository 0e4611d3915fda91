import { visibleLine } from '../../visible.ts';
import { partHeading } from './part.ts';
import { type Run, type Screen, wrappedRuns } from './runs.ts';
import { linkSigns, moveSign, waySigns, wayStyles } from './signs.ts';
import type { Fact, Told, ToldElement } from './told.ts';

/** Words longer than this are only said to have changed. */
const longest = 32;

/** A difference as a line for each element: what became of it, and which of its fields; for a list of many differences. */
export function shortLines({ parts }: Told, indent: number, screen: Screen): readonly (readonly string[])[] {
  return parts.flatMap(({ part, elements }) =>
    elements.map((element) => {
      const runs = elementRuns(element, partHeading(part));
      return wrappedRuns(runs, screen, { first: indent, others: indent + 4 });
    }),
  );
}

function elementRuns({ way, name, was, facts }: ToldElement, heading: string): readonly Run[] {
  const isWhole = way === 'added' || way === 'removed';
  const said = isWhole ? [] : facts.map(factWords);
  return [
    { text: waySigns[way], style: wayStyles[way] },
    ...(name ? [{ text: ` ${name.kindTitle}:`, style: 'dim' } as const] : []),
    { text: ` ${visibleLine(name?.title ?? heading)}` },
    ...(was === undefined ? [] : [{ text: `, possibly renamed from ${visibleLine(was)}` }]),
    ...(said.length === 0 ? [] : [{ text: ` (${said.join('; ')})`, style: 'dim' } as const]),
  ];
}

function factWords(fact: Fact): string {
  switch (fact.kind) {
    case 'field':
      return visibleLine(`${fact.label}${valueWords(fact.before, fact.after)}`);
    case 'place':
      return visibleLine(`${moveSign} now ${fact.after}`);
    default:
      return visibleLine(`${linkSigns[fact.kind]} ${fact.label}: ${fact.target.title}`);
  }
}

/** Both values where they are short: `: idea → chosen`. */
function valueWords(before: string | undefined, after: string | undefined): string {
  const isShort = [before, after].every((words = '') => words.length <= longest && !words.includes('\n'));
  if (!isShort) return '';
  if (before === undefined) return `: ${after}`;
  return after === undefined ? `: no longer ${before}` : `: ${before} → ${after}`;
}
