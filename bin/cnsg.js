#!/usr/bin/env node
// A CommonJS file, by the package.json beside it: Node starts an ES module a fifth slower.
const [first, ...others] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && others.length === 0) {
  // Asked by scripts before anything else, so nothing is loaded for it, not even a stream to write to.
  require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
} else {
  import('../dist/main.js').then(({ main }) => main());
}
