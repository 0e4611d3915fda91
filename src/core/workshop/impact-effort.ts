import { type ConceptClass, conceptClass } from '../method/concepts.ts';
import type { Draft } from './draft.ts';

const scale = [1, 2, 3, 4, 5] as const;
/** Columns of a cell, a blank among them. */
const cell = 6;
/** The columns in front of the cells, where the scale of impact stands. */
const gutter = 2;

/**
 * Concepts on the grid of impact, upwards, and effort, to the right, by their display numbers; 36 columns wide.
 * Empty where none of them has both scores.
 */
export function impactEffortGrid(draft: Draft, ids: readonly string[]): readonly string[] {
  const places = placesOf(draft, ids);
  if (places.size === 0) return [];
  const rows = (impact: number) => rowsOf(impact, places);
  return [
    corners('impact', 'quick-win', 'big-play'),
    ...scale.toReversed().flatMap((impact) => [...rows(impact), ...(isLowestHigh(impact) ? [rule] : [])]),
    corners('', 'fill-in', 'avoid'),
    `${line('', scale.map(String), ' ')} effort`,
  ];
}

/** The numbers in each cell, by `impact effort`. */
function placesOf({ plan, numbers }: Draft, ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const id of ids) {
    const { impact, effort } = plan.concepts.get(id)?.assessment ?? {};
    if (impact === undefined || effort === undefined) continue;
    const place = `${impact} ${effort}`;
    places.set(place, [...(places.get(place) ?? []), numbers.get(id) ?? id]);
  }
  return places;
}

/** Where effort, or impact, turns from low to high on the scale. */
function isLowestHigh(score: number): boolean {
  return conceptClass(score, 1) !== conceptClass(score - 1, 1);
}

/** The line that stands between high and low. */
const bar = scale.findIndex(isLowestHigh);
const rule = `${' '.repeat(gutter)}${'─'.repeat(bar * cell)}┼${'─'.repeat((scale.length - bar) * cell)}`;

/** A row of cells; as many lines as its fullest cell needs. */
function rowsOf(impact: number, places: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cells = scale.map((effort) => stacked(places.get(`${impact} ${effort}`) ?? []));
  const height = Math.max(1, ...cells.map((rows) => rows.length));
  return Array.from({ length: height }, (_, at) =>
    line(
      at === 0 ? String(impact) : '',
      cells.map((rows) => rows[at] ?? ''),
      '│',
    ),
  );
}

/** Numbers under one another, as many beside one another as a cell takes. */
function stacked(numbers: readonly string[]): readonly string[] {
  const rows: string[] = [];
  for (const number of numbers) {
    const together = `${rows.at(-1) ?? ''} ${number}`;
    if (rows.length > 0 && together.length < cell) rows[rows.length - 1] = together;
    else rows.push(number);
  }
  return rows;
}

function line(lead: string, cells: readonly string[], between: string): string {
  const padded = cells.map((text) => text.padEnd(cell));
  const low = padded.slice(0, bar).join('');
  return `${lead.padEnd(gutter)}${low}${between} ${padded.slice(bar).join('')}`.trimEnd();
}

function corners(lead: string, low: ConceptClass, high: ConceptClass): string {
  const left = `${lead.padEnd('impact'.length + 1)}${low}`;
  return `${left.padEnd(gutter + bar * cell)}│ ${high}`;
}
