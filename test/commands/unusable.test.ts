import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { unusable } from '../cli/unusable.ts';
import { deskWith } from './desk.ts';

const changes = [
  ['add', 'concept', 'Rebook in two taps'],
  ['set', 'C1', 'owner', 'Ines'],
  ['move', 'C1', 'connect'],
  ['remove', 'C1', '--yes'],
  ['decide', 'Start on one route'],
  ['park', 'An app for staff'],
  ['act', 'Ask the lawyers'],
  ['actual', 'M1', '30'],
  ['agree', '--yes'],
];

test.each(unusable)('%s: no change from the shell touches it', async (_what, content, place) => {
  const { folder, context, printed, noted } = deskWith({ 'nordair.cnsg.yaml': content });
  for (const words of changes) {
    noted.length = 0;
    expect(await run(words, context, '0.0.0')).toBe(2);
    expect(noted.join('')).toMatch(new RegExp(`^Error: nordair.cnsg.yaml:${place}: .+\\n\\S.*[.?]$`));
  }
  expect(printed).toEqual([]);
  expect(readFileSync(join(folder, 'nordair.cnsg.yaml'))).toEqual(Buffer.from(content));
});
