import type { Severity } from '../diagnostic.ts';

interface LensRuleRow {
  /** The lens that it belongs to. */
  readonly lens: string;
  /** `CNSG6` and two digits, for life: 61x push-pull, 62x journey, 63x four-rules, 64x management-models, 65x readiness. */
  readonly code: string;
  readonly name: string;
  readonly weight: Severity;
}

/**
 * The rules of all lenses, by code. Settings, waivers and `cnsg explain` know them by this table; what they look for is
 * loaded with their lens. None is a gap: a plan is complete without a lens.
 */
export const lensRules = [
  { lens: 'push-pull', code: 'CNSG611', name: 'all-push', weight: 'warning' },
  { lens: 'push-pull', code: 'CNSG612', name: 'pull-without-data', weight: 'warning' },
  { lens: 'push-pull', code: 'CNSG613', name: 'direction-without-reason', weight: 'hint' },
  { lens: 'push-pull', code: 'CNSG614', name: 'concept-without-direction', weight: 'hint' },
  { lens: 'push-pull', code: 'CNSG615', name: 'data-not-judged', weight: 'hint' },
  { lens: 'push-pull', code: 'CNSG616', name: 'needed-below-now', weight: 'warning' },
  { lens: 'journey', code: 'CNSG621', name: 'barrier-at-empty-stage', weight: 'warning' },
  { lens: 'journey', code: 'CNSG622', name: 'funnel-ends-early', weight: 'warning' },
  { lens: 'journey', code: 'CNSG623', name: 'broadcast-alone', weight: 'warning' },
  { lens: 'journey', code: 'CNSG624', name: 'concept-without-stage', weight: 'hint' },
  { lens: 'journey', code: 'CNSG625', name: 'touchpoint-half-said', weight: 'hint' },
  { lens: 'journey', code: 'CNSG626', name: 'barrier-not-on-path', weight: 'hint' },
  { lens: 'four-rules', code: 'CNSG631', name: 'rule-unanswered', weight: 'hint' },
  { lens: 'four-rules', code: 'CNSG632', name: 'verdict-without-words', weight: 'hint' },
  { lens: 'four-rules', code: 'CNSG633', name: 'data-half-said', weight: 'warning' },
  { lens: 'four-rules', code: 'CNSG634', name: 'collecting-unsaid', weight: 'hint' },
  { lens: 'four-rules', code: 'CNSG635', name: 'money-without-model', weight: 'warning' },
  { lens: 'four-rules', code: 'CNSG636', name: 'value-model-half-said', weight: 'hint' },
  { lens: 'management-models', code: 'CNSG641', name: 'other-model-measured', weight: 'warning' },
  { lens: 'management-models', code: 'CNSG642', name: 'intended-model-unmeasured', weight: 'warning' },
  { lens: 'management-models', code: 'CNSG643', name: 'model-by-habit', weight: 'hint' },
  { lens: 'management-models', code: 'CNSG644', name: 'segment-without-model', weight: 'hint' },
  { lens: 'management-models', code: 'CNSG645', name: 'metric-without-management-model', weight: 'hint' },
  { lens: 'management-models', code: 'CNSG646', name: 'success-test-open', weight: 'hint' },
  { lens: 'readiness', code: 'CNSG651', name: 'touchpoint-without-lead', weight: 'warning' },
  { lens: 'readiness', code: 'CNSG652', name: 'readiness-unsaid', weight: 'hint' },
] as const satisfies readonly LensRuleRow[];

export type LensRuleName = (typeof lensRules)[number]['name'];
