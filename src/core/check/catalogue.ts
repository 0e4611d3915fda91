import { formatFaults } from '../plan/findings.ts';
import { uselessWaiver } from './check-plan.ts';
import { lensRules } from './lens-rules.ts';
import { rules } from './rules/index.ts';

/** A rule as it is listed. */
export interface CatalogueRow {
  readonly code: string;
  readonly name: string;
  /** What it counts as where nothing else is set: `hint, error once agreed` for gaps. */
  readonly severity: string;
}

/** Every rule, of form and of method, by code. */
export const catalogue: readonly CatalogueRow[] = [
  ...Object.entries(formatFaults).map(([name, { code, severity }]) => ({ code, name, severity })),
  ...[...rules, ...lensRules, uselessWaiver].map(({ code, name, weight }) => ({
    code,
    name,
    severity: weight === 'gap' ? 'hint, error once agreed' : weight,
  })),
].sort((a, b) => (a.code < b.code ? -1 : 1));
