import type { Chance } from '../generate/chance.ts';
import {
  drawAdd,
  drawAddBarrier,
  drawLink,
  drawMechanism,
  drawMove,
  drawRehome,
  drawRemove,
  drawRename,
} from './draw-element-edits.ts';
import {
  drawClear,
  drawFill,
  drawLines,
  drawListed,
  drawLongText,
  drawReplaces,
  drawReword,
  drawStatus,
  drawWaive,
} from './draw-field-edits.ts';
import { drawAddLens, drawAddTouchpoint, drawRemoveLens, drawTell } from './draw-lens-edits.ts';
import { drawComment, drawFrame, drawReformat, drawRewrite, drawSpace } from './draw-writing-edits.ts';
import type { Edit } from './edit.ts';
import type { Draw, Source } from './edit-source.ts';

/** What people do, and how often among a hundred. */
const draws: readonly (readonly [Draw, number])[] = [
  [drawAdd, 14],
  [drawAddBarrier, 4],
  [drawRemove, 8],
  [drawRename, 4],
  [drawMove, 8],
  [drawRehome, 3],
  [drawLink, 8],
  [drawMechanism, 3],
  [drawReword, 14],
  [drawStatus, 7],
  [drawLines, 7],
  [drawLongText, 2],
  [drawFill, 6],
  [drawClear, 4],
  [drawAddLens, 3],
  [drawRemoveLens, 2],
  [drawTell, 8],
  [drawAddTouchpoint, 6],
  [drawComment, 10],
  [drawListed, 5],
  [drawWaive, 2],
  [drawReplaces, 1],
  [drawRewrite, 5],
  [drawReformat, 2],
  [drawSpace, 2],
  [drawFrame, 1],
];

const bag = draws.flatMap(([draw, weight]) => Array.from({ length: weight }, () => draw));

/** A few edits of one side, sometimes many, drawn from the plan before any edit. */
export function drawScript(source: Source, chance: Chance): Edit[] {
  const count = 1 + chance.below(chance.below(6) === 0 ? 12 : 4);
  return Array.from({ length: count }, () => chance.pick(bag)(source, chance)).filter(
    (edit) => edit !== undefined,
  );
}
