import type { Paint } from '../../context.ts';
import { visible } from '../../core/visible.ts';
import { pad, truncate, widthOf } from './measure.ts';
import { wrap } from './wrap.ts';

/** A page of the guide as lines of plain text: headings bold, paragraphs and lists wrapped, Markdown's marks dropped. */
export function renderGuide(markdown: string, width: number, paint: Paint): readonly string[] {
  const lines = blocksOf(visible(markdown)).flatMap((block) => [...renderBlock(block, width, paint), '']);
  return lines.slice(0, -1);
}

/** Paragraphs, list items, headings, tables and fenced code, told apart by blank lines and by how a line begins. */
function blocksOf(markdown: string): readonly string[] {
  const parts = markdown.replace(/<!--[\s\S]*?-->/g, '').split(/^(```[\s\S]*?^```)$/m);
  const blocks = parts.flatMap((part) => (fence.test(part) ? [part] : part.split(betweenBlocks)));
  return blocks.map((block) => block.replace(/^\n+|\n+$/g, '')).filter((block) => block.trim() !== '');
}

/** Blank lines, and both sides of a heading. */
const betweenBlocks = /\n{2,}|^(?=#)|(?<=^#.*\n)/m;
const heading = /^#+ +/;
const item = /^(\s*)([-*+]|\d+[.)]) +/;
const tableRow = /^\s*\|/;
const fence = /^\s*```/;

function renderBlock(block: string, width: number, paint: Paint): readonly string[] {
  if (heading.test(block))
    return wrap(inline(block.replace(heading, '')), width).map((row) => paint('bold', row));
  if (fence.test(block))
    return block
      .split('\n')
      .filter((row) => !fence.test(row))
      .map((row) => truncate(`  ${row}`.trimEnd(), width));
  if (tableRow.test(block)) return renderTable(block.split('\n'), width, paint);
  return joined(block.split('\n')).flatMap((line) => hanging(line, width));
}

/** A line that begins no item goes on with the one before it. */
function joined(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last === undefined || item.test(line)) whole.push(line.trimEnd());
    else whole[whole.length - 1] = `${last} ${line.trim()}`;
  }
  return whole;
}

function hanging(line: string, width: number): readonly string[] {
  const [found = '', depth = '', mark = ''] = item.exec(line) ?? [];
  const start = found === '' ? '' : `${depth}${/\d/.test(mark) ? mark : '•'} `;
  const rows = wrap(inline(line.slice(found.length).replace(/^> ?/, '').trim()), width - widthOf(start));
  return rows.map((row, index) => (index === 0 ? start : ' '.repeat(widthOf(start))) + row);
}

/** Two columns stand side by side; of more, each row is told in a line. */
function renderTable(lines: readonly string[], width: number, paint: Paint): readonly string[] {
  const rows = lines
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => inline(cell.trim())),
    );
  const first = Math.min(Math.floor(width / 3), Math.max(...rows.map(([cell = '']) => widthOf(cell))));
  return rows.flatMap(([cell = '', ...others], index) => {
    const style = (text: string) => (index === 0 ? paint('bold', text) : text);
    const names = wrap(cell, first);
    const rest = wrap(others.filter(Boolean).join(' · '), width - first - 2);
    return Array.from({ length: Math.max(names.length, rest.length) }, (_, row) =>
      style(`${pad(names[row] ?? '', first)}  ${rest[row] ?? ''}`.trimEnd()),
    );
  });
}

/** Words without the marks around them; a link keeps its words. */
function inline(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)(.+?)(?<=\S)[*_](?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}
