import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Liquid } from 'liquidjs';
import type { Templates } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { codeOf, readFault } from './file-faults.ts';

type Escape = (text: string) => string;

/** What a template may use up, so that a wrong one ends: milliseconds, objects made, letters read. */
export interface Limits {
  readonly renderLimit: number;
  readonly memoryLimit: number;
  readonly parseLimit: number;
}

const generous: Limits = { renderLimit: 20_000, memoryLimit: 1e8, parseLimit: 1e6 };

const reports = 'reports/';

/**
 * The files of a folder of templates; nothing outside of it can be reached.
 * @param folder finds the folder, when it is first needed.
 */
export function systemTemplates(folder: () => string, limits: Limits = generous): Templates {
  const engines = new Map<Escape, Promise<Liquid>>();
  const engineFor = (escapeText: Escape) => {
    const engine = engines.get(escapeText) ?? loadEngine(sourcesIn(folder()), limits, escapeText);
    engines.set(escapeText, engine);
    return engine;
  };
  return {
    read: (name) => readInside(folder(), name),
    names: (inner) => readdirSync(join(folder(), inner)).toSorted(),
    render: async (name, data, escapeText) => {
      if (!name.startsWith(reports)) throw missing(name);
      readInside(folder(), name);
      const engine = await engineFor(escapeText);
      try {
        // With promises for its many small steps, a large report takes five times as long.
        return engine.renderFileSync(name.slice(reports.length), data);
      } catch (error) {
        throw await inTemplate(sourcesIn(folder()), name, error);
      }
    },
  };
}

/** The texts of all report templates by name: they are read beforehand, so that none can name another file. */
function sourcesIn(folder: string): Record<string, string> {
  const root = join(folder, reports);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  const sources = paths.map((path) => [
    relative(root, path).replaceAll(sep, '/'),
    readFileSync(path, 'utf8'),
  ]);
  return Object.assign(Object.create(null), Object.fromEntries(sources));
}

async function loadEngine(
  templates: Record<string, string>,
  limits: Limits,
  escapeText: Escape,
): Promise<Liquid> {
  const { Liquid } = await import('liquidjs');
  return new Liquid({
    templates,
    cache: true,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    outputEscape: (value) => escapeText(String(value ?? '')),
    ...limits,
  });
}

/** Says in which file, line and column a template is wrong; an error of another kind stays what it is. */
async function inTemplate(sources: Record<string, string>, name: string, error: unknown): Promise<unknown> {
  const { LiquidError } = await import('liquidjs');
  if (!LiquidError.is(error)) return error;
  const [line, column] = error.token.getPosition();
  // Liquid forgets in which file a name was missing, but not the text that it stood in.
  const part = Object.keys(sources).find((file) => sources[file] === error.token.input);
  const file = part === undefined ? name : reports + part;
  const fault = error.originalError?.message ?? error.message.replace(/, (file|line):.*$/, '');
  if (/\blimit exceeded\b/.test(fault)) return tooMuch(`${file}:${line}:${column}: ${fault}`, error);
  return new UserError(`The template is wrong at ${file}:${line}:${column}: ${fault}`, {
    help: 'Mend the template there; https://liquidjs.com describes the language.',
    cause: error,
  });
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
  return new UserError(`There is no template ${name}`, { help: 'Check the name, or install cnsg again.' });
}

/** A plan may be too large for a template as well as a template without an end. */
function tooMuch(place: string, cause: unknown): UserError {
  return new UserError(`The report is too large, at ${place}`, {
    help: 'Report on a smaller plan, or look for a loop without an end if the template is your own.',
    cause,
  });
}
