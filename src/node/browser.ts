import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Chromium and its relatives, by the names that they have on the path. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];

/** Where they lie on systems that do not put them on the path. */
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The path of a browser that can print: what `CNSG_BROWSER` says, else one that is found; undefined where none is. */
export function browserOn(env: Environment, platform: NodeJS.Platform): string | undefined {
  // Said to be empty, it means that none shall be used.
  if (env.CNSG_BROWSER !== undefined) return env.CNSG_BROWSER || undefined;
  const ending = platform === 'win32' ? '.exe' : '';
  // A relative entry of the path could be a program that came with somebody else's plans.
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name + ending)));
  return [...onPath, ...(places[platform] ?? [])].find((path) => existsSync(path));
}
