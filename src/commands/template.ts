import { type Context, ExitCode } from '../context.ts';
import { valueAt } from '../core/plan/edit.ts';
import { visible, visibleLine } from '../core/visible.ts';
import { wrap } from '../core/wrap.ts';
import { jsonDocument } from './json-document.ts';
import { allStarters, type FoundStarter, findStarter } from './starters.ts';
import type { Act } from './table.ts';

export const template: Act = async ({ arguments: [wanted], options }, context) => {
  const { terminal } = context;
  const isJson = options.json === true;
  const all = allStarters(context, wanted);
  if (all && all.length > 0) {
    terminal.print(isJson ? listJson(all) : await listText(context, all));
    return ExitCode.ok;
  }
  const found = await findStarter(context, wanted ?? '');
  if (isJson) terminal.print(oneJson(found));
  else await terminal.page(visible(found.text));
  return ExitCode.ok;
};

function about({ starter: { plan }, shown }: FoundStarter) {
  return { name: shown, title: plan.title, summary: plan.summary };
}

function listJson(all: readonly FoundStarter[]): string {
  return jsonDocument('templates', { templates: all.map(about) });
}

function oneJson(found: FoundStarter): string {
  const { root, questions } = found.starter;
  return jsonDocument('template', { ...about(found), questions, content: valueAt(root, []) });
}

const widestName = 24;

/** A line each; what has no room on it goes on under itself. */
async function listText({ terminal }: Context, all: readonly FoundStarter[]): Promise<string> {
  const width = await terminal.measure();
  const names = all.map(({ shown }) => visibleLine(shown));
  const indent = Math.min(widestName, Math.max(...names.map(width))) + 2;
  const columns = terminal.outputIsTerminal ? terminal.columns : Number.POSITIVE_INFINITY;
  const rowsOf = ({ starter: { plan } }: FoundStarter, name: string) => {
    const rows = wrap(visibleLine(plan.summary ?? plan.title ?? ''), columns - indent, width);
    const under = rows.map((row) => ' '.repeat(indent) + row);
    const head = terminal.paint('bold', name);
    if (width(name) > widestName) return [head, ...under];
    return [head + (under[0] ?? '').slice(width(name)), ...under.slice(1)];
  };
  return all.flatMap((found, at) => rowsOf(found, names[at] ?? '')).join('\n');
}
