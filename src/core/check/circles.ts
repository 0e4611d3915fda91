/** Elements that name one another in a circle. */
export interface Circle {
  /** The element whose link closes the circle, and the one that the link leads back to. */
  readonly from: string;
  readonly to: string;
  /** How many elements are in the circle: 1 where an element names itself. */
  readonly length: number;
  /** The elements of the circle from `to` on: all of them, or the first three where they are more than four. */
  readonly members: readonly string[];
}

/**
 * Every link that closes a circle, each once: without these links no circle is left. Takes one walk over all links.
 * @param next whom an element names.
 */
export function circles(ids: Iterable<string>, next: (id: string) => readonly string[]): readonly Circle[] {
  const found: Circle[] = [];
  const entered = new Set<string>();
  // The way from the start to where the search is, with what is still to be looked at: a plan may be deeper than the stack.
  const way: { readonly id: string; readonly links: Iterator<string> }[] = [];
  const places = new Map<string, number>();
  const enter = (id: string) => {
    entered.add(id);
    places.set(id, way.length);
    way.push({ id, links: next(id).values() });
  };
  for (const start of ids) {
    if (!entered.has(start)) enter(start);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const { done, value } = last.links.next();
      const place = places.get(value);
      if (done) {
        way.pop();
        places.delete(last.id);
      } else if (place !== undefined) {
        const length = way.length - place;
        const members = way.slice(place, place + (length > 4 ? 3 : length)).map(({ id }) => id);
        found.push({ from: last.id, to: value, length, members });
      } else if (!entered.has(value)) enter(value);
    }
  }
  return found;
}

/** The members of a circle of more than one in words: “Sell more”, “Fly more” and 7 others. */
export function membersOf({ length, members }: Circle, called: (id: string) => string): string {
  const words = members.map(called);
  const rest = length - members.length;
  const last = rest > 0 ? `${rest} others` : words.pop();
  return `${words.join(', ')} and ${last}`;
}
