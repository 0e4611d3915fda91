import type { Context } from '../context.ts';
import { type Settings, settingsFile, settingsFrom } from '../core/check/settings.ts';
import { textOf } from './plans.ts';

/**
 * The settings for a plan: from the nearest `cnsg.config.yaml` in its folder or one above it; none where there is none.
 * @throws UserError with the place of whatever is wrong in that file.
 */
export function settingsFor({ files }: Context, plan: string): Settings {
  let folder = folderOf(files.resolve(plan === '-' ? '.' : plan), plan === '-');
  for (;;) {
    const path = `${folder}/${settingsFile}`;
    if (files.exists(path)) return settingsFrom(textOf(path, files.read(path)), path);
    const above = folderOf(folder, false);
    if (above === folder) return {};
    folder = above;
  }
}

function folderOf(path: string, isFolder: boolean): string {
  if (isFolder) return path;
  const plain = path.replaceAll('\\', '/');
  return plain.slice(0, Math.max(0, plain.lastIndexOf('/')));
}
