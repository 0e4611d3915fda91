import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { PlanData } from '../core/report/plan-data.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { openPlan } from './open-plan.ts';
import { isStandardInput } from './plans.ts';
import { checkReports } from './report-check.ts';
import { type Content, contentsFor } from './report-contents.ts';
import { reportsNear, tableNames } from './report-names.ts';
import { type Known, type Output, outputsFor } from './report-outputs.ts';
import { dataFor } from './report-plan.ts';
import { folderOf } from './report-text.ts';
import { writeAll } from './report-writing.ts';
import type { Act, Input } from './table.ts';

type Options = Input['options'];

export const report: Act = async (input, context) => {
  const { named, options: given } = planAndRedaction(input);
  const { path, file } = await openPlan(context, named);
  const options = isStandardInput(path) && given.out === undefined ? { ...given, out: '-' } : given;
  const near = folderOf(path);
  const data = await dataFor(context, path, file.plan, options);
  const known: Known = { ...reportsNear(context, near), tables: await tablesFor(options, data) };
  sayWhatIsOutdated(context, near);
  if (options.check === true) return checkReports(context, { path, options, data, known });
  const outputs = outputsFor(path, options, known, context.files);
  demandNoPlan(context, path, outputs);
  const contents = await contentsFor(context, whatCanBeMade(context, outputs, options), data, near);
  if (options.out === '-') return printed(context, contents, options);
  if (options.all === true) makeFolderOf(context, contents);
  await writeAll(context, contents, options.force === true);
  context.terminal.print(options.json === true ? written(path, contents) : visible(listed(contents)));
  return ExitCode.ok;
};

/** The names of the tables, where a command may be about them; making them takes its time. */
async function tablesFor({ all, check, format, out }: Options, data: PlanData): Promise<readonly string[]> {
  const isAbout = [format, out].some((word) => typeof word === 'string' && /\bcsv\b/i.test(word));
  return all === true || check === true || isAbout ? tableNames(data) : [];
}

/** `--redact FILE` has no list of what to redact: the file is the plan. */
function planAndRedaction({ arguments: [named], options }: Input) {
  const { redact } = options;
  const isFile = typeof redact === 'string' && /\.ya?ml$/i.test(redact);
  return named === undefined && isFile
    ? { named: redact, options: { ...options, redact: true } }
    : { named, options };
}

/** Not even by force. @throws UserError when a report would go over the plan. */
function demandNoPlan({ files }: Context, plan: string, outputs: readonly Output[]): void {
  const over = outputs.find(({ path }) => path !== '-' && files.resolve(path) === files.resolve(plan));
  if (over === undefined) return;
  throw new UserError(`${over.path} is the plan itself`, {
    help: 'Write the report to another file with --out.',
  });
}

function sayWhatIsOutdated({ templates, terminal }: Context, near: string): void {
  for (const { path, name } of templates.reports(near).filter(({ isOutdated }) => isOutdated)) {
    const cure = `See what is new in it: cnsg template show ${name} --built-in`;
    terminal.note(visible(`${path} was made from a built-in template that has changed since. ${cure}`));
  }
}

/** Without what nobody asked for by name and nobody here can make; one quiet line says so. */
function whatCanBeMade(
  { printer, terminal }: Context,
  outputs: readonly Output[],
  { json }: Options,
): readonly Output[] {
  const isAnyOptional = outputs.some(({ isOptional }) => isOptional);
  if (!isAnyOptional || printer.browser() !== undefined) return outputs;
  if (json !== true) terminal.note(terminal.notePaint('dim', noPdf));
  return outputs.filter(({ isOptional }) => !isOptional);
}

const noPdf = 'No PDF was made: there is no Chromium here. You can print the brief from its HTML file.';

function makeFolderOf({ files }: Context, [first]: readonly Content[]): void {
  if (first) files.makeFolder(folderOf(first.path));
}

function printed({ terminal }: Context, [only]: readonly Content[], { json }: Options): ExitCode {
  if (only === undefined) return ExitCode.ok;
  const { report: name, format, text } = only;
  const key = format === 'md' ? 'markdown' : format;
  // Data is a document by itself.
  const isWrapped = json === true && format !== 'json';
  terminal.print(isWrapped ? jsonDocument('report', { name, format, [key]: text }) : text);
  return ExitCode.ok;
}

function listed(contents: readonly Content[]): string {
  return contents.map(({ path }) => `Written: ${path}`).join('\n');
}

function written(plan: string, contents: readonly Content[]): string {
  const files = contents.map(({ report: name, format, path }) => ({ report: name, format, path }));
  return jsonDocument('report', { plan, report: contents[0]?.path, files });
}
