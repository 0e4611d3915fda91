import { type OpenPoint, openPoints } from './open.ts';
import { type Plan, tbd } from './plan.ts';

/** The name under which stands what nobody has taken on. */
export const nobody = 'Nobody yet';

/** What one person has to find out or to do. */
export interface Homework {
  readonly person: string;
  readonly points: readonly OpenPoint[];
  /** Ids of the actions that are not done. */
  readonly actions: readonly string[];
}

/** Open points that are no matter for the room, and actions not done, by person as first seen; nobody's stand last. */
export function homework(plan: Plan, points: readonly OpenPoint[] = openPoints(plan)): readonly Homework[] {
  const people = new Map<string, { person: string; points: OpenPoint[]; actions: string[] }>();
  const listOf = (person: string | undefined) => {
    const name = person?.trim().replace(/\s+/g, ' ');
    const key = name ? name.normalize('NFC').toLowerCase() : '';
    const list = people.get(key) ?? { person: name || nobody, points: [], actions: [] };
    people.set(key, list);
    return list;
  };
  for (const point of points) if (point.who === 'homework') listOf(point.person).points.push(point);
  for (const [id, { owner, done }] of plan.actions) {
    if (done === undefined) listOf(owner === tbd ? undefined : owner).actions.push(id);
  }
  const ofNobody = people.get('');
  people.delete('');
  return [...people.values(), ...(ofNobody ? [ofNobody] : [])];
}
