import { type FilterImplOptions, Liquid } from 'liquidjs';
import { isDate } from '../core/plan/date.ts';
import type { Dialect } from '../core/report/dialect.ts';
import { isMarkup } from '../core/report/markup.ts';
import type { TemplateSource } from './template-sources.ts';

/** What a template may use up, so that a wrong one ends: milliseconds, objects made, letters read. */
export interface Limits {
  readonly renderLimit: number;
  readonly memoryLimit: number;
  readonly parseLimit: number;
}

/** The first would let a value through unescaped, the others leave to chance what is written. */
const refused = ['raw', 'sample', 'shuffle'];

const ofDays = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'];

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
    timezoneOffset: 0,
    ...limits,
  });
  for (const name of refused) delete engine.filters[name];
  for (const name of ofDays) engine.registerFilter(name, forDaysAlone(engine.filters[name]));
  for (const [name, filter] of Object.entries(dialect.filters)) engine.registerFilter(name, filter);
  return engine;
}

/** All but a day stays as it is: `now` would ask the clock, and the time of other texts is that of the machine. */
function forDaysAlone(filter: FilterImplOptions | undefined): FilterImplOptions {
  const handler = typeof filter === 'function' ? filter : filter?.handler;
  return function (value, ...more) {
    return typeof value === 'string' && isDate(value) ? handler?.call(this, value, ...more) : value;
  };
}

/** The texts by name, each read when it is first asked for. */
function textsOf(sources: ReadonlyMap<string, TemplateSource>): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  for (const [name, source] of sources) Object.defineProperty(texts, name, { get: () => source.text });
  return texts;
}
