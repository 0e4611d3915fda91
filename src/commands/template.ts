import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { valueAt } from '../core/plan/edit.ts';
import { planData } from '../core/report/plan-data-of.ts';
import { reportJson } from '../core/report/report-json.ts';
import { visible } from '../core/visible.ts';
import { jsonDocument } from './json-document.ts';
import { lensesOf } from './lenses.ts';
import { openPlan } from './open-plan.ts';
import { isMisnamed, reportNamed, reportNames } from './report-names.ts';
import { builtInText, calledInReports, ejectTemplate, shortName } from './report-templates.ts';
import { allStarters, type FoundStarter, findStarter } from './starters.ts';
import type { Act, Input } from './table.ts';
import { type Listed, templateList } from './template-list.ts';

export const template: Act = ({ arguments: [first, second], options }, context) => {
  const act = first !== undefined && Object.hasOwn(actions, first) ? actions[first] : undefined;
  if (act) return act(second, options, context);
  if (second !== undefined) throw unknownAction(first ?? '');
  return (first === undefined ? list : show)(first, options, context);
};

type Action = (name: string | undefined, options: Input['options'], context: Context) => Promise<ExitCode>;

const list: Action = async (folder, { json }, context) => {
  const starters = (allStarters(context, folder) ?? []).map(aboutStarter);
  const reports = folder === undefined ? context.templates.reports('.').map(aboutReport) : [];
  if (folder !== undefined && starters.length === 0) return show(folder, { json }, context);
  context.terminal.print(
    json === true
      ? jsonDocument('templates', { templates: starters, ...(folder === undefined && { reports }) })
      : await templateList(context.terminal, starters.map(starterRow), await reportRows(context, reports)),
  );
  return ExitCode.ok;
};

const show: Action = async (wanted, options, context) => {
  if (wanted === undefined) throw nameless('show');
  const found = calledInReports(context, wanted);
  if (found.length > 1) throw severalCalled(wanted, found);
  const [report] = found;
  if (report === undefined) return showStarter(wanted, options, context);
  const text = options.builtIn === true ? builtInText(context, report) : report.text;
  const about = { ...aboutReport(report), text };
  if (options.json === true) context.terminal.print(jsonDocument('template', about));
  else await context.terminal.page(visible(text));
  return ExitCode.ok;
};

const showStarter: Action = async (wanted = '', { json }, context) => {
  const inFolder = allStarters(context, wanted);
  if (inFolder && inFolder.length > 0) return list(wanted, { json }, context);
  const found = await findStarter(context, wanted);
  if (json === true) context.terminal.print(oneJson(found));
  else await context.terminal.page(visible(found.text));
  return ExitCode.ok;
};

const eject: Action = async (wanted, { user, force, json }, context) => {
  if (wanted === undefined) throw nameless('eject');
  const paths = ejectTemplate(context, wanted, user === true ? 'user' : 'project', force === true);
  context.terminal.print(
    json === true
      ? jsonDocument('ejected', { templates: paths })
      : visible([...paths.map((path) => `Written: ${path}`), 'cnsg report uses it from now on.'].join('\n')),
  );
  return ExitCode.ok;
};

const data: Action = async (named, _options, context) => {
  const { file } = await openPlan(context, named);
  context.terminal.print(reportJson(planData(file.plan, { lenses: await lensesOf(file.plan) })));
  return ExitCode.ok;
};

const actions: Readonly<Record<string, Action>> = { list, show, eject, data };

function aboutStarter({ starter: { plan }, shown }: FoundStarter) {
  return { name: shown, title: plan.title, summary: plan.summary };
}

function aboutReport({ name, origin, path, isOutdated }: ReturnType<typeof calledInReports>[number]) {
  return { name: shortName(name), origin, path, isOutdated };
}

function starterRow({ name, title, summary }: ReturnType<typeof aboutStarter>): Listed {
  return { name, words: summary ?? title ?? '' };
}

/** A row for each report, then one for each template of one's own and one for what the built-in ones share. */
async function reportRows(
  context: Context,
  templates: readonly ReturnType<typeof aboutReport>[],
): Promise<readonly Listed[]> {
  if (templates.length === 0) return [];
  const reports = await Promise.all(
    reportNames(context, '.').map(async (name) => ({ name, words: (await reportNamed(name)).summary })),
  );
  const own = templates.filter(({ origin }) => origin !== 'built-in').map(ownRow);
  const parts = templates.map(({ name }) => name).filter((name) => name.startsWith('parts/'));
  return [...reports, ...own, { name: 'parts/', words: parts.map((name) => name.slice(6)).join(', ') }];
}

function ownRow({ name, path, isOutdated }: ReturnType<typeof aboutReport>): Listed {
  const news = isOutdated ? '; the built-in one has changed since' : '';
  return { name, words: path + news + (isMisnamed(name) ? misnamed : '') };
}

const misnamed = '; no report, since its name has other signs than a–z, digits, - and _';

function oneJson(found: FoundStarter): string {
  const { root, questions } = found.starter;
  return jsonDocument('template', { ...aboutStarter(found), questions, content: valueAt(root, []) });
}

function nameless(action: string): UserError {
  return new UserError(`There is nothing to ${action}`, {
    help: 'Name a template: `cnsg template` lists them.',
  });
}

function unknownAction(word: string): UserError {
  return new UserError(`There is nothing called \`${word}\` to do with a template`, {
    help: `There are ${Object.keys(actions).join(', ')}.`,
  });
}

function severalCalled(wanted: string, found: readonly { readonly name: string }[]): UserError {
  const names = found.map(({ name }) => shortName(name)).join(' and ');
  return new UserError(`There are several templates called ${wanted}: ${names}`, {
    help: 'Name the one you mean.',
  });
}
