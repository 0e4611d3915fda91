import type { Branch, Entry, Scalar, TypedPlan, Value } from './typed-plan.ts';

/** The text of a plan, written as each of its parts asks for; empty where nothing is in it. */
export function textOf(plan: TypedPlan): string {
  if (plan.root.entries.length === 0) return '';
  const lines = blockLines(plan.root, 0, plan.indent).join(plan.ending);
  return `${plan.isMarked ? '\uFEFF' : ''}${lines}${plan.isEnded ? plan.ending : ''}`;
}

function blockLines(branch: Branch, column: number, indent: number): string[] {
  const entries = branch.entries.flatMap((entry) => entryLines(entry, branch.kind, column, indent));
  return [...entries, ...commentLines(tailOf(branch), column)];
}

/** The comments at the end of a map, or in brackets; nothing has no end to comment, nor has a list in block style. */
export function tailOf(value: Branch): readonly string[] {
  if (value.entries.length === 0) return [];
  return value.kind === 'map' || isFlow(value) ? value.tail : [];
}

/** Whether a comment on the line of its key would meet one in its brackets, from which it stands two blanks apart. */
function isRemarkedInside(value: Value): boolean {
  return value.kind !== 'scalar' && isFlow(value) && value.tail.length > 0;
}

function commentLines(comments: readonly string[], column: number): string[] {
  return comments.map((comment) => `${' '.repeat(column)}# ${comment}`);
}

function entryLines(entry: Entry, kind: Branch['kind'], column: number, indent: number): string[] {
  const head = kind === 'map' ? `${keyText(entry)}:` : '-';
  const value = entry.beside === undefined && kind === 'map' ? entry.value : onOneLine(entry.value, kind);
  const [first = '', ...rest] = valueLines(value, kind, column, indent, head.length);
  const beside =
    entry.beside === undefined ? '' : `${isRemarkedInside(entry.value) ? '  ' : ' '}# ${entry.beside}`;
  return [
    ...(entry.isApart ? [''] : []),
    ...commentLines(entry.above, column),
    `${' '.repeat(column)}${head}${first === '' ? '' : ` ${first}`}${beside}`,
    ...rest,
  ];
}

/** A comment would end a plain text that goes on below, and nobody gives the item of a list a block of its own. */
function onOneLine(value: Value, kind: Branch['kind']): Value {
  const isBlock = value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded');
  if (value.kind !== 'scalar' || (isBlock && kind === 'map')) return value;
  return { ...value, style: isBlock || value.style === 'wrapped' ? 'plain' : value.style };
}

function keyText({ key, isQuoted }: Entry): string {
  return !isQuoted && /^[\p{L}][\p{L}\p{M}\d-]*$/u.test(key) ? key : `'${key.replaceAll("'", "''")}'`;
}

/** The lines of a value: what stands behind the key or dash, and the lines below it. */
function valueLines(
  value: Value,
  within: Branch['kind'],
  column: number,
  indent: number,
  headLength: number,
): string[] {
  if (value.kind === 'scalar') return scalarLines(value, column + indent);
  if (isFlow(value)) return flowLines(value, column + headLength + 2);
  if (within === 'list') return inDash(blockLines(value, column + 2, indent), column + 2);
  const deeper = value.kind === 'list' && !value.isIndented ? column : column + indent;
  return ['', ...blockLines(value, deeper, indent)];
}

/** A map in a list begins on the line of its dash. */
function inDash([first = '', ...rest]: readonly string[], column: number): string[] {
  return [first.slice(column), ...rest];
}

/** Whether a map or list is written in brackets. */
function isFlow(value: Branch): boolean {
  if (value.entries.length === 0) return true;
  const room = value.layout === 'flow over lines' ? value.entries.length : 0;
  return value.layout !== 'block' && value.tail.length <= room && !value.entries.some(isRemarked);
}

function isRemarked({ above, beside, value }: Entry): boolean {
  if (above.length > 0 || beside !== undefined) return true;
  return value.kind !== 'scalar' && (value.tail.length > 0 || value.entries.some(isRemarked));
}

function flowLines(value: Branch, column: number): string[] {
  if (value.layout !== 'flow over lines' || value.entries.length === 0) return [flowText(value)];
  const [open, close] = value.kind === 'map' ? ['{', '}'] : ['[', ']'];
  const parts = value.entries.map(flowEntry);
  return parts.map((part, index) => {
    const start = index === 0 ? open : ' '.repeat(column);
    const comment = value.tail[index];
    const beside = comment === undefined ? '' : ` # ${comment}`;
    return `${start}${part}${index === parts.length - 1 ? close : ','}${beside}`;
  });
}

function flowText(value: Value): string {
  if (value.kind === 'scalar') return flowScalar(value);
  const parts = value.entries.map(flowEntry).join(', ');
  return value.kind === 'map' ? `{${parts}}` : `[${parts}]`;
}

function flowEntry(entry: Entry): string {
  const text = flowText(entry.value);
  return entry.key === '' ? text : `${keyText(entry)}: ${text}`;
}

function flowScalar({ value, style }: Scalar): string {
  if (typeof value !== 'string') return String(value);
  if (style !== 'single' && style !== 'double' && isPlain(value) && !/[,[\]{}]/.test(value)) return value;
  return style === 'single' && !value.includes('\n') ? singleQuoted(value) : doubleQuoted(value);
}

function scalarLines({ value, style }: Scalar, column: number): string[] {
  if (typeof value !== 'string') return [String(value)];
  if (value.includes('\n')) return style === 'double' ? [doubleQuoted(value)] : literalLines(value, column);
  if (style === 'double') return [doubleQuoted(value)];
  if (style === 'literal') return literalLines(value, column);
  if (style === 'folded' && isFoldable(value)) return ['>-', ...halves(value, column)];
  if (!isPlain(value) || style === 'single') return [singleQuoted(value)];
  if (style === 'wrapped' && isFoldable(value)) return unpadded(halves(value, column), column);
  return [value];
}

function literalLines(value: string, column: number): string[] {
  const [header, body] = value.endsWith('\n') ? ['|', value.slice(0, -1)] : ['|-', value];
  return [header, ...body.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`))];
}

function isFoldable(value: string): boolean {
  return /^\S+ \S+( \S+)+$/.test(value) && !/ [#-]/.test(value);
}

function halves(value: string, column: number): string[] {
  const middle = value.indexOf(' ', value.length / 2);
  const at = middle < 0 ? value.lastIndexOf(' ') : middle;
  return [value.slice(0, at), value.slice(at + 1)].map((line) => `${' '.repeat(column)}${line}`);
}

function unpadded([first = '', ...rest]: readonly string[], column: number): string[] {
  return [first.slice(column), ...rest];
}

/** Whether a text can do without quotes; careful rather than complete. */
function isPlain(value: string): boolean {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  const isWord = /^\p{L}[^\n\t"]*$/u.test(value) && !/: |:$| #|\s$/.test(value);
  return isDate || (isWord && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value));
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value);
}
