import type { Context, OwnOrigin, ReportTemplate } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import { reportNames } from './report-names.ts';
import { folderOf } from './report-text.ts';

const suffix = '.liquid';
const near = '.';

/** What people call a template: `brief.md`. */
export function shortName(name: string): string {
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

/** The report templates that a name means: `brief` both of the brief, `brief.md` one; none where nothing fits. */
export function calledInReports({ templates }: Context, wanted: string): readonly ReportTemplate[] {
  const all = templates.reports(near);
  const whole = all.filter(({ name }) => name === wanted || shortName(name) === wanted);
  const formats = ['md', 'html'].map((format) => `${wanted}.${format}${suffix}`);
  return whole.length > 0 ? whole : all.filter(({ name }) => formats.includes(name));
}

/** The text that a template has in this version of the program. @throws UserError where it is one of one's own. */
export function builtInText({ templates }: Context, { name }: ReportTemplate): string {
  return templates.read(`reports/${name}`);
}

/**
 * Copies the built-in templates that a name means to where one's own lie, and gives back their paths.
 * @throws UserError where nothing is called so, or one is there already and it is not forced.
 */
export function ejectTemplate(
  context: Context,
  wanted: string,
  whose: OwnOrigin,
  isForced: boolean,
): readonly string[] {
  const { files, templates } = context;
  const found = calledInReports(context, wanted);
  if (found.length === 0) throw nothingCalled(context, wanted);
  const copies = found.map(({ name }) => templates.ejected(name, near, whose));
  const there = copies.find(({ path }) => files.exists(path));
  if (there && !isForced) throw isThere(there.path);
  for (const { path, text } of copies) {
    files.makeFolder(folderOf(path));
    files.save(path, text, 'anything');
  }
  return copies.map(({ path }) => path);
}

function isThere(path: string): UserError {
  return new UserError(`${path} is there already`, {
    help: 'Change it there, or begin again from the built-in one with --force.',
  });
}

function nothingCalled(context: Context, wanted: string): UserError {
  const names = context.templates.reports(near).map(({ name }) => shortName(name));
  const close = nearest(wanted, [...reportNames(context, near), ...names]);
  return new UserError(`There is no report template \`${wanted}\``, {
    help: close ? `Did you mean \`${close}\`?` : '`cnsg template list` shows what there is.',
  });
}
