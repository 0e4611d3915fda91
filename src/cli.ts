import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { exampleWithin, narrowHelp } from './commands/narrow-help.ts';
import { commands, type Input, type Command as Row } from './commands/table.ts';
import { type Context, ExitCode } from './context.ts';
import { UserError } from './core/errors.ts';
import { sentence } from './core/sentence.ts';
import { visible } from './core/visible.ts';

/** Runs a command line and gives back its exit code; every error ends here. */
export async function run(words: readonly string[], context: Context, version: string): Promise<number> {
  let code: number = ExitCode.ok;
  const program = programFor(words, context, version, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeFor(error, context);
  }
}

/** The whole command line as commander sees it; `finish` takes a command's exit code. */
function programFor(
  words: readonly string[],
  context: Context,
  version: string,
  finish: (code: ExitCode) => void,
): Command {
  const program = new Command('cnsg')
    .description('A strategy workshop on the command line: five steps, one plain file.')
    .usage('<command> [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('--no-color', 'print without colour')
    .addHelpText('after', '\nStart here:\n  cnsg new      run a workshop\n  cnsg report   write its report')
    .helpCommand(false)
    .exitOverride()
    .configureHelp(narrowHelp)
    .configureOutput({
      writeOut: (text) => context.terminal.print(text),
      writeErr: (text) => context.terminal.note(text),
      outputError: (text) => sayError(wrongUsage(text, words), context),
      getOutHelpWidth: () => context.terminal.columns,
      getErrHelpWidth: () => context.terminal.columns,
      // Help is plain, and to find out whether a stream has colour would open it.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const row of rowsFor(words)) addCommand(program, row, context, finish);
  return program;
}

/** Only the command that is meant, where that is clear: the others would be prepared in vain. */
function rowsFor(words: readonly string[]): readonly Row[] {
  const name = words.find((word) => !word.startsWith('-'));
  const meant = commands.filter((row) => row.name === name && row.name !== 'help');
  return meant.length > 0 ? meant : commands;
}

function addCommand(program: Command, row: Row, context: Context, finish: (code: ExitCode) => void): void {
  const command = program
    .command(`${row.name} ${row.arguments}`.trim())
    .summary(row.summary)
    .description(`${row.summary[0]?.toUpperCase()}${row.summary.slice(1)}.\n\n${row.details}`)
    .addHelpText('after', () => `\nExample:\n${exampleWithin(row.example, context.terminal.columns)}`)
    .helpOption('-h, --help', 'print help')
    .option('--no-color', 'print without colour');
  for (const [flags, description, mark] of row.options) {
    if (mark === 'several') command.option(flags, description, oneMore);
    else command.option(flags, description);
  }
  command.action(async (...given: unknown[]) => {
    const act = await row.load();
    finish(await act(inputFrom(program, command, given), context));
  });
}

/** What an option that may be said several times holds: its values, a line each. */
function oneMore(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before}\n${value}`;
}

function inputFrom(program: Command, command: Command, given: readonly unknown[]): Input {
  const values = given.slice(0, command.registeredArguments.length).flat();
  return {
    arguments: values.filter((value) => typeof value === 'string'),
    options: command.opts(),
    printHelp: (name) => printHelp(program, name),
  };
}

function printHelp(program: Command, name: string | undefined): boolean {
  const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
  command?.outputHelp();
  return command !== undefined;
}

/** What commander says of a wrong command line, in the shape of every other error. */
function wrongUsage(text: string, words: readonly string[]): UserError {
  const [fault = '', hint = ''] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  const near = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(hint)?.[1];
  return new UserError(`${fault[0]?.toUpperCase()}${fault.slice(1)}`.replaceAll("'", '`'), {
    help: near ? `Did you mean \`${near}\`?` : usageHelp(fault, words),
  });
}

/** Words with blanks between them are the usual reason for too many arguments, so the cure shows the quotes. */
function usageHelp(fault: string, words: readonly string[]): string {
  const [row, ...others] = rowsFor(words);
  if (!row || others.length > 0) return '`cnsg help` lists the commands, `cnsg help COMMAND` what one takes.';
  if (fault.startsWith('too many') && row.arguments.startsWith('<'))
    return `Put words that belong together in quotes, like: \`${row.example}\`.`;
  if (fault.startsWith('missing')) return `It takes ${row.arguments}, like: \`${row.example}\`.`;
  return `\`cnsg help ${row.name}\` says what it takes.`;
}

/** Names of files and words of plans may stand in an error, so it is made safe to show. */
function sayError({ message, help }: UserError, { terminal }: Context): void {
  const { note, notePaint } = terminal;
  note(`${notePaint('red', 'Error:')} ${visible(message)}\n${notePaint('dim', visible(sentence(help)))}`);
}

function exitCodeFor(error: unknown, context: Context): number {
  const { note } = context.terminal;
  if (error instanceof CommanderError || error instanceof InvalidArgumentError)
    return error.exitCode === 0 ? ExitCode.ok : ExitCode.failed;
  if (error instanceof UserError) {
    sayError(error, context);
    return ExitCode.failed;
  }
  if (error instanceof Error && error.name === 'ExitPromptError') {
    note('Cancelled.');
    return ExitCode.cancelled;
  }
  note(
    `This is a bug in cnsg, not in your plan; your files are as they were.\n${error instanceof Error ? error.stack : String(error)}`,
  );
  return ExitCode.failed;
}
