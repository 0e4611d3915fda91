import { anchorName } from '../../escape.ts';
import { escapeHtml as escaped } from '../html-escape.ts';
import type { MapNode } from './map-model.ts';
import { strategyClass, strategyMark } from './strategy-mark.ts';
import { element } from './svg.ts';
import { textLines } from './text-lines.ts';

/** How a drawing sets its words, in its own units. */
export interface BoxStyle {
  readonly font: number;
  readonly width: number;
  /** The most lines that a title gets. */
  readonly lines: number;
}

/** A node with its words broken into lines, ready to be placed. */
export interface Box {
  readonly node: MapNode;
  readonly lines: readonly string[];
  readonly notes: readonly Note[];
  readonly height: number;
}

interface Note {
  readonly text: string;
  readonly isGap: boolean;
}

const padding = 0.6;
const leading = 1.28;

/** Measures a node. `showsTags`: elements too far away for a line are named by their numbers. */
export function boxOf(node: MapNode, style: BoxStyle, showsTags: (node: MapNode) => boolean): Box {
  const inside = style.width / style.font - padding * 2 - indentOf(node);
  const lines = textLines(titleOf(node), inside, style.lines);
  const tags = showsTags(node) && node.tags.refs.length > 0 ? [tagWords(node)] : [];
  const notes = [
    ...tags.flatMap((text) => noteLines(text, inside, false)),
    ...(node.gap === '' ? [] : noteLines(node.gap, inside, true)),
  ];
  const rows = lines.length + notes.length * 0.92;
  return { node, lines, notes, height: (rows * leading + padding * 2 - 0.2) * style.font };
}

function noteLines(text: string, inside: number, isGap: boolean): readonly Note[] {
  return textLines(text, inside / 0.88, 2).map((line) => ({ text: line, isGap }));
}

function tagWords({ tags }: MapNode): string {
  return `${tags.words} ${tags.refs.map(({ number }) => number).join(', ')}`;
}

function titleOf({ ref }: MapNode): string {
  return `${ref.number} ${ref.title}`.trim();
}

/** Room for the strategy's mark at the left. */
function indentOf({ band }: MapNode): number {
  return band === 'strategies' || band === 'concepts' ? 1.35 : 0;
}

/** A box at its place, as a link to its element. */
export function drawnBox(box: Box, style: BoxStyle, x: number, y: number): string {
  const { node, height } = box;
  const strategy = node.band === 'strategies' || node.band === 'concepts' ? node.strategies[0] : undefined;
  const kinds = ['box', `in-${node.band}`, node.gap && 'has-gap', node.isIdea && 'is-idea'];
  const marked = node.band === 'strategies' || node.band === 'concepts';
  const drawn = [
    element('rect', { x, y, width: style.width, height, rx: 3 }),
    marked
      ? strategyMark(strategy, {
          x: x + style.font * 1.15,
          y: y + style.font * 1.22,
          size: style.font * 0.42,
        })
      : '',
    drawnWords(box, style, x, y),
  ];
  const classes = [...kinds, marked ? strategyClass(strategy) : ''].filter(Boolean).join(' ');
  return element('a', { class: classes, href: `#${anchorName(node.ref.id)}` }, ...drawn);
}

function drawnWords({ node, lines, notes }: Box, style: BoxStyle, x: number, y: number): string {
  const left = x + (padding + indentOf(node)) * style.font;
  let down = y + (padding - 0.25) * style.font;
  const rows = lines.map((line, at) => {
    down += leading * style.font;
    return element('tspan', { x: left, y: down }, ...(at === 0 ? numbered(node, line) : [escaped(line)]));
  });
  const small = notes.map(({ text, isGap }) => {
    down += leading * 0.92 * style.font;
    const kind = isGap ? 'gap' : 'tags';
    return element('tspan', { class: kind, x: left, y: down, 'font-size': style.font * 0.88 }, escaped(text));
  });
  return element('text', { 'font-size': style.font }, ...spaced([...rows, ...small]));
}

/** Blanks between the lines, so that they are not read as one word. */
function spaced(rows: readonly string[]): readonly string[] {
  return rows.map((row, at) => (at === 0 ? row : ` ${row}`));
}

function numbered({ ref }: MapNode, line: string): readonly string[] {
  if (ref.number === '' || !line.startsWith(ref.number)) return [escaped(line)];
  return [element('tspan', { class: 'number' }, escaped(ref.number)), escaped(line.slice(ref.number.length))];
}
