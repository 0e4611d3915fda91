import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GitChange, GitScope, GitWish } from '../context.ts';
import { UserError } from '../core/errors.ts';
import { codeOf, saveFault } from './file-faults.ts';
import { hasBlock, type Made, withBlock, withoutBlock } from './git-block.ts';
import { demandNothingForeign } from './git-foreign.ts';
import { globalSettings, type WiringPlace, wiringPlace } from './git-places.ts';
import { runGit } from './git-run.ts';
import { outlineKeys, type Setting, settingsFor, thisProgram, valuesFor, valuesIn } from './git-settings.ts';
import { packageVersion } from './package-folder.ts';
import { realTarget } from './real-target.ts';
import { replaceFile } from './replace.ts';

/**
 * Tells git of plans, in one place; none of what somebody else set is changed.
 * @returns what was changed, or would be; nothing where all is there already.
 * @throws UserError where something else stands in the way, which is named.
 */
export function install(folder: string, { scope, hasOutline, isDryRun }: GitWish): readonly GitChange[] {
  const place = wiringPlace(folder, scope);
  const settings = settingsFor(thisProgram(), packageVersion()).filter(
    ({ key }) => hasOutline || !outlineKeys.includes(key),
  );
  demandNothingForeign(folder, place, settings);
  const made = madeBy(place);
  const changes = [
    ...settings.flatMap((setting) => settingChange(folder, place, setting)),
    ...blockChange(place, made),
  ];
  if (!isDryRun) for (const change of changes) perform(folder, place, change);
  return changes;
}

/** What is set by somebody else is left as it is: `demandNothingForeign` has seen that it stands in nobody's way. */
function settingChange(
  folder: string,
  { settings }: WiringPlace,
  { key, value, isOurs }: Setting,
): GitChange[] {
  const found = valuesIn(folder, settings, key);
  if (found.length === 1 && found[0] === value) return [];
  if (valuesFor(folder, key).some((one) => !isOurs(one))) return [];
  return [{ kind: 'setting', key, before: found[0], after: value }];
}

function blockChange({ attributes }: WiringPlace, made: readonly Made[]): GitChange[] {
  const before = textOf(attributes);
  const after = withBlock(before ?? '', made);
  return after === before ? [] : [{ kind: 'file', path: attributes, before, after }];
}

function madeBy({ attributes, scope }: WiringPlace): readonly Made[] {
  const isThere: readonly (readonly [Made, boolean])[] = [
    ['file', existsSync(attributes)],
    ['folder', existsSync(dirname(attributes))],
    ['above', existsSync(dirname(dirname(attributes)))],
    ['settings', scope !== 'global' || existsSync(globalSettings())],
  ];
  return isThere.flatMap(([what, is]) => (is ? [] : [what]));
}

/**
 * Takes out what `install` put into one place, to the byte. Settings of a repository stay for as long as its own
 * attributes need them.
 * @returns what was changed, or would be; nothing where nothing was installed.
 */
export function uninstall(folder: string, scope: GitScope, isDryRun: boolean): readonly GitChange[] {
  const place = wiringPlace(folder, scope);
  const before = textOf(place.attributes);
  const rest = before === undefined ? undefined : withoutBlock(before);
  const isNeeded = scope === 'shared' && hasBlock(textOf(wiringPlace(folder, 'local').attributes) ?? '');
  const made = rest?.made ?? [];
  const changes: GitChange[] = [];
  if (rest) {
    const after = rest.text === '' && made.includes('file') ? undefined : rest.text;
    changes.push({ kind: 'file', path: place.attributes, before, after });
  }
  if (!isNeeded) changes.push(...ourSettings(folder, place));
  if (!isDryRun) {
    for (const change of changes) perform(folder, place, change);
    clearUp(place, made);
    if (changes.some((change) => change.kind === 'setting' && change.key === 'diff.cnsg.textconv'))
      forgetOutlines(folder);
  }
  return changes;
}

/** In the order in which they can go: the driver after its name. */
function ourSettings(folder: string, { settings }: WiringPlace): readonly GitChange[] {
  const known = settingsFor(undefined, packageVersion());
  const isOutlineOurs = valuesIn(folder, settings, 'diff.cnsg.textconv').every((value) =>
    known.some(({ key, isOurs }) => key === 'diff.cnsg.textconv' && isOurs(value)),
  );
  return known.toReversed().flatMap(({ key, isOurs }): GitChange[] => {
    const found = valuesIn(folder, settings, key);
    const isLeft =
      found.length === 0 || !found.every(isOurs) || (outlineKeys.includes(key) && !isOutlineOurs);
    return isLeft ? [] : [{ kind: 'setting', key, before: found[0], after: undefined }];
  });
}

function clearUp({ attributes, scope }: WiringPlace, made: readonly string[]): void {
  if (made.includes('folder')) removeEmptyFolder(dirname(attributes));
  if (made.includes('above')) removeEmptyFolder(dirname(dirname(attributes)));
  const settings = globalSettings();
  const isEmpty = statSync(settings, { throwIfNoEntry: false })?.size === 0;
  if (scope === 'global' && made.includes('settings') && isEmpty) rmSync(settings);
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    // Somebody has put something else there since.
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw saveFault(folder, error);
  }
}

/** Outlines that git has cached are of no use any more. */
function forgetOutlines(folder: string): void {
  runGit(folder, ['update-ref', '-d', 'refs/notes/textconv/cnsg']);
}

function perform(folder: string, { settings }: WiringPlace, change: GitChange): void {
  if (change.kind === 'file') putFile(change.path, change.after);
  else setSetting(folder, settings, change.key, change.after);
}

function setSetting(folder: string, whose: string, key: string, value: string | undefined): void {
  const words = value === undefined ? ['--unset-all', key] : ['--replace-all', key, value];
  const { code, complaint } = runGit(folder, ['config', whose, ...words]);
  if (code === 0) return;
  throw new UserError(`git does not change the setting ${key}: ${complaint.split('\n', 1)[0] ?? ''}`, {
    help: "See whether you may write git's settings there, and run it again.",
  });
}

function putFile(path: string, text: string | undefined): void {
  try {
    if (text === undefined) rmSync(path, { force: true });
    else write(path, text);
  } catch (error) {
    throw saveFault(path, error);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = realTarget(path);
  replaceFile(target, Buffer.from(text, 'latin1'), statSync(target, { throwIfNoEntry: false }) ?? 0o666);
}

/** The bytes of a file, each as a character; undefined where there is none. */
export function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'latin1') : undefined;
}
