import type { Piece } from '../../diff/tell/compared-words.ts';
import { excerpt } from '../../diff/tell/excerpt.ts';
import { fieldPieces, quietNote } from '../../diff/tell/field-pieces.ts';
import { linkSigns, moveSign, waySigns } from '../../diff/tell/signs.ts';
import { wayWords } from '../../diff/tell/sum.ts';
import {
  type Fact,
  type FieldFact,
  type Name,
  type ToldElement,
  type ToldImpact,
  tellingFacts,
} from '../../diff/tell/told.ts';
import { escapeHtml } from '../html/html-escape.ts';

/** What became of one element, as an item of a list. */
export function elementItem(element: ToldElement): string {
  const { way, name, within, was } = element;
  const sign = `<b><span aria-hidden="true">${waySigns[way]}</span> ${wayWords[way]}</b>`;
  const from = was === undefined ? '' : ` from ${escapeHtml(was)}`;
  const around = within === undefined ? '' : ` of ${escapeHtml(within)}`;
  const kind = name === undefined ? '' : `${escapeHtml(name.kindTitle)}${around}, `;
  return [
    `<li class="is-${way}">`,
    `<p class="way">${kind}${sign}${from}</p>`,
    ...(name === undefined ? [] : [`<h3>${nameOf(name)}</h3>`]),
    ...factList(tellingFacts(element), element),
    '</li>',
  ].join('\n');
}

function nameOf({ title, id }: Name): string {
  const words = escapeHtml(title);
  return title === id ? words : `${words} <span class="id">${escapeHtml(id)}</span>`;
}

function factList(facts: readonly Fact[], element: ToldElement): readonly string[] {
  if (facts.length === 0) return [];
  const rows = facts.map((fact) => `<div><dt>${labelOf(fact)}</dt><dd>${wordsOf(fact, element)}</dd></div>`);
  return ['<dl class="facts">', ...rows, '</dl>'];
}

function labelOf(fact: Fact): string {
  if (fact.kind === 'place') return `<span aria-hidden="true">${moveSign}</span> Place`;
  if (fact.kind !== 'field') {
    const way = fact.kind === 'linked' ? 'new link' : 'link gone';
    return `<span aria-hidden="true">${linkSigns[fact.kind]}</span> ${escapeHtml(fact.label)}<span class="heard">, ${way}</span>`;
  }
  const note = quietNote(fact);
  return `${escapeHtml(fact.label)}${note === undefined ? '' : `<span class="note">${note}</span>`}`;
}

function wordsOf(fact: Fact, { way }: ToldElement): string {
  if (fact.kind === 'place') {
    return pair(escapeHtml(fact.before), escapeHtml(fact.after));
  }
  if (fact.kind !== 'field') {
    const words = `${nameOf(fact.target)}${fact.words === '' ? '' : `: ${escapeHtml(fact.words)}`}`;
    return fact.kind === 'linked' ? marked('ins', words) : marked('del', words);
  }
  const isWhole = way === 'added' || way === 'removed';
  if (isWhole) return `<span class="pre">${escapeHtml((fact.after ?? fact.before ?? '').trim())}</span>`;
  return fieldWords(fact);
}

/** Two short values stand in one line, longer ones below each other. */
const shortest = 48;

function fieldWords(fact: FieldFact): string {
  const pieces = excerpt(fieldPieces(fact));
  const [before, after] = pieces;
  if (pieces.length !== 2 || !before || !after || before.kind === 'same' || after.kind === 'same') {
    return `<span class="pre">${pieces.map(pieceOf).join('')}</span>`;
  }
  const isShort = before.text.length + after.text.length <= shortest;
  return isShort
    ? `${pieceOf(before)} <span aria-hidden="true">→</span> ${pieceOf(after)}`
    : `<span class="pair pre"><span>${pieceOf(before)}</span><span>${pieceOf(after)}</span></span>`;
}

function pieceOf({ kind, text }: Piece): string {
  const words = escapeHtml(text);
  if (kind === 'same' || (kind === 'added' && text.trim() === '')) return words;
  if (text.trim() === '') return '';
  return marked(kind === 'added' ? 'ins' : 'del', words);
}

/** Screen readers pass over these tags, so words that are only heard say what they mean. */
function marked(tag: 'ins' | 'del', words: string): string {
  const heard = tag === 'ins' ? 'added' : 'removed';
  return `<${tag}><span class="heard">${heard}: </span>${words}</${tag}>`;
}

function pair(before: string, after: string): string {
  return `<span class="pair"><span>${marked('del', before)}</span><span>${marked('ins', after)}</span></span>`;
}

/** What hangs on a change and was not touched, as an item of a list. */
export function impactEntry({ cause, words, untouched }: ToldImpact): string {
  const names = untouched.map((name) => `<li>${escapeHtml(name.kindTitle)}: ${nameOf(name)}</li>`);
  return [
    '<li class="is-changed">',
    `<h3>${nameOf(cause)}</h3>`,
    `<p>${escapeHtml(words)}:</p>`,
    '<ul>',
    ...names,
    '</ul>',
    '</li>',
  ].join('\n');
}
