import { programFor } from '../cli.ts';
import { ExitCode } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { type Act, commands } from './table.ts';

const exitCodes = `Exit codes

  ${ExitCode.ok}    all is well
  ${ExitCode.findings}    there are findings of error severity, or differences where you asked for them
  ${ExitCode.failed}    it could not run: wrong usage, or a file that cannot be read or written
  ${ExitCode.cancelled}  you cancelled it with Ctrl-C; what was answered is saved`;

export const help: Act = async ({ arguments: [topic] }, context) => {
  if (topic === 'exit-codes') context.terminal.print(exitCodes);
  else
    context.terminal.print(
      helpFor(
        topic,
        programFor(context, '', () => {}),
      ),
    );
  return ExitCode.ok;
};

function helpFor(topic: string | undefined, program: ReturnType<typeof programFor>): string {
  const command = topic === undefined ? program : program.commands.find((one) => one.name() === topic);
  if (command) return command.helpInformation() + exampleOf(topic);
  const near = nearest(topic ?? '', [...commands.map(({ name }) => name), 'exit-codes']);
  throw new UserError(`There is no help on \`${topic}\``, {
    help: near ? `Did you mean \`${near}\`?` : '`cnsg --help` lists the commands.',
  });
}

function exampleOf(topic: string | undefined): string {
  const row = commands.find(({ name }) => name === topic);
  return row ? `\nExample:\n  ${row.example}` : '';
}
