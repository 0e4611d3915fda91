import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Liquid } from 'liquidjs';
import type { OwnOrigin, ReportTemplate, Templates } from '../context.ts';
import { UserError } from '../core/errors.ts';
import type { Dialect } from '../core/report/dialect.ts';
import { digest } from './digest.ts';
import { codeOf, readFault } from './file-faults.ts';
import type { Limits } from './template-engine.ts';
import { isOutdated, withOrigin } from './template-origin.ts';
import { sourcesIn, type TemplateFolder, type TemplateSource } from './template-sources.ts';

const generous: Limits = { renderLimit: 20_000, memoryLimit: 1e8, parseLimit: 1e6 };

/** Where templates of one's own lie, the nearest last. @param near the folder of the plan. */
export type OwnFolders = (near: string) => readonly (TemplateFolder & { readonly origin: OwnOrigin })[];

/**
 * The templates that come with the program, and those of the user's own; nothing outside of their folders can be reached.
 * @param builtIn finds the folder, when it is first needed.
 */
export function systemTemplates(
  builtIn: () => string,
  own: OwnFolders = () => [],
  limits: Limits = generous,
): Templates {
  const kits = new Map<string, Kit>();
  const kitFor = (near: string) => {
    const kit = kits.get(near) ?? kitOf(reportsIn(builtIn()), own(near));
    kits.set(near, kit);
    return kit;
  };
  return {
    read: (name) => readInside(builtIn(), name),
    names: (inner) => readdirSync(join(builtIn(), inner)).toSorted(),
    reports: (near) => reportsOf(kitFor(near)),
    render: (name, data, dialect, near) => fill(kitFor(near), name, data, dialect, limits),
    digest: (text) => digest(text, 'base64'),
    ejected: (name, near, whose) => ({
      path: join(own(near).find(({ origin }) => origin === whose)?.path ?? '', name),
      text: withOrigin(name, readInside(reportsIn(builtIn()), name)),
    }),
  };
}

function reportsIn(builtIn: string): string {
  return join(builtIn, 'reports');
}

/** The templates that one folder's plans get, and the engines that fill them. */
interface Kit {
  readonly builtIn: ReadonlyMap<string, TemplateSource>;
  readonly sources: ReadonlyMap<string, TemplateSource>;
  readonly engines: Map<Dialect, Liquid>;
}

function kitOf(reports: string, own: readonly TemplateFolder[]): Kit {
  const builtIn = sourcesIn([{ origin: 'built-in', path: reports }]);
  return { builtIn, sources: new Map([...builtIn, ...sourcesIn(own)]), engines: new Map() };
}

function reportsOf({ builtIn, sources }: Kit): readonly ReportTemplate[] {
  const original = (name: string) => builtIn.get(name)?.text;
  return [...sources.values()]
    .map((source) => reportTemplate(source, original))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function fill(kit: Kit, name: string, data: object, dialect: Dialect, limits: Limits): Promise<string> {
  const { sources, engines } = kit;
  if (!sources.has(name)) throw missing(name);
  const { templateEngine } = await import('./template-engine.ts');
  const engine = engines.get(dialect) ?? templateEngine(sources, dialect, limits);
  engines.set(dialect, engine);
  try {
    // With promises for its many small steps, a large report takes five times as long.
    return engine.renderFileSync(name, data);
  } catch (error) {
    const { templateFault } = await import('./template-fault.ts');
    throw templateFault(sources, name, shownPath, error);
  }
}

function reportTemplate(
  source: TemplateSource,
  original: (name: string) => string | undefined,
): ReportTemplate {
  const { name, origin } = source;
  return {
    name,
    origin,
    path: shownPath(source),
    isOutdated: origin !== 'built-in' && isOutdated(source.text, original),
    get text() {
      return source.text;
    },
  };
}

/** As people name it: from the folder they stand in where it lies there; a built-in one by its name alone. */
function shownPath({ origin, name, path }: TemplateSource): string {
  if (origin === 'built-in') return `reports/${name}`;
  const within = relative('.', path);
  return within.startsWith('..') ? path : within;
}

function readInside(folder: string, name: string): string {
  try {
    const path = realpathSync(join(folder, name));
    if (path.startsWith(realpathSync(folder) + sep)) return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw readFault(name, error);
  }
  throw missing(name);
}

function missing(name: string): UserError {
  return new UserError(`There is no template ${name}`, { help: '`cnsg template list` shows what there is.' });
}
