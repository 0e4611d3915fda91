import { type ConceptClass, conceptClass } from '../../../method/concepts.ts';
import { strategyIds } from '../../../method/strategies.ts';
import { anchorName } from '../../escape.ts';
import { labels } from '../../labels.ts';
import { type Markup, markup } from '../../markup.ts';
import type { ConceptData, PlanData } from '../../plan-data.ts';
import { escapeHtml } from '../html-escape.ts';
import { strategyClass, strategyMark } from './strategy-mark.ts';
import { strategySign } from './strategy-sign.ts';
import { element, short } from './svg.ts';

const scores = [1, 2, 3, 4, 5] as const;
const left = 34;
const cellWidth = 66;
const badge = { width: 32, height: 18, gap: 1 } as const;
const perRow = 2;
const width = left + cellWidth * scores.length + 1;

const classLabels: readonly { readonly class: ConceptClass; readonly label: string }[] = [
  { class: 'quick-win', label: labels.quickWins },
  { class: 'big-play', label: labels.bigPlays },
  { class: 'fill-in', label: labels.fillIns },
  { class: 'avoid', label: labels.avoid },
];

/** The impact–effort grid: each concept with both scores in the cell where it belongs, and the classes as lists. */
export function gridFigure(plan: PlanData): Markup {
  const concepts = plan.concepts.filter(({ status }) => status !== 'dropped');
  const scored = concepts.filter(({ impact, effort }) => impact !== null && effort !== null);
  const caption = element('figcaption', {}, escapeHtml(labels.impactEffortWords));
  const parts = [drawing(scored), element('div', { class: 'classes' }, ...classLists(concepts, scored))];
  return markup(element('figure', { class: 'grid' }, '\n', parts.join('\n'), '\n', caption));
}

interface Band {
  readonly score: number;
  readonly y: number;
  readonly height: number;
}

/** Rows from the highest impact down, each as high as its fullest cell asks. */
function bandsOf(concepts: readonly ConceptData[]): readonly Band[] {
  let y = 8;
  return scores.toReversed().map((score) => {
    const most = Math.max(0, ...scores.map((effort) => inCell(concepts, score, effort).length));
    const height = Math.max(46, Math.ceil(most / perRow) * (badge.height + badge.gap) + 8 + nameRoom(score));
    const band = { score, y, height };
    y += height;
    return band;
  });
}

/** The names of the classes stand along the upper and the lower edge; no mark may cover them. */
function nameRoom(score: number): number {
  return score === 5 || score === 1 ? 16 : 0;
}

function inCell(concepts: readonly ConceptData[], impact: number, effort: number): readonly ConceptData[] {
  return concepts.filter((concept) => step(concept.impact) === impact && step(concept.effort) === effort);
}

/** A score as a cell: halves count as the lower one, as they do for a concept's class. */
function step(score: number | null): number {
  return Math.min(5, Math.max(1, Math.floor(score ?? 0)));
}

function drawing(concepts: readonly ConceptData[]): string {
  const bands = bandsOf(concepts);
  const bottom = bands.reduce((sum, { height }) => sum + height, 8);
  const cells = bands.flatMap(({ score, y, height }) =>
    scores.map((effort) => {
      const place = conceptClass(score, effort) ?? 'avoid';
      const x = left + (effort - 1) * cellWidth;
      return element('rect', { class: `cell is-${place}`, x, y, width: cellWidth, height });
    }),
  );
  const badges = bands.flatMap((band) =>
    scores.flatMap((effort) => cellBadges(inCell(concepts, band.score, effort), band, effort)),
  );
  return element(
    'svg',
    {
      viewBox: `0 0 ${short(width)} ${short(bottom + 36)}`,
      role: 'group',
      'aria-label': labels.impactEffort,
    },
    element('title', {}, escapeHtml(labels.impactEffort)),
    ...cells,
    ...corners(bands),
    ...axes(bands, bottom),
    '\n',
    badges.join('\n'),
  );
}

