interface Said {
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  readonly result: string | undefined;
}

function linesOf(value: string | undefined): string[] {
  return value === undefined ? [] : value.replace(/^"|"$/g, '').split('\\n');
}

/** What is wrong with the lines of a text that both sides changed; undefined where nothing is. */
export function lineComplaint(said: Said, taken: 'merged' | 'ours' | 'theirs'): string | undefined {
  const [base, ours, theirs] = [linesOf(said.base), linesOf(said.ours), linesOf(said.theirs)];
  const result = linesOf(said.result);
  const own = taken === 'theirs' ? theirs : ours;
  const added = [...(taken === 'theirs' ? [] : ours), ...(taken === 'ours' ? [] : theirs)].filter(
    (line) => !base.includes(line),
  );
  const kept = base.filter((line) => ours.includes(line) && theirs.includes(line));
  const lost = [...added, ...kept].find((line) => line !== '' && !result.includes(line));
  if (lost !== undefined) return `the line ${lost} is lost`;
  const strange = result.find((line) => !ours.includes(line) && !theirs.includes(line));
  if (strange !== undefined) return `the line ${strange} comes from nowhere`;
  const gone = base.filter((line) => !own.includes(line) || (taken === 'merged' && !theirs.includes(line)));
  const back = gone.find((line) => isOnce(line, base) && result.includes(line) && !added.includes(line));
  return back === undefined ? undefined : `the line ${back} was deleted`;
}

function isOnce(line: string, all: readonly string[]): boolean {
  return line !== '' && all.indexOf(line) === all.lastIndexOf(line);
}
