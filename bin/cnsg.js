#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';

const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  // Asked by scripts before anything else, so nothing is loaded for it, not even a stream to write to.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  writeSync(1, `${version}\n`);
} else {
  const { main } = await import('../dist/main.js');
  await main();
}
