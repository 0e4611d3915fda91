import type { Files } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { besidePlan } from './plans.ts';
import { formatByEnding, knownIn, type OutputFormat, outputFormats } from './report-formats.ts';
import type { Input } from './table.ts';

/** One file that a report is written to. */
export interface Output {
  /** The report; of CSV the table, of JSON always `full`. */
  readonly report: string;
  readonly format: OutputFormat;
  /** `-` for standard output. */
  readonly path: string;
  /** Nobody asked for it by name, so it is left out where this machine cannot make it. */
  readonly isOptional: boolean;
}

/** The names that there are. */
export interface Known {
  readonly reports: readonly string[];
  /** Of CSV. */
  readonly tables: readonly string[];
  /** Whether there is a template for a report in a format; one of one's own may have but one. */
  hasPage(report: string, format: OutputFormat): boolean;
}

type Options = Input['options'];
type Kind = Pick<Output, 'report' | 'format' | 'isOptional'>;

const outHelp = 'Name one, or leave it out: reports are then written beside the plan.';

/** What is written where nothing else is asked for. */
const usualReports = ['full', 'brief'];
const usualFormats: readonly OutputFormat[] = ['md', 'html'];
const printed = 'brief';

/**
 * What `--report`, `--format`, `--out` and `--all` ask for.
 * @throws UserError where they contradict each other or name what is not there.
 */
export function outputsFor(
  plan: string,
  options: Options,
  known: Known,
  files: Pick<Files, 'isFolder'>,
): readonly Output[] {
  const out = typeof options.out === 'string' ? options.out : undefined;
  if (out?.trim() === '') throw new UserError('--out names no file and no folder', { help: outHelp });
  if (options.all === true) {
    const folder = out ?? besidePlan(plan, '-reports');
    return allKinds(options, known).map((kind) => ({ ...kind, path: pathFor(plan, folder, kind, options) }));
  }
  if (out !== undefined && !isFolderName(out, files))
    return [{ ...onlyKind(out, options, known), path: out }];
  return allKinds(options, known).map((kind) => ({ ...kind, path: pathFor(plan, out, kind, options) }));
}

/** Whether nothing was asked for by name: then what is not there yet is not missing either. */
export function areUsual({ report, format, all, out }: Options): boolean {
  return report === undefined && format === undefined && all === undefined && out === undefined;
}

/** Whether `cnsg report` writes it without another word. */
export function isUsual({ report, format }: Output): boolean {
  return format === 'pdf'
    ? report === printed
    : usualReports.includes(report) && usualFormats.includes(format);
}

function isFolderName(out: string, files: Pick<Files, 'isFolder'>): boolean {
  return /[\\/]$/.test(out) || files.isFolder(out);
}

function allKinds(options: Options, known: Known): readonly Kind[] {
  const isAll = options.all === true;
  const usual = isAll ? known.reports : usualReports;
  if (typeof options.format === 'string') {
    const list = typeof options.report === 'string' ? options.report : usual.join();
    const formats = knownIn('format', options.format, outputFormats);
    return distinct(formats.flatMap((format) => kindsIn(format, list, known)));
  }
  const reports =
    typeof options.report === 'string' ? knownIn('report', options.report, known.reports) : usual;
  const pages = reports.flatMap((report) =>
    usualFormats.filter((format) => known.hasPage(report, format)).map((format) => asked(report, format)),
  );
  const print: readonly Kind[] = [{ report: printed, format: 'pdf', isOptional: true }];
  const data = isAll ? [asked('full', 'json'), ...known.tables.map((table) => asked(table, 'csv'))] : [];
  return [...pages, ...(reports.includes(printed) ? print : []), ...data];
}

function asked(report: string, format: OutputFormat): Kind {
  return { report, format, isOptional: false };
}

/** The named reports in one format. JSON always holds the whole plan, and a report that is no table stands for all of them. */
function kindsIn(format: OutputFormat, list: string, { reports, tables }: Known): readonly Kind[] {
  if (format !== 'csv') {
    const names = knownIn('report', list, reports);
    return format === 'json' ? [asked('full', format)] : names.map((name) => asked(name, format));
  }
  return knownIn('report', list, [...new Set([...reports, ...tables])])
    .flatMap((name) => (tables.includes(name) ? [name] : tables))
    .map((table) => asked(table, format));
}

function distinct(kinds: readonly Kind[]): readonly Kind[] {
  return [...new Map(kinds.map((kind) => [`${kind.report} ${kind.format}`, kind])).values()];
}

/** One file takes one report in one format. */
function onlyKind(out: string, options: Options, known: Known): Kind {
  const format = typeof options.format === 'string' ? options.format : (formatByEnding(out) ?? 'md');
  const report = typeof options.report === 'string' ? options.report : 'full';
  const kinds = allKinds({ report, format }, known);
  const [only] = kinds;
  if (only === undefined || kinds.length > 1) throw tooMany(out, kinds);
  if (out === '-' && only.format === 'pdf')
    throw new UserError('A PDF goes to a file, not to standard output', { help: 'Name one with --out.' });
  return only;
}

function tooMany(out: string, kinds: readonly Kind[]): UserError {
  const where = out === '-' ? 'Standard output' : out;
  if (kinds.some(({ format }) => format !== 'csv'))
    return new UserError(`${where} takes one report in one format`, {
      help: 'Name one of each, or give a folder with --out.',
    });
  return new UserError(`${where} takes one table`, {
    help: `Name it with --report: ${kinds.map(({ report }) => report).join(', ')}.`,
  });
}

/** `keep.md` for the full report, `keep.brief.md` for the brief; what was redacted says so in its name. */
function pathFor(plan: string, folder: string | undefined, kind: Kind, options: Options): string {
  const { report, format } = kind;
  const parts = [
    '',
    ...(options.redact === undefined ? [] : ['redacted']),
    ...(report === 'full' ? [] : [report]),
    format,
  ];
  const path = besidePlan(plan, parts.join('.'));
  if (folder === undefined) return path;
  return `${folder.replace(/[\\/]+$/, '')}/${path.replace(/^.*[\\/]/, '')}`;
}
