import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { OwnFolders } from './templates.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where templates of one's own lie: those beside the plans count more than those of the user. */
export function ownTemplateFolders(env: Environment, platform: NodeJS.Platform): OwnFolders {
  return (near) => [
    { origin: 'user', path: join(configFolder(env, platform), 'templates') },
    { origin: 'project', path: join(near, '.cnsg', 'templates') },
  ];
}

function configFolder(env: Environment, platform: NodeJS.Platform): string {
  const given = [env.XDG_CONFIG_HOME, platform === 'win32' ? env.APPDATA : undefined];
  // A relative one would lie in every folder that somebody stands in; the XDG specification says to ignore it.
  const config = given.find((folder) => folder !== undefined && isAbsolute(folder));
  return join(config ?? join(env.HOME || homedir(), '.config'), 'cnsg');
}
