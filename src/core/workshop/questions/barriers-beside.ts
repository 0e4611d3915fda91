import { graphemesOf } from '../../graphemes.ts';
import { visibleLine } from '../../visible.ts';
import { wrap } from '../../wrap.ts';
import type { Draft } from '../draft.ts';
import { labelFor, titleFor } from '../line.ts';

/** A figure that fits a narrow screen, and one that fits the usual one. */
const narrow = 36;
const usual = 76;
/** With so many rows the five stances still stand whole under it on a screen of 24. */
const mostRows = 8;

/** What divides the two strategies that people take for one another. */
const distinction = 'Connect is sharing; collaborate is working toward one shared goal.';

/** What stops each segment, and what tells connect from collaborate, in a few rows that stand above the five stances. */
export function barriersBeside(draft: Draft): readonly string[] {
  const divide = (columns: number) => wrap(distinction, columns, atMost);
  const slim = [...barrierRows(draft, narrow), ...divide(narrow)];
  if (slim.length <= mostRows) return slim;
  const rows = barrierRows(draft, usual);
  const room = mostRows - divide(usual).length;
  const shown = rows.length <= room ? rows : [...rows.slice(0, room - 1), '  … and more in step 2'];
  return [...shown, ...divide(usual)];
}

function barrierRows(draft: Draft, columns: number): readonly string[] {
  return [...draft.plan.segments].flatMap(([segment, { barriers }]) => {
    if (!barriers?.size) return [];
    const words = [...barriers.keys()].map((id) => titleFor(draft.plan, id)).join(' · ');
    const rows = wrap(visibleLine(`${labelFor(draft, segment)}: ${words}`), columns - 2, atMost);
    return rows.map((row, at) => (at === 0 ? row : `  ${row}`));
  });
}

/** Columns that a text takes at most: scripts with double width begin at U+1100, and most of what lies above is narrower. */
function atMost(text: string): number {
  return graphemesOf(text).reduce(
    (sum, { text: one }) => sum + ((one.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2),
    0,
  );
}
