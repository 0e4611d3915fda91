import type { PlanData } from './plan-data.ts';

/** What `cnsg report --format json` prints: the data that templates get, as one document with its version and kind. */
export function reportJson(plan: PlanData): string {
  return `${JSON.stringify({ schemaVersion: 1, kind: 'plan-data', plan }, null, 2)}\n`;
}
