import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { findStep, stepIds } from '../core/method/steps.ts';
import { findStrategy, strategyIds } from '../core/method/strategies.ts';
import { nearest } from '../core/nearest.ts';
import { agendaPage } from '../core/report/agenda-page.ts';
import { jsonDocument } from './json-document.ts';
import type { Act } from './table.ts';

export const guide: Act = async ({ arguments: [topic], options }, context) => {
  const page = topicFor(topic);
  const text = guidePage(context, page);
  if (options.json) context.terminal.print(jsonDocument('guide', { topic: page, markdown: text }));
  else await context.terminal.page(await rendered(context, text));
  return ExitCode.ok;
};

/** The page of the guide for a step, a strategy, `agenda` or `index`. */
export function guidePage({ templates }: Context, topic: string): string {
  return topic === 'agenda' ? agendaPage() : templates.read(`guide/${topic}.md`);
}

function topicFor(topic: string | undefined): string {
  if (topic === undefined || topic === 'index') return 'index';
  if (topic === 'agenda') return topic;
  const found = findStep(topic) ?? findStrategy(topic);
  if (found) return found;
  const topics = [...stepIds, ...strategyIds, 'agenda'];
  const near = nearest(topic, topics);
  throw new UserError(`The guide has no page on \`${topic}\``, {
    help: near ? `Did you mean \`${near}\`?` : `There are pages on ${topics.join(', ')}.`,
  });
}

/** Rendered for a terminal; as Markdown where it is piped on. */
async function rendered({ terminal }: Context, text: string): Promise<string> {
  return terminal.outputIsTerminal ? terminal.markdown(text, Math.min(terminal.columns, 80)) : text;
}
