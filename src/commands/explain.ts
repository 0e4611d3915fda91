import { type Context, ExitCode } from '../context.ts';
import { catalogue } from '../core/check/catalogue.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { jsonDocument } from './json-document.ts';
import type { Act } from './table.ts';

export const explain: Act = async ({ arguments: [wanted], options }, context) => {
  const { terminal, templates } = context;
  if (wanted === undefined) {
    terminal.print(options.json ? jsonDocument('rules', { rules: catalogue }) : listOf(context));
    return ExitCode.ok;
  }
  const code = codeFor(wanted);
  const page = templates.read(`rules/${code}.md`);
  if (options.json)
    terminal.print(jsonDocument('rule', { ...catalogue.find((row) => row.code === code), markdown: page }));
  else
    await terminal.page(
      terminal.outputIsTerminal ? await terminal.markdown(page, Math.min(terminal.columns, 80)) : page,
    );
  return ExitCode.ok;
};

function listOf({ terminal }: Context): string {
  return catalogue
    .map(
      ({ code, name, severity }) =>
        `${terminal.paint('bold', code)}  ${name}  ${terminal.paint('dim', severity)}`,
    )
    .join('\n');
}

function codeFor(wanted: string): string {
  const found = catalogue.find(
    ({ code, name }) => code === wanted.toUpperCase() || name === wanted.toLowerCase(),
  );
  if (found) return found.code;
  const near = nearest(
    wanted,
    catalogue.flatMap(({ code, name }) => [code, name]),
  );
  throw new UserError(`There is no rule \`${wanted}\``, {
    help: near ? `Did you mean \`${near}\`?` : '`cnsg explain` lists them.',
  });
}
