import { type Context, ExitCode } from '../context.ts';
import { checkPlan } from '../core/check/check-plan.ts';
import { annotation } from '../core/check/github.ts';
import { type CheckedFile, listing } from '../core/check/listing.ts';
import { bestQuestions, countOf } from '../core/check/summary.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { UserError } from '../core/errors.ts';
import { looksLikePlan } from '../core/plan/conflict-findings.ts';
import { byteFinding, fileFinding } from '../core/plan/findings.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { jsonDocument } from './json-document.ts';
import { lensChecksOf } from './lenses.ts';
import { namedOrAll } from './plans.ts';
import { settingsFor } from './settings.ts';
import type { Act, Input } from './table.ts';

export const check: Act = async ({ arguments: named, options }, context) => {
  const limit = warningLimit(options);
  const format = formatOf(options);
  const files = await namedOrAll(context, named);
  if (options.fix === true || options.preview === true) {
    const { fixPlan } = await import('./fix.ts');
    for (const file of files) await fixPlan(context, file, options.preview !== true);
  }
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(context, file, files.length === 1));
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const output = outputs[format](context, checked);
  if (output !== '') context.terminal.print(output);
  if (files.length === 1 && all.some(({ name }) => name === 'newer-format')) return ExitCode.failed;
  return countOf(all, 'error') > 0 || countOf(all, 'warning') > limit ? ExitCode.findings : ExitCode.ok;
};

/** @throws UserError when the limit is no number. */
function warningLimit(options: Input['options']): number {
  if (options.strict === true) return 0;
  if (typeof options.maxWarnings !== 'string') return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(options.maxWarnings)) return Number(options.maxWarnings);
  throw new UserError(`\`${options.maxWarnings}\` is no number of warnings`, {
    help: 'Write --max-warnings 0, or another whole number.',
  });
}

const outputs = { text: asText, json: asJson, github: asAnnotations } as const;

function formatOf(options: Input['options']): keyof typeof outputs {
  if (options.json === true) return 'json';
  const { format } = options;
  if (format === undefined || format === 'text' || format === 'json' || format === 'github')
    return format ?? 'text';
  throw new UserError(`There is no format \`${String(format)}\``, { help: 'Choose text, json or github.' });
}

/** Of several files, one that cannot be read is a finding among the others. */
async function checkFile(context: Context, file: string, isOnly: boolean): Promise<CheckedFile> {
  // Wrong settings are no fault of a plan.
  const settings = settingsFor(context, file);
  try {
    const read = context.files.read(file);
    if (read.kind === 'bytes') return { file, text: '', diagnostics: [byteFinding(read)], tbds: 0 };
    const plan = readPlan(read.text);
    if (!plan.root) return { file, text: read.text, diagnostics: await formFindings(plan), tbds: 0 };
    return { file, text: read.text, ...checkPlan(plan, settings, context.today(), await lensChecksOf(plan)) };
  } catch (error) {
    if (isOnly || !(error instanceof UserError)) throw error;
    return { file, text: '', diagnostics: [fileFinding(error)], tbds: 0 };
  }
}

/** Where the YAML is broken, a parser that goes on after an error finds the other places. */
async function formFindings({ text, problems }: PlanFile): Promise<readonly Diagnostic[]> {
  if (!looksLikePlan(text) || !problems.some(({ name }) => name === 'not-yaml')) return problems;
  const { furtherSyntaxProblems } = await import('../core/plan/syntax.ts');
  return furtherSyntaxProblems(text, problems);
}

function asText({ terminal }: Context, checked: readonly CheckedFile[]): string {
  return listing(checked, terminal);
}

function asJson(_context: Context, checked: readonly CheckedFile[]): string {
  const files = checked.map(({ file, diagnostics, tbds, unlistedLanguage = null }) => ({
    file,
    diagnostics,
    tbd: tbds,
    unlistedLanguage,
  }));
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const tbd = checked.reduce((sum, { tbds }) => sum + tbds, 0);
  return jsonDocument('check', {
    files,
    summary: {
      errors: countOf(all, 'error'),
      warnings: countOf(all, 'warning'),
      hints: countOf(all, 'hint'),
      tbd,
    },
    questions: bestQuestions(all, 3),
  });
}

function asAnnotations(_context: Context, checked: readonly CheckedFile[]): string {
  return checked
    .flatMap(({ file, diagnostics }) => diagnostics.map((diagnostic) => annotation(file, diagnostic)))
    .join('\n');
}
