/** A file's name as it can be pasted into a shell: in quotes where it has blanks or signs that mean something there. */
export function shellWord(name: string): string {
  return /^[\p{L}\p{M}\p{N}_./~+:@%-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
