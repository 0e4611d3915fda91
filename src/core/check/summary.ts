import type { Diagnostic, Severity } from '../diagnostic.ts';
import { stepIds, steps } from '../method/steps.ts';
import { stepOfCode } from './check-plan.ts';

/** The words over the findings of a step. */
export function stepTitle(code: string): string {
  const at = stepOfCode(code);
  const step = stepIds[at - 1];
  if (at === 0) return 'The form of the file';
  if (step) return `Step ${steps[step].number}: ${steps[step].title}`;
  return at === stepIds.length + 1 ? 'Lenses' : 'Across the steps';
}

const grave: readonly Severity[] = ['error', 'warning', 'hint'];

/** How many findings of a severity there are. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** How many of each severity there are, in words, and how many answers are still to be found out. */
export function countWords(diagnostics: readonly Diagnostic[], tbds: number): string {
  const words = grave.flatMap((severity) => {
    const count = countOf(diagnostics, severity);
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return (words.join(', ') || 'nothing to mend') + (tbds > 0 ? `; ${tbds} TBD` : '');
}

/**
 * The questions that are worth most now, each once: those of the gravest findings, then in the order of the workshop, so
 * that a gap early on is closed before what builds on it.
 */
export function bestQuestions(diagnostics: readonly Diagnostic[], count: number): string[] {
  const asked = diagnostics
    .filter(({ question }) => question !== undefined)
    .toSorted(
      (a, b) =>
        grave.indexOf(a.severity) - grave.indexOf(b.severity) || stepOfCode(a.code) - stepOfCode(b.code),
    );
  return [...new Set(asked.flatMap(({ question }) => question ?? []))].slice(0, count);
}
