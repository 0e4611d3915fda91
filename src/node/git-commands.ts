/** How git is to start the program: by its name where it is found by that, else from where it lies. */
export interface Program {
  readonly node: string;
  readonly script: string;
}

/**
 * The merge driver as git runs it, through a shell. Without the program, or when it breaks, git merges line by line as it
 * would by itself: left alone, it would keep ours without a marker. The program's own exit codes, 80 and 81, are such as
 * nothing ends with by accident. Ours is replaced whole or, as on a full disk, left alone with an exit code that git takes
 * for a failure.
 */
export function driverCommand(program: Program | undefined): string {
  const script = [
    starting('merge-driver --told "$@"', program && eachPath(program, (path) => path.replaceAll('%', '%%'))),
    'case $? in 80) exit 0;; 81) exit 1;; esac',
    'for style in --zdiff3 --diff3; do',
    'git merge-file -p $style --marker-size="$4" -L ours -L base -L theirs "$2" "$1" "$3" >"$2.new" 2>/dev/null; code=$?; [ $code = 129 ] || break; done',
    'if [ $code -gt 127 ]; then',
    'code=1; { echo "<<<<<<< ours" && cat "$2" && echo && echo "||||||| base" && cat "$1" && echo && echo "=======" && cat "$3" && echo && echo ">>>>>>> theirs"; } >"$2.new" || code=255; fi',
    '[ $code -lt 128 ] && mv -f "$2.new" "$2" || { rm -f "$2.new"; exit 255; }',
    '[ $code = 0 ] && grep -q "^<<<<<<< " "$2" && exit 1',
    'exit $code',
  ];
  return `sh -c ${quoted(joined(script))} cnsg %O %A %B %L %P`;
}

/**
 * The command that shows a plan as an outline. Without the program the file is shown as it is: git gives up when it
 * fails. It names the major version, since git renews what it has cached when the command changes.
 */
export function textconvCommand(program: Program | undefined, version: string): string {
  const script = [`${starting('textconv "$1" 2>/dev/null', program)} && exit 0`, 'exec cat "$1"'];
  return `sh -c ${quoted(joined(script))} cnsg-${version.split('.')[0]}`;
}

/** Whether a command is one of these, of whatever version. */
export function isOurCommand(command: string): boolean {
  return /^sh -c '.*\bcnsg\b.*\b(?:merge-driver --told|textconv)\b/s.test(command);
}

/** What heads a change in a comparison: a key at the top of the file, or the id of an element, in any script. */
export const headings = [
  `^(["']?[^][ #:{}"'-][^:]*):[[:space:]]*([#{].*)?$`,
  `^  (["']?[^][ #:{}"'-][^:]*):[[:space:]]*([#{].*)?$`,
].join('\n');

function starting(words: string, program: Program | undefined): string {
  const byName = `if command -v cnsg >/dev/null 2>&1; then cnsg ${words};`;
  if (!program) return `${byName} else false; fi`;
  const [node, script] = [inDoubleQuotes(program.node), inDoubleQuotes(program.script)];
  return `${byName} elif [ -x ${node} ] && [ -f ${script} ]; then ${node} ${script} ${words}; else false; fi`;
}

/** Lines of a shell in one line. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => (/(?:do|then)$/.test(line) ? `${line} ` : `${line}; `))
    .join('')
    .replace(/; $/, '');
}

/** In the command of a driver, a percent sign begins a placeholder. */
function eachPath({ node, script }: Program, change: (path: string) => string): Program {
  return { node: change(node), script: change(script) };
}

function inDoubleQuotes(text: string): string {
  return `"${text.replace(/[\\"$`]/g, '\\$&')}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
