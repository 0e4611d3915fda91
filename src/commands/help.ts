import { ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { wrap } from '../core/wrap.ts';
import { type Act, commands } from './table.ts';

const exitCodes: readonly (readonly [code: ExitCode, meaning: string])[] = [
  [ExitCode.ok, 'all is well'],
  [ExitCode.findings, 'there are findings of error severity, or differences where you asked for them'],
  [ExitCode.failed, 'it could not run: wrong usage, or a file that cannot be read or written'],
  [ExitCode.cancelled, 'you cancelled it with Ctrl-C; what was answered is saved'],
];

const margin = 7;

function exitCodesText(columns: number): string {
  const rows = exitCodes.flatMap(([code, meaning]) =>
    wrap(meaning, columns - margin, ({ length }) => length).map((row, at) => {
      const head = at === 0 ? `  ${code}` : '';
      return head.padEnd(margin) + row;
    }),
  );
  return ['Exit codes', '', ...rows].join('\n');
}

export const help: Act = async ({ arguments: [topic], printHelp }, { terminal }) => {
  if (topic === 'exit-codes') terminal.print(exitCodesText(terminal.columns));
  else if (!printHelp(topic)) throw noHelpOn(topic ?? '');
  return ExitCode.ok;
};

function noHelpOn(topic: string): UserError {
  const near = nearest(topic, [...commands.map(({ name }) => name), 'exit-codes']);
  return new UserError(`There is no help on \`${topic}\``, {
    help: near ? `Did you mean \`${near}\`?` : '`cnsg --help` lists the commands.',
  });
}
