import { partHeading } from '../../diff/tell/part.ts';
import { sumWords } from '../../diff/tell/sum.ts';
import { impactTitle } from '../../diff/tell/text.ts';
import type { Told } from '../../diff/tell/told.ts';
import { elementBlock, impactItem, summaryTable } from './markdown-blocks.ts';
import { lineText } from './markdown-text.ts';

/** How many signs a comment on GitHub can have; other hosts take more. */
export const commentLimit = 65_536;

/** The first line, by which a workflow finds its own comment again. */
export const marker = '<!-- cnsg diff -->';

export interface MarkdownOptions {
  /** What to run to see everything, where not everything finds room. */
  readonly command: string;
  /** The most UTF-16 units that the text may have; no fewer than 2,000. */
  readonly limit?: number;
}

/**
 * A difference as Markdown for a pull request: a marker, a sum, a table, an element a block that can be opened, and what
 * hangs on it untouched. It is never longer than the limit: what does not fit is counted, with the command that shows it.
 */
export function differenceMarkdown(told: Told, { command, limit = commentLimit }: MarkdownOptions): string {
  const head = headOf(told);
  if (told.parts.length === 0 && told.impact.length === 0) return `${head}\n`;
  const room = Math.max(limit, 2000) - head.length - reserve;
  const impact = fitting([impactBlocks(told)], Math.floor(room / 3));
  const elements = fitting(partBlocks(told, Math.floor(room / 4)), room - impact.text.length);
  const left = elements.left + impact.left;
  const rest = left === 0 ? '' : `\n\n${leftWords(left, command)}`;
  return `${head}${elements.text}${impact.text}${rest}\n`;
}

/** Room for the line that tells what is left out. */
const reserve = 700;

function headOf(told: Told): string {
  const title = told.title === '' ? '' : `: ${lineText(told.title)}`;
  const { before, after } = told.labels;
  const lines = [marker, `### What changed in the plan${title}`, ''];
  if (told.parts.length === 0) return [...lines, `${lineText(sumWords(told))}.`].join('\n');
  const between = `From ${lineText(before)} to ${lineText(after)}: ${sumWords(told)}.`;
  return [...lines, between, '', summaryTable(told)].join('\n');
}

interface Blocks {
  readonly heading: string;
  readonly blocks: readonly string[];
}

function partBlocks({ parts }: Told, most: number): readonly Blocks[] {
  return parts.map(({ part, elements }) => ({
    heading: `\n\n#### ${partHeading(part)}`,
    blocks: elements.map((element) => `\n\n${elementBlock(element, most)}`),
  }));
}

function impactBlocks({ impact }: Told): Blocks {
  return {
    heading: `\n\n#### ${impactTitle}\n`,
    blocks: impact.map((one) => `\n${impactItem(one)}`),
  };
}

/** As many blocks as there is room for, whole and in order, and how many are left. */
function fitting(parts: readonly Blocks[], room: number): { readonly text: string; readonly left: number } {
  let text = '';
  let left = 0;
  for (const { heading, blocks } of parts) {
    for (const [at, block] of blocks.entries()) {
      const more = at === 0 ? heading + block : block;
      if (left > 0 || text.length + more.length > room) left += 1;
      else text += more;
    }
  }
  return { text, left };
}

function leftWords(left: number, command: string): string {
  const what = left === 1 ? '1 more has' : `${left} more have`;
  return `*${what} no room here. To see everything, run* <code>${lineText(command)}</code>`;
}
