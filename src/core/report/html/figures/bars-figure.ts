import { anchorName } from '../../escape.ts';
import { labels, optionWords } from '../../labels.ts';
import { type Markup, markup } from '../../markup.ts';
import type { AmountData, MetricData, PlanData } from '../../plan-data.ts';
import { escapeHtml } from '../html-escape.ts';
import { element } from './svg.ts';
import { textLines } from './text-lines.ts';

const width = 340;
const rowHeight = 31;

const arrows: Readonly<Record<string, string>> = { increase: '↑', decrease: '↓', maintain: '→' };

/** Every metric as bars for its baseline, its latest number and its target; what nobody has said is an empty bar. */
export function barsFigure(plan: PlanData): Markup {
  const caption = element('figcaption', {}, escapeHtml(labels.metricBarsWords));
  const items = plan.metrics.map(metricBars);
  return markup(
    element('figure', { class: 'bars' }, '\n', element('ul', {}, items.join('\n')), '\n', caption),
  );
}

interface Bar {
  readonly kind: 'baseline' | 'latest' | 'target';
  readonly label: string;
  readonly amount: AmountData;
}

function metricBars(metric: MetricData): string {
  const name = element(
    'p',
    {},
    element(
      'a',
      { class: 'to', href: `#${anchorName(metric.id)}` },
      element('span', { class: 'number' }, escapeHtml(metric.number)),
      ` ${escapeHtml(metric.title)}`,
    ),
    direction(metric),
  );
  return element('li', {}, name, drawing(metric));
}

function direction({ direction: wanted }: MetricData): string {
  if (wanted === null) return '';
  const words = `${arrows[wanted] ?? ''} ${optionWords[wanted] ?? ''}`;
  return ` ${element('span', { class: 'direction' }, escapeHtml(words))}`;
}

function barsOf({ baseline, latest, target }: MetricData): readonly Bar[] {
  return [
    { kind: 'baseline', label: labels.baseline, amount: baseline },
    ...(latest ? [{ kind: 'latest' as const, label: labels.latest, amount: latest }] : []),
    { kind: 'target', label: labels.target, amount: target },
  ];
}

function drawing(metric: MetricData): string {
  const bars = barsOf(metric);
  const scale = scaleOf(bars.map(({ amount }) => amount.value));
  const spoken = bars.map(({ label, amount }) => `${label}: ${wordsOf(amount)}`).join('; ');
  return element(
    'svg',
    { viewBox: `0 0 ${width} ${bars.length * rowHeight + 2}`, role: 'img', 'aria-label': spoken },
    ...bars.map((bar, at) => drawnBar(bar, at * rowHeight, scale)),
  );
}

function wordsOf({ words }: AmountData): string {
  return words || labels.gap;
}

/** From 0, or from the lowest number below it, to the highest: lengths compare as the numbers do. */
function scaleOf(values: readonly (number | null)[]): (value: number) => number {
  const known = values.filter((value) => value !== null).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  // Halves keep the span of the largest numbers finite.
  const span = high / 2 - low / 2 || 1;
  return (value) => 1 + ((value / 2 - low / 2) / span) * (width - 2);
}

function drawnBar({ kind, label, amount }: Bar, y: number, scale: (value: number) => number): string {
  const row = { y: y + 16, height: 10 };
  const { value } = amount;
  const rect =
    value === null || !Number.isFinite(value)
      ? element('rect', { class: 'bar is-missing', x: 1, width: width - 2, ...row })
      : element('rect', {
          class: `bar is-${kind}`,
          x: Math.min(scale(0), scale(value)),
          width: Math.max(1.5, Math.abs(scale(value) - scale(0))),
          ...row,
        });
  const [words = ''] = textLines(wordsOf(amount), 24, 1);
  return [
    element('text', { class: 'bar-label', x: 1, y: y + 12, 'font-size': 11.5 }, escapeHtml(label)),
    element(
      'text',
      {
        class: value === null ? 'gap' : 'bar-value',
        x: width - 1,
        y: y + 12,
        'font-size': 11.5,
        'text-anchor': 'end',
      },
      escapeHtml(words),
    ),
    rect,
    element('line', { class: 'zero', x1: scale(0), x2: scale(0), y1: row.y - 2, y2: row.y + row.height + 2 }),
  ].join('');
}
