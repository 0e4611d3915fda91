import type { Diagnostic } from '../core/diagnostic.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';

/** What is wrong with a plan by all decisions together, and with none of the plans that it was made of. */
export function newFaults(text: string, files: readonly PlanFile[]): readonly Diagnostic[] {
  const known = new Set(files.flatMap(({ problems }) => problems.map(nameOf)));
  return readPlan(text).problems.filter((one) => one.severity === 'error' && !known.has(nameOf(one)));
}

function nameOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

/** Tells of faults, a line each; no line where there is none. */
export function faultLines(faults: readonly Diagnostic[]): readonly string[] {
  if (faults.length === 0) return [];
  const told = faults.map(({ position, message }) => `  line ${position.line}: ${message}`);
  return ['By the decisions together, this is wrong now:', ...told];
}
