import { readdirSync, readFileSync } from 'node:fs';

/** A licence beyond these is a decision for people. */
const accepted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Python-2.0'];

/** The files of which the bundler put at least a byte into its output. */
export function bundledFiles({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

/**
 * The notices that the licences of bundled libraries ask for, as Markdown.
 * Throws when a package has no licence text, or a licence that nobody has accepted.
 */
export function thirdPartyNotices(root, files) {
  const folders = new Set(
    files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []),
  );
  const notices = [...folders].map((folder) => notice(`${root}${folder}`)).sort();
  return `# Third-party notices\n\nThe bundle contains the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!accepted.includes(license))
    throw new Error(`${name} has the licence ${license}, which is not accepted`);
  const file = readdirSync(folder).find((entry) =>
    /^(?:licen[cs]e|copying)(?:-\w+)?(?:\.(?:md|txt))?$/i.test(entry),
  );
  if (file === undefined) throw new Error(`${name} has no licence text`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n?/g, '\n').trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}
