#!/usr/bin/env node
const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  // Asked by scripts before anything else, so nothing is loaded for it, not even a stream to write to.
  require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
} else if (first === 'textconv') {
  // Git calls these two by the hundred, so each is a bundle of its own.
  process.exitCode = require('../dist/git-textconv.js').textconv(others);
} else if (first === 'merge-driver') {
  require('../dist/git-driver.js')
    .mergeDriver(others)
    .then((code) => {
      process.exitCode = code;
    });
} else {
  require('../dist/main.js').main();
}
