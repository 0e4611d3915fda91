import type { PlanFile } from '../plan/plan-file.ts';
import { type Path, pointer } from '../plan/shape.ts';
import { Doubt } from './doubt.ts';
import { isHollow, opened } from './open-part.ts';
import type { Collection, Part } from './part.ts';
import { planParts } from './plan-parts.ts';
import type { Source } from './source.ts';

/** A plan whose parts can be asked for by their paths. */
export interface Plot {
  readonly source: Source;
  readonly at: (path: Path) => Part | undefined;
  /** What is in the part at a path, which is in block style. */
  readonly inside: (path: Path) => Collection | undefined;
}

/** The parts of a plan, each level of which is looked at once. @throws Doubt where it is none. */
export function plotOf(file: PlanFile): Plot {
  const whole = planParts(file);
  if (!whole) throw new Doubt('A side is no plan');
  const known = new Map<string, Level | undefined>([['', levelOf(whole.inside)]]);
  const level = (path: Path): Level | undefined => {
    const name = pointer(path);
    if (!known.has(name)) known.set(name, levelOf(insideOf(at(path), path)));
    return known.get(name);
  };
  const at = (path: Path): Part | undefined => level(path.slice(0, -1))?.parts.get(path.at(-1) ?? '');
  return { source: whole.source, at, inside: (path) => level(path)?.inside };
}

interface Level {
  readonly inside: Collection;
  readonly parts: ReadonlyMap<string, Part>;
}

function levelOf(inside: Collection | undefined): Level | undefined {
  return inside && { inside, parts: new Map(inside.parts.map((part) => [part.key, part])) };
}

function insideOf(part: Part | undefined, path: Path): Collection | undefined {
  return part?.value.kind === 'map' && (!part.value.flow || isHollow(part.value))
    ? opened(part, path).inside
    : undefined;
}
