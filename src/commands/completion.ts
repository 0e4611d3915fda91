import { ExitCode } from '../context.ts';
import { catalogue } from '../core/check/catalogue.ts';
import { UserError } from '../core/errors.ts';
import { lenses } from '../core/lens/index.ts';
import { guideTopics } from './guide.ts';
import { type Act, type Command, commands } from './table.ts';

const shells = { bash, zsh, fish } as const;

export const completion: Act = async ({ arguments: [shell = ''] }, { terminal }) => {
  const script = Object.entries(shells).find(([name]) => name === shell)?.[1];
  if (!script)
    throw new UserError(`There is no completion for \`${shell}\``, {
      help: 'There is one for bash, zsh and fish.',
    });
  terminal.print(script());
  return ExitCode.ok;
};

/** `--note` of `-m, --note <text>`. */
function longFlag(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? '';
}

function flagsOf(command: Command): string[] {
  return [...command.options.map(([flags]) => longFlag(flags)), '--help', '--no-color'];
}

const lensIds = lenses.map(({ id }) => id);

/** Words that can stand behind a command, where they are known beforehand. */
const fixedWords: Readonly<Record<string, readonly string[]>> = {
  guide: guideTopics,
  explain: catalogue.flatMap(({ code, name }) => [name, code]),
  completion: Object.keys(shells),
  git: ['install', 'status', 'uninstall'],
  lens: ['list', 'add', 'remove', ...lensIds],
  help: [...commands.map(({ name }) => name), 'exit-codes'],
};

/** Words that can stand behind a flag, where they are known beforehand. */
const flagWords: Readonly<Record<string, readonly string[]>> = { '--lens': lensIds };

function bash(): string {
  const cases = commands.map((command) => {
    const fixed = fixedWords[command.name]?.join(' ');
    return `    ${command.name}) flags="${flagsOf(command).join(' ')}"${fixed ? `; words="${fixed}"` : ''} ;;`;
  });
  const behindFlags = Object.entries(flagWords).map(
    ([flag, words]) => `    ${flag}) words="${words.join(' ')}" ;;`,
  );
  return `# cnsg completion for bash
_cnsg() {
  local current="\${COMP_WORDS[COMP_CWORD]}" flags="" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${behindFlags.join('\n')}
  esac
  if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current"))
  elif [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    local IFS=$'\\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -X '!*.@(yaml|yml)' -- "$current") $(compgen -d -- "$current"))
  fi
}
shopt -s extglob 2>/dev/null
complete -F _cnsg cnsg`;
}

function zsh(): string {
  const cases = commands.map((command) => {
    const options = command.options.map(([flags, description]) => {
      const words = flagWords[longFlag(flags)];
      const values = words ? `(${words.join(' ')})` : '_files';
      return `'${longFlag(flags)}[${quoted(description)}]${flags.includes('<') ? `:value:${values}` : ''}'`;
    });
    const fixed = fixedWords[command.name];
    const rest = fixed ? `'*:word:(${fixed.join(' ')})'` : `'*:plan:_files -g "*.(yaml|yml)"'`;
    return `    ${command.name}) _arguments ${[...options, "'--help[print help]'", rest].join(' ')} ;;`;
  });
  const names = commands.map(({ name, summary }) => `'${name}:${quoted(summary)}'`);
  return `#compdef cnsg
_cnsg() {
  if (( CURRENT == 2 )); then
    local -a names=(${names.join(' ')})
    _describe command names
    return
  fi
  local name="$words[2]"
  shift words; (( CURRENT-- ))
  case "$name" in
${cases.join('\n')}
  esac
}
compdef _cnsg cnsg`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(':', '\\:').replaceAll('[', '(').replaceAll(']', ')');
}

function fish(): string {
  const lines = commands.flatMap((command) => {
    const on = `-n '__fish_seen_subcommand_from ${command.name}'`;
    const options = command.options.map(([flags, description]) => {
      const name = longFlag(flags).slice(2);
      const words = flagWords[longFlag(flags)];
      const value = words ? ` -x -a '${words.join(' ')}'` : flags.includes('<') ? ' -r' : '';
      return `complete -c cnsg ${on} -l ${name}${value} -d '${description.replaceAll("'", "\\'")}'`;
    });
    const fixed = fixedWords[command.name];
    return [
      `complete -c cnsg -n __fish_use_subcommand -f -a ${command.name} -d '${command.summary.replaceAll("'", "\\'")}'`,
      ...options,
      ...(fixed ? [`complete -c cnsg ${on} -f -a '${fixed.join(' ')}'`] : []),
    ];
  });
  return ['# cnsg completion for fish', ...lines].join('\n');
}
