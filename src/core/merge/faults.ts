import type { PlanFile } from '../plan/plan-file.ts';

/** Something wrong with a plan: what, and where, as a JSON pointer. */
export interface Fault {
  readonly code: string;
  readonly path: string;
}

/** Says what is wrong with the text of a plan. */
export type FaultsOf = (text: string) => readonly Fault[];

/** What is wrong with the form of a plan. */
export function problemsOf({ problems }: PlanFile) {
  return problems.filter(({ severity }) => severity === 'error');
}

/** What a fault is known by in two texts, places in lists aside. */
export function nameOfFault({ code, path, message = '' }: Fault & { readonly message?: string }): string {
  return `${code} ${withoutPlaces(path)} ${message}`;
}

/** A pointer without places in lists: where something stands in one changes with what comes and goes before it. */
export function withoutPlaces(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, '');
}
