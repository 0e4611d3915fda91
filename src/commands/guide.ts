import { type Context, ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { lenses } from '../core/lens/index.ts';
import { findStep, stepIds } from '../core/method/steps.ts';
import { findStrategy, strategyIds } from '../core/method/strategies.ts';
import { nearest } from '../core/nearest.ts';
import { jsonDocument } from './json-document.ts';
import type { Act, Input } from './table.ts';

/** The pages that are made when they are asked for; the others are files. */
const made = ['agenda', 'handout'] as const;

const lensIds = lenses.map(({ id }) => id);

/** Everything that `cnsg guide` has a page on. */
export const guideTopics: readonly string[] = [...stepIds, ...strategyIds, ...lensIds, ...made];

export const guide: Act = async ({ arguments: [topic], options }, context) => {
  const page = topicFor(topic);
  if (page !== 'agenda') refuseDay(options);
  const text = await pageText(context, page, options);
  if (options.json) context.terminal.print(jsonDocument('guide', { topic: page, markdown: text }));
  else await context.terminal.page(await rendered(context, text));
  return ExitCode.ok;
};

/** The page of the guide that help shows: of a step, a strategy or a lens, or `index`. */
export function guidePage({ templates }: Context, topic: string): string {
  return templates.read(`guide/${topic}.md`);
}

async function pageText(context: Context, page: string, options: Input['options']): Promise<string> {
  if (page === 'agenda') {
    const { dayFrom } = await import('./day.ts');
    const { agendaPage } = await import('../core/report/agenda-page.ts');
    return agendaPage(dayFrom(options));
  }
  if (page === 'handout') return (await import('../core/report/handout-page.ts')).handoutPage();
  return guidePage(context, page);
}

/** Options that would do nothing are a misunderstanding. */
function refuseDay(options: Input['options']): void {
  const given = ['hours', 'people', 'start'].find((name) => options[name] !== undefined);
  if (given === undefined) return;
  throw new UserError(`--${given} belongs to the agenda`, {
    help: `Run \`cnsg guide agenda --${given} ${options[given]}\`, or leave it out.`,
  });
}

function topicFor(topic: string | undefined): string {
  if (topic === undefined || topic === 'index') return 'index';
  const wanted = topic.toLowerCase();
  const own = [...made, ...lensIds].find((page) => page === wanted);
  const found = own ?? findStep(wanted) ?? findStrategy(wanted);
  if (found) return found;
  const near = nearest(topic, guideTopics);
  throw new UserError(`The guide has no page on \`${topic}\``, {
    help: near ? `Did you mean \`${near}\`?` : `There are pages on ${guideTopics.join(', ')}.`,
  });
}

/** Rendered for a terminal; as Markdown where it is piped on. */
async function rendered({ terminal }: Context, text: string): Promise<string> {
  return terminal.outputIsTerminal ? terminal.markdown(text, Math.min(terminal.columns, 80)) : text;
}
