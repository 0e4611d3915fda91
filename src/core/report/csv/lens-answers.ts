import { lensLabel } from '../../diff/tell/lens-label.ts';
import { lensTitle } from '../../method/lenses.ts';
import { elementKeys } from '../../plan/fields.ts';
import { ownPrefix } from '../../plan/ids.ts';
import { labels } from '../labels.ts';
import type { PlanData, Ref } from '../plan-data.ts';
import type { Cell } from './cell.ts';

/** One answer to a lens. */
export interface LensAnswer {
  readonly lens: string;
  /** What it is said of; null for the plan. */
  readonly element: Ref | null;
  readonly question: string;
  readonly answer: Cell;
}

/** All that a plan answers to lenses, an answer a row, in the plan's order; keys of the team's own are left out. */
export function lensAnswers({ lenses, concepts, segments, metrics }: PlanData): readonly LensAnswer[] {
  const all = [...concepts, ...segments, ...segments.flatMap(({ barriers }) => barriers), ...metrics];
  const refs = new Map<string, Ref>(all.map((element) => [element.id, element]));
  return leaves(lenses, []).map(({ path: [id = '', ...path], value }) => {
    const [section = '', of = '', ...rest] = path;
    const [element, asked] = elementKeys.has(section) ? [refs.get(of) ?? null, rest] : [null, path];
    const question = lensLabel(['lenses', id, ...asked], (one) => refs.get(one)?.title)
      .slice(1)
      .join(': ');
    return { lens: lensTitle(id), element, question, answer: cellOf(value) };
  });
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Where something is answered; a link that carries nothing, such as a barrier at a touchpoint, is an answer too. */
function leaves(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, value }];
  const inside = Object.entries(value).filter(([key]) => !key.startsWith(ownPrefix));
  const isLink = path.length > 3 && elementKeys.has(path.at(-2) ?? '');
  if (inside.length === 0) return isLink ? [{ path, value: true }] : [];
  return inside.flatMap(([key, held]) => leaves(held, [...path, key]));
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}
