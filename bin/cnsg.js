#!/usr/bin/env node
const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  // Asked by scripts before anything else, so nothing is loaded for it, not even a stream to write to.
  require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
} else {
  require('../dist/main.js').main();
}
