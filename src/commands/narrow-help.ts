import { type Argument, Help, type HelpConfiguration } from 'commander';

const usual = 80;
/** A column of descriptions narrower than this is hard to read. */
const readable = 30;
const indent = '      ';
const usage = 'Usage: ';

/** A command line that can be pasted whole: where it is too long, it goes on behind a backslash, before an option. */
export function exampleWithin(example: string, width: number): string {
  const rows: string[] = [];
  for (const part of example.split(/ (?=--)/)) {
    const longer = rows.length === 0 ? `  ${part}` : `${rows.at(-1)} ${part}`;
    if (rows.length === 0 || longer.length + 2 <= width) rows.splice(-1, 1, longer);
    else rows.push(`    ${part}`);
  }
  return rows.join(' \\\n');
}

function written(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Help that also fits a narrow terminal: there, descriptions stand under what they describe. */
export const narrowHelp: HelpConfiguration = {
  minWidthToWrap: 20,
  // Every command has options: to say so on each line would push the summaries to the edge.
  subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(written)].join(' '),
  formatItem: (term, termWidth, description, helper) => {
    const width = helper.helpWidth ?? usual;
    if (width - termWidth >= readable) {
      return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
    }
    const below = helper.boxWrap(description, width - indent.length).replace(/^/gm, indent);
    return `  ${term}\n${below}`;
  },
  styleUsage(text) {
    const width = this.helpWidth ?? usual;
    const wrapped = Help.prototype.boxWrap.call(this, text, width - usage.length);
    return wrapped.replaceAll('\n', `\n${' '.repeat(usage.length)}`);
  },
};
