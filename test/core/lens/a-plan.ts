import { checkPlan } from '../../../src/core/check/check-plan.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { lensChecksFor, lensesIn } from '../../../src/core/lens/loaded.ts';
import { type PlanFile, readPlan } from '../../../src/core/plan/plan-file.ts';
import type { LensSection } from '../../../src/core/report/lens-section.ts';
import type { PlanData } from '../../../src/core/report/plan-data.ts';
import { planData } from '../../../src/core/report/plan-data-of.ts';
import type { Redaction } from '../../../src/core/report/redact/redacted-plan.ts';

/** Neighbours who insure together, with two kept concepts and what the test says of lenses. */
export function neighbours(lenses: string): PlanFile {
  return readPlan(`cnsg: 1
title: Neighbours who insure together
concepts:
  roof-check: {title: Check your roof from a photo, status: chosen}
  storm-letter: {title: A letter before the storm, status: shortlisted}
  street-fair: {title: A fair in the street, status: dropped}
${lenses}`);
}

/** All that is found about lenses: by their rules, and in the form of their answers. */
export async function lensFindings(file: PlanFile): Promise<readonly Diagnostic[]> {
  const { diagnostics } = checkPlan(file, {}, '2026-11-21', await lensChecksFor(file));
  return diagnostics.filter(({ path }) => path.startsWith('/lenses'));
}

/** The codes of what is found about lenses. */
export async function lensCodes(lenses: string): Promise<readonly string[]> {
  return (await lensFindings(neighbours(lenses))).map(({ code }) => code);
}

/** The data of reports, with the sections of the plan's lenses. */
export async function told({ plan }: PlanFile, redact: Redaction = {}): Promise<PlanData> {
  return planData(plan, { lenses: await lensesIn(plan), redact });
}

/** What reports tell of the only lens of a plan. */
export async function onlySection(file: PlanFile): Promise<LensSection> {
  const [section] = (await told(file)).lensSections;
  if (!section) throw new Error('The plan has no lens');
  return section;
}
