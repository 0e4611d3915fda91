import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import type { Redaction } from '../../../src/core/report/redact/redacted-plan.ts';
import { told } from './a-plan.ts';

/** What the lenses of a plan say does not hold: the elements that it is about, and the words. */
export async function gapsIn(file: PlanFile, redact?: Redaction): Promise<readonly string[]> {
  const { lensSections } = await told(file, redact);
  return lensSections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'gaps'
        ? block.items.map(({ refs, text }) => [refs.map(({ id }) => id).join(' '), text].join(': '))
        : [],
    );
}
