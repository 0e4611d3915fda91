import { labels } from '../../labels.ts';
import { type Markup, markup } from '../../markup.ts';
import type { PlanData } from '../../plan-data.ts';
import { escapeHtml } from '../html-escape.ts';
import { chiefOf } from './chief.ts';
import { briefColumns, compactColumns, denseColumns, wideColumns } from './column-style.ts';
import { mapColumns } from './map-columns.ts';
import { lanesWidth, mapLanes } from './map-lanes.ts';
import { type StrategyMap, strategyMapOf } from './map-model.ts';
import { element, short } from './svg.ts';

/** Taller drawings than this, in their own units, do not fit on a sheet of paper. */
const sheet = 940;

/** From this many concepts on they are drawn in wide, low boxes. */
const many = 20;

/**
 * The strategy map in the forms that screens and paper ask for, one of which is seen at a time: columns where there is
 * room, lanes where there is little.
 */
export function mapFigure(plan: PlanData): Markup {
  const map = strategyMapOf(plan);
  const compact = mapColumns(map, compactColumns);
  const isTall = compact.height > sheet;
  return figure(
    isTall ? 'is-tall' : 'is-whole',
    [
      drawing('for-wide', mapColumns(map, map.bands.concepts.length > many ? denseColumns : wideColumns)),
      isTall ? '' : drawing('for-middle', compact),
      lanes(map),
    ],
    [labels.strategyMapWords, gapWords(map)],
  );
}

/** The strategy map of a page that has room for the most important alone; it says what it leaves out. */
export function compactMapFigure(plan: PlanData): Markup {
  const chief = chiefOf(plan);
  const map = strategyMapOf(chief);
  return figure(
    'is-compact',
    [drawing('for-middle', mapColumns(map, briefColumns)), lanes(map)],
    [chief.isAll ? '' : labels.strategyMapPart, gapWords(map)],
  );
}

/** What dashes mean, on a map that has some. */
function gapWords({ bands }: StrategyMap): string {
  const isOpen = Object.values(bands).some(
    (nodes) => nodes.length === 0 || nodes.some(({ gap }) => gap !== ''),
  );
  return isOpen ? labels.strategyMapGaps : '';
}

function figure(kind: string, drawings: readonly string[], words: readonly string[]): Markup {
  const said = words.filter(Boolean).join(' ');
  const caption = said === '' ? '' : element('figcaption', {}, escapeHtml(said));
  const inside = [...drawings, caption].filter(Boolean).join('\n');
  return markup(element('figure', { class: `map ${kind}` }, '\n', inside));
}

function drawing(
  kind: string,
  { width, height, inside }: { readonly width: number; readonly height: number; readonly inside: string },
): string {
  const title = element('title', {}, escapeHtml(labels.strategyMap));
  const desc = element('desc', {}, escapeHtml(labels.strategyMapWords));
  return element(
    'svg',
    {
      class: kind,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      role: 'group',
      'aria-label': labels.strategyMap,
    },
    title,
    desc,
    '\n',
    inside,
  );
}

function lanes(map: StrategyMap): string {
  const parts = mapLanes(map).map(({ height, inside }) =>
    element('svg', { class: 'lanes-part', viewBox: `0 0 ${lanesWidth} ${short(height)}` }, inside),
  );
  return element('div', { class: 'for-narrow', role: 'group', 'aria-label': labels.strategyMap }, ...parts);
}