function cellBadges(concepts: readonly ConceptData[], band: Band, effort: number): readonly string[] {
  const rows = Math.ceil(concepts.length / perRow);
  const free = band.height - nameRoom(band.score) - rows * (badge.height + badge.gap);
  const top = band.y + (band.score === 5 ? nameRoom(band.score) : 0) + free / 2;
  return concepts.map((concept, at) => {
    const inRow = Math.min(perRow, concepts.length - Math.floor(at / perRow) * perRow);
    const start = left + (effort - 0.5) * cellWidth - (inRow * (badge.width + badge.gap) - badge.gap) / 2;
    const x = start + (at % perRow) * (badge.width + badge.gap);
    return drawnBadge(concept, x, top + Math.floor(at / perRow) * (badge.height + badge.gap));
  });
}

function drawnBadge(concept: ConceptData, x: number, y: number): string {
  const { id, number, title, strategy, isKept } = concept;
  const own = strategyIds.find((known) => known === strategy?.id);
  const kind = `badge ${strategyClass(own)}${isKept ? '' : ' is-idea'}`;
  return element(
    'a',
    { class: kind, href: `#${anchorName(id)}`, 'aria-label': `${number} ${title}` },
    element('rect', { x, y, width: badge.width, height: badge.height, rx: 3 }),
    strategyMark(own, { x: x + 6.5, y: y + badge.height / 2, size: 3.3 }),
    element('text', { x: x + 11.5, y: y + 12.7, 'font-size': 10 }, escapeHtml(number)),
  );
}

/** The names of the four classes, each in the outer corner of its quarter. */
function corners(bands: readonly Band[]): readonly string[] {
  const [top, , , , bottom] = bands;
  if (!top || !bottom) return [];
  const right = left + cellWidth * scores.length - 6;
  const low = bottom.y + bottom.height - 6;
  const places = [
    { x: left + 6, y: top.y + 13, 'text-anchor': 'start' },
    { x: right, y: top.y + 13, 'text-anchor': 'end' },
    { x: left + 6, y: low, 'text-anchor': 'start' },
    { x: right, y: low, 'text-anchor': 'end' },
  ];
  return classLabels.map(({ label }, at) =>
    element('text', { class: 'corner', 'font-size': 10.5, ...places[at] }, escapeHtml(label)),
  );
}

function axes(bands: readonly Band[], bottom: number): readonly string[] {
  const middle = left + (cellWidth * scores.length) / 2;
  const values = [
    ...scores.map((score) => ({ x: left + (score - 0.5) * cellWidth, y: bottom + 14, text: String(score) })),
    ...bands.map(({ score, y, height }) => ({ x: left - 9, y: y + height / 2 + 4, text: String(score) })),
  ];
  const halfWay = (bottom + 8) / 2;
  return [
    ...values.map(({ text, ...at }) =>
      element('text', { class: 'axis', 'font-size': 11, 'text-anchor': 'middle', ...at }, text),
    ),
    axisName(labels.effort, { x: middle, y: bottom + 30 }),
    axisName(labels.impact, { x: 11, y: halfWay, transform: `rotate(-90 11 ${short(halfWay)})` }),
  ];
}

function axisName(words: string, at: Readonly<Record<string, string | number>>): string {
  return element(
    'text',
    { class: 'band', 'font-size': 11, 'text-anchor': 'middle', ...at },
    escapeHtml(words),
  );
}

function classLists(concepts: readonly ConceptData[], scored: readonly ConceptData[]): readonly string[] {
  const rest = concepts.filter(({ impact, effort }) => impact === null || effort === null);
  return [
    ...classLabels.map(({ class: wanted, label }) =>
      list(
        label,
        scored.filter((concept) => concept.class === wanted),
      ),
    ),
    list(labels.notScored, rest),
  ].filter(Boolean);
}

function list(label: string, concepts: readonly ConceptData[]): string {
  if (concepts.length === 0) return '';
  const items = concepts.map(({ id, number, title, strategy }) =>
    element(
      'li',
      {},
      strategySign(strategyIds.find((known) => known === strategy?.id)),
      element(
        'a',
        { class: 'to', href: `#${anchorName(id)}` },
        element('span', { class: 'number' }, escapeHtml(number)),
        ` ${escapeHtml(title)}`,
      ),
    ),
  );
  return [element('p', { class: 'class-name' }, escapeHtml(label)), element('ul', {}, ...items)].join('');
}
