import { LiquidError } from 'liquidjs';
import { UserError } from '../core/errors.ts';
import type { TemplateSource } from './template-sources.ts';

/**
 * Says in which file, line and column a template is wrong; an error of another kind stays what it is.
 * @param name the template that was filled; the fault may lie in one that it includes.
 * @param shown how messages call a file.
 */
export function templateFault(
  sources: ReadonlyMap<string, TemplateSource>,
  name: string,
  shown: (source: TemplateSource) => string,
  error: unknown,
): unknown {
  if (!LiquidError.is(error)) return error;
  const [line, column] = error.token.getPosition();
  // Liquid forgets in which file a name was missing, but not the text that it stood in.
  const part = [...sources.values()].find(({ text }) => text === error.token.input) ?? sources.get(name);
  const place = `${part ? shown(part) : name}:${line}:${column}`;
  const fault = inWords(error.originalError?.message ?? error.message.replace(/, (file|line):.*$/, ''));
  if (/\blimit exceeded\b|^Invalid string length$/.test(fault)) return tooMuch(`${place}: ${fault}`, error);
  return new UserError(`The template is wrong at ${place}: ${fault}`, {
    help: 'Mend the template there; `cnsg template data` prints what it can name.',
    cause: error,
  });
}

/** What Liquid and the machine say in a way of their own. */
function inWords(fault: string): string {
  return fault
    .replace(/^ENOENT: Failed to lookup "(.*)" in ".*"$/s, 'there is no template $1')
    .replace(/^Maximum call stack size exceeded$/, 'it includes itself without end');
}

/** A plan may be too large for a template as well as a template without an end. */
function tooMuch(place: string, cause: unknown): UserError {
  return new UserError(`The report is too large, at ${place}`, {
    help: 'Report on a smaller plan, or look for a loop without an end if the template is your own.',
    cause,
  });
}
