import { wordsOf } from '../words.ts';
import { collectionLines } from './render.ts';
import { formatVersion, schemaAddress } from './schema.ts';
import type { Json } from './tree.ts';

/** The text of a new plan file: the line for editors, the format, then what is given, in its order. */
export function newPlanText(values: { readonly [key: string]: Json }): string {
  const lines = collectionLines({ cnsg: formatVersion, ...values }, 0, { eol: '\n', flow: false });
  return `${[`# yaml-language-server: $schema=${schemaAddress}`, ...lines].join('\n')}\n`;
}

/** The name for a title's files, without an ending: words of any script joined by hyphens. */
export function fileNameFor(title: string): string {
  let name = '';
  for (const word of wordsOf(title)) {
    const longer = name === '' ? word : `${name}-${word}`;
    if ([...longer].length > 60) break;
    name = longer;
  }
  return name || 'plan';
}
