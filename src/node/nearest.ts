/** The plan's name that somebody most likely meant, or undefined when none is near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const wanted = bare(typed);
  const begun = names.filter((name) => bare(name).startsWith(wanted));
  if (wanted !== '' && begun.length === 1) return begun[0];
  const ranked = names
    .map((name) => ({ name, distance: distance(wanted, bare(name)) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(1, wanted.length / 3) ? best.name : undefined;
}

function bare(name: string): string {
  return name
    .normalize()
    .toLowerCase()
    .replace(/(\.cnsg)?(\.ya?ml)?$/, '');
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const here = [row + 1];
    for (const [column, counterpart] of [...other].entries()) {
      here.push(
        Math.min(
          (above[column + 1] ?? 0) + 1,
          (here[column] ?? 0) + 1,
          (above[column] ?? 0) + (letter === counterpart ? 0 : 1),
        ),
      );
    }
    above = here;
  }
  return above.at(-1) ?? 0;
}
