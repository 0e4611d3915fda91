import type { Piece } from '../../diff/tell/compared-words.ts';
import { visible } from '../../visible.ts';
import { cell, escapeWithin, inline } from '../escape.ts';
import { escapeHtml } from '../html/html-escape.ts';

/** Longer texts are cut in a table: who wants them whole reads the plan. */
const longest = 1200;

const longestTitle = 160;

/** A text for the title of an element, between the tags of a summary. */
export function summaryText(text: string): string {
  return escapeHtml(unlinked(shortened(text.replace(/\s+/g, ' ').trim(), longestTitle)));
}

/** A text for a place within a line. */
export function lineText(text: string): string {
  return inline(unlinked(shortened(text, longestTitle)));
}

/** A text for a cell of a table, its lines divided. */
export function cellText(text: string): string {
  return shortened(visible(text).trim(), longest)
    .split('\n')
    .map((line) => cell(unlinked(line)))
    .join('<br>');
}

/** One side of a text that was compared, for a cell, with what only that side has marked. */
export function cellPieces(pieces: readonly Piece[], side: 'removed' | 'added'): string {
  const own = sideOf(pieces, side);
  if (own.every(({ kind }) => kind === side)) return cellText(own.map(({ text }) => text).join(''));
  const tag = side === 'removed' ? 'del' : 'ins';
  return own
    .map(({ kind, text }) => {
      const words = escapeWithin(unlinked(shortened(visible(text), longest))).replace(/\n+/g, '<br>');
      return kind === side && text.trim() !== '' ? `<${tag}>${words}</${tag}>` : words;
    })
    .join('')
    .trim();
}

/** The pieces of one side, neighbours of a kind in one, so that escaping sees what a reader sees. */
function sideOf(pieces: readonly Piece[], side: 'removed' | 'added'): readonly Piece[] {
  const own: Piece[] = [];
  for (const piece of pieces) {
    const last = own.at(-1);
    if (piece.kind !== 'same' && piece.kind !== side) continue;
    if (last?.kind === piece.kind) own[own.length - 1] = { ...last, text: last.text + piece.text };
    else own.push(piece);
  }
  return own;
}

/**
 * Hosts look for people, issues and emoji after Markdown is done, so that no backslash keeps them from it: a mark of no
 * width does. Nobody is called because a plan names them.
 */
function unlinked(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])[@#!%~](?=[\p{L}\p{N}_])|:(?=[a-z+-][\w+-]*:)/gu, '$&\u200b');
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
