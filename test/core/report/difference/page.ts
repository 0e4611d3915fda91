import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from '../../../../src/core/diff/tell/told.ts';
import { differenceHtml } from '../../../../src/core/report/difference/html.ts';
import { digest } from '../render.ts';

const templates = join(import.meta.dirname, '../../../../templates');
const style = ['reports/parts/style.css', 'difference/style.css']
  .map((name) => readFileSync(join(templates, name), 'utf8'))
  .join('');

/** A difference as a page, in the style that the program ships. */
export function differencePage(told: Told): string {
  return differenceHtml(told, style, digest);
}
