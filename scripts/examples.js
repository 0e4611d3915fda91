// Makes the plan and the reports of each example anew from the answers beside them, and pictures of its pages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadTestModule } from './load-test-module.js';

const program = fileURLToPath(new URL('../bin/cnsg.js', import.meta.url));
const examples = fileURLToPath(new URL('../examples', import.meta.url));
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const { browserPath, openBrowser } = await loadTestModule('browser');
const env = { ...process.env, CNSG_BROWSER: await browserPath() };

for (const name of names) {
  const folder = `${examples}/${name}`;
  for (const entry of readdirSync(folder))
    if (entry !== 'answers.yaml') rmSync(`${folder}/${entry}`, { recursive: true });
  const run = (...words) =>
    execFileSync(process.execPath, [program, ...words], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  run('new', name, '--answers', 'answers.yaml');
  run('report');
}

/** A phone, a laptop and a projector. */
const widths = [380, 1280, 1920];
/** The brief whole; of the full report what one sees first. */
const pictures = [
  { report: 'brief', ending: '.brief.html', most: 4000 },
  { report: 'full', ending: '.html', most: 1400 },
];

const browser = await openBrowser();
try {
  for (const name of names)
    for (const picture of pictures)
      for (const width of widths) await takePicture(`${examples}/${name}`, name, picture, width);
} finally {
  await browser.close();
}

async function takePicture(folder, name, { report, ending, most }, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(`${folder}/${name}${ending}`).href);
  const height = await page.evaluate('document.documentElement.scrollHeight');
  mkdirSync(`${folder}/pictures`, { recursive: true });
  await page.screenshot({
    path: `${folder}/pictures/${report}-${width}.png`,
    clip: { x: 0, y: 0, width, height: Math.min(height, most) },
    captureBeyondViewport: true,
  });
  await page.close();
}
