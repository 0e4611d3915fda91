import { labels } from './labels.ts';
import type { LevelRow, LevelsBlock } from './lens-section.ts';

/** Whether a value that a template hands on is a picture of levels. */
export function isLevels(value: unknown): value is LevelsBlock {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'levels';
}

/** The words for a row of levels: `1 now, 3 needed`; what nobody said is told where the other is there. */
export function levelsInWords({ now, needed }: LevelRow): string {
  if (now === null && needed === null) return labels.gap;
  return [worded(now, labels.levelNow), worded(needed, labels.levelNeeded)].join(', ');
}

function worded(level: number | null, what: string): string {
  return level === null ? `${what} ${labels.gap}` : `${level} ${what}`;
}

/** A picture of levels in signs, a row each, for where nothing can be drawn. */
export function levelBars({ rows, most }: LevelsBlock): string {
  const widest = Math.max(0, ...rows.map(({ label }) => label.length));
  const lines = rows.map((row) => {
    const label = row.label.replace(/[`\s]+/g, ' ').padEnd(widest);
    return `${label}  ${levelSigns(row, most)}  ${levelsInWords(row)}`;
  });
  return ['```text', ...lines, '```'].join('\n');
}

/** A sign for each level of a row: there, missing, or not needed. */
export function levelSigns(row: LevelRow, most: number): string {
  return Array.from({ length: most }, (_, at) => signAt(row, at + 1)).join('');
}

function signAt({ now, needed }: LevelRow, level: number): string {
  if (now !== null && level <= now) return '█';
  return needed !== null && level <= needed ? '░' : '·';
}
