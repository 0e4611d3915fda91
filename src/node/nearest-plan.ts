import { nearest } from '../core/nearest.ts';

/** The plan's name that somebody most likely meant, or undefined when none is near; its suffix may be left out. */
export function nearestPlan(typed: string, names: readonly string[]): string | undefined {
  const wanted = bare(typed);
  const begun = names.filter((name) => bare(name).startsWith(wanted));
  if (wanted !== '' && begun.length === 1) return begun[0];
  const near = nearest(wanted, names.map(bare));
  return names.find((name) => bare(name) === near);
}

function bare(name: string): string {
  return name
    .normalize()
    .toLowerCase()
    .replace(/(\.cnsg)?(\.ya?ml)?$/, '');
}
