import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import type { Render } from '../../../src/core/report/full.ts';

const root = join(import.meta.dirname, '../../../templates');

/** Fills the project's own templates, as strictly as the program does. */
export const render: Render = async (name, data, escaped) => {
  const liquid = new Liquid({
    root,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: (value: unknown) => escaped(String(value)),
  });
  return liquid.renderFile(name, data);
};
