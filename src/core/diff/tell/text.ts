import { visible, visibleLine } from '../../visible.ts';
import type { Piece } from './compared-words.ts';
import { excerpt } from './excerpt.ts';
import { blanksOnly, fieldPieces, quietNote } from './field-pieces.ts';
import { partHeading } from './part.ts';
import { type Run, remembered, type Screen, wrappedRuns } from './runs.ts';
import { linkSigns, linkStyles, moveSign, waySigns, wayStyles } from './signs.ts';
import { sumWords } from './sum.ts';
import {
  type Fact,
  type FieldFact,
  type Name,
  type Told,
  type ToldElement,
  type ToldImpact,
  tellingFacts,
  type Way,
} from './told.ts';

/**
 * A difference for the terminal: a line that sums up, what differs step by step and element by element, and what hangs on
 * it untouched. Signs and brackets say what colour says. One sentence where nothing differs; a line end at the end.
 */
export function differenceText(told: Told, page: Screen): string {
  const screen = {
    ...page,
    columns: Math.max(40, Math.min(120, page.columns)),
    width: remembered(page.width),
  };
  const sum = wrappedRuns([{ text: `${visibleLine(sumWords(told))}.`, style: 'bold' }], screen, flush);
  if (told.parts.length === 0) return `${[...sum, ...impactLines(told, screen)].join('\n')}\n`;
  const { before, after } = told.labels;
  const between = visibleLine(`${before} → ${after}`);
  const lines = [
    ...sum,
    ...wrappedRuns([{ text: between, style: 'dim' }], screen, flush),
    ...told.parts.flatMap(({ part, elements }) => [
      '',
      screen.paint('underline', partHeading(part)),
      ...elements.flatMap((element) => ['', ...elementLines(element, screen)]),
    ]),
    ...impactLines(told, screen),
  ];
  return `${lines.join('\n')}\n`;
}

const flush = { first: 0, others: 0 };
const heading = { first: 0, others: 4 };
const fact = { first: 4, others: 6 };

/** What differs in one element: a heading, where it is one, and its facts below. */
export function elementLines(element: ToldElement, screen: Screen): readonly string[] {
  const { way, name, within, was } = element;
  const facts = tellingFacts(element).flatMap((one) => wrappedRuns(factRuns(one, way), screen, fact));
  if (name === undefined) return facts;
  const runs: readonly Run[] = [
    { text: waySigns[way], style: wayStyles[way] },
    { text: ` ${name.kindTitle}: `, style: 'dim' },
    ...nameRuns(name),
    ...(within === undefined ? [] : [{ text: `, of ${visibleLine(within)}`, style: 'dim' } as const]),
    ...(was === undefined ? [] : [{ text: `, possibly renamed from ${visibleLine(was)}` }]),
  ];
  return [...wrappedRuns(runs, screen, heading), ...facts];
}

function nameRuns({ title, id }: Name): readonly Run[] {
  const known: Run = { text: visibleLine(title), style: 'bold' };
  return title === id ? [known] : [known, { text: ` (${visibleLine(id)})`, style: 'dim' }];
}

function factRuns(told: Fact, way: Way): readonly Run[] {
  switch (told.kind) {
    case 'field':
      return fieldRuns(told, way);
    case 'place':
      return [
        { text: moveSign, style: 'cyan' },
        { text: ` now ${visibleLine(told.after)}; before, ${visibleLine(told.before)}`, style: 'dim' },
      ];
    default:
      return [
        { text: linkSigns[told.kind], style: linkStyles[told.kind] },
        ...labelRuns(told.label),
        { text: ` ${visibleLine(told.target.title)}` },
        ...(told.target.title === told.target.id
          ? []
          : [{ text: ` (${visibleLine(told.target.id)})`, style: 'dim' } as const]),
        ...(told.words === '' ? [] : [{ text: `: ${visible(told.words)}` }]),
      ];
  }
}

function labelRuns(label: string): readonly Run[] {
  return [{ text: ` ${visibleLine(label)}:`, style: 'dim' }];
}

function fieldRuns(told: FieldFact, way: Way): readonly Run[] {
  const label = visibleLine(told.label);
  if (way === 'added' || way === 'removed') {
    const words = visible(told.after ?? told.before ?? '').trim();
    return [{ text: `${label}:`, style: 'dim' }, { text: ` ${words}` }];
  }
  const note = quietNote(told);
  if (note !== undefined) return [{ text: `${label}, ${note}${quietWords(told, note)}`, style: 'dim' }];
  return [{ text: `${label}:`, style: 'dim' }, { text: ' ' }, ...comparedRuns(told)];
}

function quietWords(told: FieldFact, note: string): string {
  if (note === blanksOnly) return '';
  if (told.weight === 'order') return `: now ${visible(told.after ?? 'nothing')}`;
  const words = comparedRuns(told).map(({ text }) => text);
  return `: ${words.join('')}`;
}

function comparedRuns(told: FieldFact): readonly Run[] {
  return excerpt(fieldPieces(told)).flatMap(pieceRuns);
}

/** Brackets as git's, so that nothing depends on colour. Blanks that came or went between words are only blanks. */
function pieceRuns({ kind, text }: Piece): readonly Run[] {
  if (kind === 'same') return [{ text }];
  if (text.trim() === '') return kind === 'added' ? [{ text }] : [];
  return kind === 'removed'
    ? [{ text: `[-${text}-]`, style: 'red' }]
    : [{ text: `{+${text}+}`, style: 'green' }];
}

function impactLines({ impact }: Told, screen: Screen): readonly string[] {
  if (impact.length === 0) return [];
  return [
    '',
    screen.paint('underline', impactTitle),
    ...impact.flatMap((one) => ['', ...oneImpact(one, screen)]),
  ];
}

/** The words over what hangs on a change and was itself not touched. */
export const impactTitle = 'Impact: what hangs on it and was not touched';

function oneImpact({ cause, words, untouched }: ToldImpact, screen: Screen): readonly string[] {
  const runs: readonly Run[] = [{ text: '! ', style: 'yellow' }, ...nameRuns(cause)];
  return [
    ...wrappedRuns(runs, screen, heading),
    ...wrappedRuns([{ text: `${words}:` }], screen, fact),
    ...untouched.flatMap((name) =>
      wrappedRuns([{ text: `${name.kindTitle}: `, style: 'dim' }, ...nameRuns(name)], screen, {
        first: 6,
        others: 8,
      }),
    ),
  ];
}
