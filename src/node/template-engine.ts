import { Liquid } from 'liquidjs';
import type { Dialect } from '../core/report/dialect.ts';
import { isMarkup } from '../core/report/markup.ts';
import type { TemplateSource } from './template-sources.ts';

/** What a template may use up, so that a wrong one ends: milliseconds, objects made, letters read. */
export interface Limits {
  readonly renderLimit: number;
  readonly memoryLimit: number;
  readonly parseLimit: number;
}

/** LiquidJS for one dialect: nothing is written as it is but what the dialect's filters and our drawings made ready. */
export function templateEngine(
  sources: ReadonlyMap<string, TemplateSource>,
  dialect: Dialect,
  limits: Limits,
): Liquid {
  const written = (value: unknown): string => {
    if (isMarkup(value)) return value.markup;
    return Array.isArray(value) ? value.map(written).join('') : dialect.escape(String(value ?? ''));
  };
  const engine = new Liquid({
    templates: textsOf(sources),
    cache: true,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    outputEscape: written,
    // Otherwise it asks the machine for its own, which takes long, and the same plan would not look the same everywhere.
    locale: 'en-GB',
    ...limits,
  });
  // It would let a value through unescaped.
  delete engine.filters.raw;
  for (const [name, filter] of Object.entries(dialect.filters)) engine.registerFilter(name, filter);
  return engine;
}

/** The texts by name, each read when it is first asked for. */
function textsOf(sources: ReadonlyMap<string, TemplateSource>): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  for (const [name, source] of sources) Object.defineProperty(texts, name, { get: () => source.text });
  return texts;
}
