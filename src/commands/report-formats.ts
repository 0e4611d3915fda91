import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';

/** What a report can be written as. */
export type OutputFormat = 'md' | 'html' | 'pdf' | 'json' | 'csv';

export const outputFormats: readonly OutputFormat[] = ['md', 'html', 'pdf', 'json', 'csv'];

const endings: Readonly<Record<string, OutputFormat>> = {
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  json: 'json',
  csv: 'csv',
};

/** The format that a file's ending speaks of; undefined where it speaks of none. */
export function formatByEnding(path: string): OutputFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1];
  return ending === undefined ? undefined : endings[ending.toLowerCase()];
}

/** The words of a list with commas, each one of those that are known. @throws UserError naming the nearest one. */
export function knownIn<Known extends string>(
  what: string,
  list: string,
  known: readonly Known[],
): readonly Known[] {
  const words = list.split(',').map((word) => word.trim());
  return [...new Set(words)].map((word) => {
    const found = known.find((one) => one === word);
    if (found !== undefined) return found;
    const near = nearest(word, known);
    throw new UserError(`There is no ${what} \`${word}\``, {
      help: near ? `Did you mean \`${near}\`?` : `There are ${known.join(', ')}.`,
    });
  });
}
