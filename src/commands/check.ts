import { type Context, ExitCode } from '../context.ts';
import { countWords, findingText } from '../core/check/text.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { UserError } from '../core/errors.ts';
import { byteFinding, fileFinding } from '../core/plan/findings.ts';
import { looksLikePlan } from '../core/plan/form.ts';
import { readPlan } from '../core/plan/plan-file.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument, namedOrAll } from './plans.ts';
import type { Act } from './table.ts';

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export const check: Act = async ({ arguments: named, options }, context) => {
  const files = namedOrAll(context, named);
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(context, file, files.length === 1));
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  context.terminal.print(options.json ? asJson(checked) : asText(context, checked));
  if (files.length === 1 && all.some(({ name }) => name === 'newer-format')) return ExitCode.failed;
  return all.some(({ severity }) => severity === 'error') ? ExitCode.findings : ExitCode.ok;
};

/** Of several files, one that cannot be read is a finding among the others. */
async function checkFile(context: Context, file: string, isOnly: boolean): Promise<Checked> {
  try {
    const read = context.files.read(file);
    if (read.kind === 'bytes') return { file, text: '', diagnostics: [byteFinding(read)] };
    return { file, text: read.text, diagnostics: await findings(read.text) };
  } catch (error) {
    if (isOnly || !(error instanceof UserError)) throw error;
    return { file, text: '', diagnostics: [fileFinding(error)] };
  }
}

/** Where the YAML is broken, a parser that goes on after an error finds the other places. */
async function findings(text: string): Promise<readonly Diagnostic[]> {
  const { problems } = readPlan(text);
  if (!looksLikePlan(text) || !problems.some(({ name }) => name === 'not-yaml')) return problems;
  const { furtherSyntaxProblems } = await import('../core/plan/syntax.ts');
  return furtherSyntaxProblems(text, problems);
}

function asText({ terminal }: Context, checked: readonly Checked[]): string {
  const { paint, columns } = terminal;
  const blocks = checked.flatMap(({ file, text, diagnostics }) => {
    const shown = { name: file, lines: diagnostics.length > 0 ? text.split('\n') : [], paint, columns };
    return diagnostics.map((diagnostic) => `${findingText(diagnostic, shown)}\n`);
  });
  const summary = checked.map(({ file, diagnostics }) => `${visible(file)}: ${countWords(diagnostics)}`);
  return [...blocks, ...summary].join('\n');
}

function asJson(checked: readonly Checked[]): string {
  const files = checked.map(({ file, diagnostics }) => ({ file, diagnostics }));
  const count = (severity: Diagnostic['severity']) =>
    checked.flatMap(({ diagnostics }) => diagnostics).filter((one) => one.severity === severity).length;
  return jsonDocument('check', {
    files,
    summary: { errors: count('error'), warnings: count('warning'), hints: count('hint') },
  });
}
