import { nodeAt } from '../plan/edit.ts';
import { type PlanFile, readPlan } from '../plan/plan-file.ts';
import { indentStep } from '../plan/render.ts';
import { type Path, pointer } from '../plan/shape.ts';
import { Doubt } from './doubt.ts';
import { inBlockStyle, isHollow } from './open-part.ts';
import { allLines, commented, commentOf, headText, leadOf, type Part } from './part.ts';
import { type Plot, plotOf } from './plot.ts';
import type { Source } from './source.ts';

/** An element that is to stand under another one. */
export interface Carriage {
  readonly from: Path;
  readonly to: Path;
}

/** Lines to put in place of those from one up to another. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * A plan in which elements stand at the end of where they are brought to, with all their lines. What they leave empty goes,
 * but for the comments around it.
 * @throws Doubt where the plan cannot be read afterwards.
 */
export function carried(file: PlanFile, carriages: readonly Carriage[]): PlanFile {
  const due = carriages.filter(
    ({ from, to }) => pointer(from) !== pointer(to) && nodeAt(file.root, from) !== undefined,
  );
  if (due.length === 0) return file;
  const block = inBlocks(file, due);
  const plot = plotOf(block);
  const fields = new Map(
    due.flatMap(({ from, to }) => [from, to].map((path) => [pointer(path.slice(0, -1)), path.slice(0, -1)])),
  );
  return changed(
    plot.source,
    [...fields.values()].flatMap((field) => fieldChanges(plot, field, due)),
  );
}

/** The plan with all brackets opened that something is brought into or out of. */
function inBlocks(file: PlanFile, due: readonly Carriage[]): PlanFile {
  const plot = plotOf(file);
  const closed = new Map<string, Part>();
  for (const path of due.flatMap(({ from, to }) => [from.slice(0, -1), to.slice(0, -1)]))
    for (let length = 1; length <= path.length; length += 1) {
      const part = plot.at(path.slice(0, length));
      if (!part || part.value.kind === 'scalar') break;
      if (!part.value.flow || isHollow(part.value)) continue;
      closed.set(pointer(path.slice(0, length)), part);
      break;
    }
  const changes = [...closed.values()].map((part) => ({
    from: part.first,
    to: part.last,
    lines: allLines(inBlockStyle(part), part.column),
  }));
  return changes.length === 0 ? file : changed(plot.source, changes);
}

/** What changes in a field that holds elements. */
function fieldChanges(plot: Plot, field: Path, due: readonly Carriage[]): readonly Change[] {
  const name = pointer(field);
  const isOf = (path: Path) => pointer(path.slice(0, -1)) === name;
  const leaving = due.flatMap(({ from }) => (isOf(from) ? (plot.at(from) ?? []) : []));
  const coming = due.flatMap(({ from, to }) => (isOf(to) ? (plot.at(from) ?? []) : []));
  const parts = plot.inside(field)?.parts ?? [];
  const gone = leaving.map(({ first, last }) => ({ from: first, to: last, lines: [] }));
  const end = parts.at(-1);
  if (!end) return filled(plot, field, coming);
  if (parts.length === leaving.length && coming.length === 0) return [...gone, ...emptied(plot, field)];
  const lines = coming.flatMap((part) => allLines(part, end.column));
  return [...gone, { from: end.last, to: end.last, lines }];
}

/** The key of a field goes with the last of its elements, unless a comment stands there, or nothing else. */
function emptied(plot: Plot, field: Path): readonly Change[] {
  const part = plot.at(field);
  if (!part) return [];
  const comments = [...leadOf(part, 0), commentOf(part), ...(plot.inside(field)?.tail ?? [])];
  const isAlone = plot.inside(field.slice(0, -1))?.parts.length === 1;
  const isBare = comments.every((line) => line.trim() === '') && !isAlone;
  if (isBare) return [{ from: part.first, to: part.last, lines: [] }];
  const head = `${' '.repeat(part.column)}${headText(part)} {}`;
  return [{ from: part.own, to: part.own + 1, lines: [commented(head, commentOf(part))] }];
}

/** A field that was empty, or is not there yet, with elements. */
function filled(plot: Plot, field: Path, coming: readonly Part[]): readonly Change[] {
  const part = plot.at(field);
  const owner = plot.at(field.slice(0, -1));
  if (coming.length === 0 || !owner) return [];
  if (part)
    return [
      refilled(
        part,
        coming.flatMap((one) => allLines(one, part.column + indentStep)),
      ),
    ];
  const last = plot.inside(field.slice(0, -1))?.parts.at(-1);
  const column = last?.column ?? owner.column + indentStep;
  const key = `${' '.repeat(column)}${field.at(-1) ?? ''}:`;
  const lines = [key, ...coming.flatMap((one) => allLines(one, column + indentStep))];
  return [last ? { from: last.last, to: last.last, lines } : refilled(owner, lines)];
}

/** A key behind which nothing stood, with lines below it. */
function refilled(part: Part, lines: readonly string[]): Change {
  const head = commented(`${' '.repeat(part.column)}${headText(part)}`, commentOf(part));
  return { from: part.own, to: part.behind, lines: [head, ...lines] };
}

function changed({ text, lines }: Source, changes: readonly Change[]): PlanFile {
  const result: string[] = [];
  let at = 0;
  for (const { from, to, lines: put } of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    for (const line of lines.slice(at, from)) result.push(line);
    for (const line of put) result.push(line);
    at = Math.max(at, to);
  }
  for (const line of lines.slice(at)) result.push(line);
  const file = readPlan(result.join('\n') + (text.endsWith('\n') ? '\n' : ''));
  if (!file.root) throw new Doubt('An element cannot be brought to its new place');
  return file;
}
