import { type Context, ExitCode } from '../context.ts';
import { checkPlan } from '../core/check/check-plan.ts';
import { annotation } from '../core/check/github.ts';
import { bestQuestions, countOf, countWords, stepTitle } from '../core/check/summary.ts';
import { findingText, wide } from '../core/check/text.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { UserError } from '../core/errors.ts';
import { byteFinding, fileFinding } from '../core/plan/findings.ts';
import { looksLikePlan } from '../core/plan/form.ts';
import { type PlanFile, readPlan } from '../core/plan/plan-file.ts';
import { visible } from '../core/visible.ts';
import { wrap } from '../core/wrap.ts';
import { jsonDocument, namedOrAll } from './plans.ts';
import { settingsFor } from './settings.ts';
import type { Act, Input } from './table.ts';

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly tbds: number;
  readonly unlistedLanguage?: string;
}

export const check: Act = async ({ arguments: named, options }, context) => {
  const limit = warningLimit(options);
  const format = formatOf(options);
  const files = await namedOrAll(context, named);
  if (options.fix === true || options.preview === true) {
    const { fixPlan } = await import('./fix.ts');
    for (const file of files) await fixPlan(context, file, options.preview !== true);
  }
  const checked: Checked[] = [];
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
async function checkFile(context: Context, file: string, isOnly: boolean): Promise<Checked> {
  try {
    const read = context.files.read(file);
    if (read.kind === 'bytes') return { file, text: '', diagnostics: [byteFinding(read)], tbds: 0 };
    const settings = settingsFor(context, file);
    const plan = readPlan(read.text);
    if (!plan.root) return { file, text: read.text, diagnostics: await formFindings(plan), tbds: 0 };
    return { file, text: read.text, ...checkPlan(plan, settings, context.today()) };
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

/** Findings of one file that are shown: nobody reads so many, and they would take minutes to draw. */
const most = 1000;

function asText(context: Context, checked: readonly Checked[]): string {
  const blocks = checked.flatMap((one) => fileBlocks(context, one));
  const summary = checked.map(
    ({ file, diagnostics, tbds }) => `${visible(file)}: ${countWords(diagnostics, tbds)}`,
  );
  const [question] = bestQuestions(
    checked.flatMap(({ diagnostics }) => diagnostics),
    1,
  );
  const fitting = (line: string) => wrap(line, context.terminal.columns, wide).join('\n');
  const first = question ? [`${fitting(`Ask first: ${visible(question)}`)}\n`] : [];
  const silence = unlisted(checked).map((line) => context.terminal.paint('dim', fitting(line)));
  return [...first, ...blocks, ...summary.map(fitting), ...silence].join('\n');
}

/** Says for which languages the rules on wording had nothing to go by. */
function unlisted(checked: readonly Checked[]): string[] {
  const languages = new Set(checked.flatMap(({ unlistedLanguage }) => unlistedLanguage ?? []));
  const names = [...languages].map((language) => `\`${language}\``).join(', ');
  return names ? [`Wording was not checked: there are no word lists for ${names} yet.`] : [];
}

/** The findings of a file under the titles of their steps. */
function fileBlocks({ terminal }: Context, { file, text, diagnostics }: Checked): string[] {
  const { paint, columns } = terminal;
  const shown = { name: file, lines: diagnostics.length > 0 ? text.split('\n') : [], paint, columns };
  let title = '';
  const blocks = diagnostics.slice(0, most).flatMap((diagnostic) => {
    const block = `${findingText(diagnostic, shown)}\n`;
    if (stepTitle(diagnostic.code) === title) return [block];
    title = stepTitle(diagnostic.code);
    return [`${paint('underline', title)}\n`, block];
  });
  const rest = diagnostics.length - most;
  return rest > 0 ? [...blocks, `And ${rest} more, which --json lists.\n`] : blocks;
}

function asJson(_context: Context, checked: readonly Checked[]): string {
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

function asAnnotations(_context: Context, checked: readonly Checked[]): string {
  return checked
    .flatMap(({ file, diagnostics }) => diagnostics.map((diagnostic) => annotation(file, diagnostic)))
    .join('\n');
}
