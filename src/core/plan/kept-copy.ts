/** The name of the copy that is kept of a plan's revision: `keep.cnsg.yaml` gives `keep.r2.cnsg.yaml`. */
export function keptCopy(path: string, revision: number): string {
  return `${path.replace(/(?:\.cnsg)?\.ya?ml$/i, '')}.r${revision}.cnsg.yaml`;
}

/** The names that the plan may have of which a file is a kept copy; none where its name is not that of one. */
export function originalsOf(name: string): readonly string[] {
  const [, bare] = /^(.+)\.r[1-9]\d*\.cnsg\.yaml$/.exec(name) ?? [];
  return bare === undefined ? [] : ['.cnsg.yaml', '.yaml', '.yml'].map((ending) => bare + ending);
}
