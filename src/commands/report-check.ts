import { type Context, ExitCode } from '../context.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { contentsFor } from './report-contents.ts';
import { cureFor } from './report-cure.ts';
import { outputFormats } from './report-formats.ts';
import { areUsual, type Known, type Output, outputsFor } from './report-outputs.ts';
import { folderOf } from './report-text.ts';
import { type Standing, standingOf } from './report-writing.ts';
import type { Input } from './table.ts';

interface Checking {
  readonly path: string;
  readonly options: Input['options'];
  readonly data: PlanData;
  readonly known: Known;
}

/**
 * Says which reports of a plan are stale. Where none are named, every report is looked at that lies beside the plan or in
 * its folder of reports; one that was asked for by name has to be there.
 */
export async function checkReports(context: Context, checking: Checking): Promise<ExitCode> {
  const { path, options, data } = checking;
  const contents = await contentsFor(context, lookedAt(context, checking), data, folderOf(path));
  const found = contents.map((content) => ({ ...content, standing: standingOf(context, content) }));
  const isMissing = ({ standing, isOptional }: Found) => standing === 'none' && !isOptional;
  const wrong = found.filter((one) => one.standing === 'stale' || isMissing(one));
  context.terminal.print(
    options.json === true
      ? jsonDocument('report-check', {
          plan: path,
          ok: wrong.length === 0,
          stale: wrong.map(({ path: one }) => one),
          reports: found.filter(({ standing }) => standing !== 'none').map(({ path: one }) => one),
        })
      : visible(wrong.length > 0 ? complaint(checking, wrong) : praise(path, found)),
  );
  return wrong.length === 0 ? ExitCode.ok : ExitCode.findings;
}

/** All that may lie beside a plan or in its folder of reports, and lies there. */
function lookedAt({ files }: Context, { path, options, known }: Checking): readonly Output[] {
  if (!areUsual(options)) return outputsFor(path, options, known, files);
  const every = { ...options, report: known.reports.join(), format: outputFormats.join() };
  return [every, { ...every, all: true }]
    .flatMap((asked) => outputsFor(path, asked, known, files))
    .filter((output) => files.exists(output.path));
}

interface Found extends Output {
  readonly standing: Standing;
}

function complaint({ path: plan, options }: Checking, wrong: readonly Found[]): string {
  const lines = wrong.map(({ path, standing }) => `${standing === 'none' ? 'Missing' : 'Stale'}: ${path}`);
  const cures = cureFor(plan, wrong, options).map((command) => `Write anew with: ${command}`);
  return [...lines, ...cures].join('\n');
}

function praise(plan: string, found: readonly Found[]): string {
  const ours = found.filter(({ standing }) => standing === 'current');
  if (ours.length === 0) return `There is no report of ${plan} here.`;
  return ours.length === 1 ? `${ours[0]?.path} is up to date.` : `All ${ours.length} reports are up to date.`;
}
