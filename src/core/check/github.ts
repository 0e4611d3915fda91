import type { Diagnostic, Severity } from '../diagnostic.ts';
import { visible } from '../visible.ts';

const levels = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** A finding as an annotation that GitHub's workflows show beside the line (workflow commands). */
export function annotation(
  file: string,
  { code, name, severity, message, help, position }: Diagnostic,
): string {
  const { line, column } = position;
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(`${code} ${name}`)}`;
  return `::${levels[severity]} ${properties}::${data(`${message}. ${help}`)}`;
}

/** What would end a command's message: the escapes are GitHub's. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
