import { readFileSync } from 'node:fs';

// Right wherever Node's types are; the core's project must refuse each of the three.
console.log(process.argv, readFileSync);
