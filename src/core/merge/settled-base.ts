/** A conflict that is being read: the length of its markers, the part of it, and what both sides began with. */
interface Open {
  readonly size: number;
  part: 'ours' | 'base' | 'theirs';
  readonly base: string[];
}

const marker = /^([<|=>])\1{6,}(?= |\r?$)/;

/**
 * A base without markers. Branches that have merged each other before have several bases, which git merges first; what
 * conflicts in them stands in the base between markers, and what both of them began with can stand for it. A text whose
 * markers do not fit together stays as it is.
 */
export function settledBase(base: string): string {
  if (!/^<{7}/m.test(base)) return base;
  const settled: string[] = [];
  const open: Open[] = [];
  for (const line of base.split('\n')) {
    if (isStep(open, settled, line)) continue;
    const last = open.at(-1);
    if (!last) settled.push(line);
    else if (last.part === 'base') last.base.push(line);
  }
  const isLeft = settled.some((line) => marker.test(line));
  return open.length > 0 || isLeft ? base : settled.join('\n');
}

/** Goes on in a conflict, where a line is the marker that comes next. */
function isStep(open: Open[], settled: string[], line: string): boolean {
  const [signs = '', sign] = marker.exec(line) ?? [];
  const last = open.at(-1);
  const isOfLast = last?.size === signs.length;
  if (sign === '<') open.push({ size: signs.length, part: 'ours', base: [] });
  else if (sign === '|' && isOfLast && last.part === 'ours') last.part = 'base';
  else if (sign === '=' && isOfLast && last.part === 'base') last.part = 'theirs';
  else if (sign === '>' && isOfLast && last.part === 'theirs') close(open, settled, last);
  else return false;
  return true;
}

function close(open: Open[], settled: string[], { base }: Open): void {
  open.pop();
  const around = open.at(-1);
  if (!around) settled.push(...base);
  else if (around.part === 'base') around.base.push(...base);
}
