import { excerpt } from '../../diff/tell/excerpt.ts';
import { fieldPieces, quietNote } from '../../diff/tell/field-pieces.ts';
import { partHeading } from '../../diff/tell/part.ts';
import { linkSigns, moveSign, waySigns } from '../../diff/tell/signs.ts';
import { countsOf, wayWords } from '../../diff/tell/sum.ts';
import {
  type Fact,
  type FieldFact,
  type Name,
  type Told,
  type ToldElement,
  type ToldImpact,
  tellingFacts,
  ways,
} from '../../diff/tell/told.ts';
import { cellPieces, cellText, lineText, summaryText } from './markdown-text.ts';

/** A row a part, and a column for each way in which an element differs. */
export function summaryTable({ parts }: Told): string {
  const all = countsOf(parts);
  const shown = ways.filter((way) => all[way] > 0);
  const rows = parts.map((part) => {
    const counts = countsOf([part]);
    return row([partHeading(part.part), ...shown.map((way) => String(counts[way] || ''))]);
  });
  return [
    row(['', ...shown.map((way) => `${waySigns[way]} ${wayWords[way]}`)]),
    row(['---', ...shown.map(() => '--:')]),
    ...rows,
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `|${cells.map((words) => (words === '' ? ' ' : ` ${words} `)).join('|')}|`;
}

/** An element that is opened to see what it said and says; what is longer than `most` is for another place. */
export function elementBlock(element: ToldElement, most: number): string {
  const told = body(element);
  return [
    '<details>',
    `<summary>${summaryOf(element)}</summary>`,
    '',
    told.length > most ? 'That is too much to be told here.' : told,
    '',
    '</details>',
  ].join('\n');
}

function summaryOf({ way, name, within, was }: ToldElement): string {
  if (name === undefined) return `${waySigns[way]} outside the elements`;
  const words = `${waySigns[way]} ${name.kindTitle}: <b>${summaryText(name.title)}</b>`;
  const id = name.id === name.title ? '' : ` (${summaryText(name.id)})`;
  const around = within === undefined ? '' : `, of ${summaryText(within)}`;
  return `${words}${id}${around}${was === undefined ? '' : `, possibly renamed from ${summaryText(was)}`}`;
}

function body(element: ToldElement): string {
  const facts = tellingFacts(element);
  if (facts.length === 0)
    return element.was === undefined ? 'It says no more.' : 'It says the same as before.';
  const one = { added: 'Now', removed: 'Before' };
  if (element.way === 'added' || element.way === 'removed') {
    const rows = facts.map((fact) => row([labelOf(fact), sides(fact)[element.way === 'added' ? 1 : 0]]));
    return [row(['', one[element.way]]), row(['---', '---']), ...rows].join('\n');
  }
  const rows = facts.map((fact) => row([labelOf(fact), ...sides(fact)]));
  return [row(['', 'Before', 'Now']), row(['---', '---', '---']), ...rows].join('\n');
}

function labelOf(fact: Fact): string {
  if (fact.kind === 'place') return `${moveSign} Place`;
  if (fact.kind !== 'field') return `${linkSigns[fact.kind]} ${cellText(fact.label)}`;
  const note = quietNote(fact);
  return note === undefined ? cellText(fact.label) : `${cellText(fact.label)}<br>*${note}*`;
}

/** What a fact was before and is now, each for a cell; empty where it was, or is, nothing. */
function sides(fact: Fact): readonly [before: string, after: string] {
  if (fact.kind === 'place') return [cellText(fact.before), cellText(fact.after)];
  if (fact.kind === 'field') return fieldSides(fact);
  const words = cellText(named(fact.target) + (fact.words === '' ? '' : `: ${fact.words}`));
  return fact.kind === 'linked' ? ['', words] : [words, ''];
}

function fieldSides(fact: FieldFact): readonly [before: string, after: string] {
  const pieces = excerpt(fieldPieces(fact));
  return [cellPieces(pieces, 'removed'), cellPieces(pieces, 'added')];
}

function named({ title, id }: Name): string {
  return title === id ? id : `${title} (${id})`;
}

/** So many of what was not touched are named; the words before have counted them all. */
const mostNamed = 20;

/** One item of the list of what hangs on a change. */
export function impactItem({ cause, words, untouched }: ToldImpact): string {
  const names = untouched.slice(0, mostNamed).map((name) => lineText(named(name)));
  const rest = untouched.length - names.length;
  const more = rest > 0 ? [`${rest} more`] : [];
  return `- **${lineText(named(cause))}**: ${lineText(words)}: ${[...names, ...more].join('; ')}`;
}
