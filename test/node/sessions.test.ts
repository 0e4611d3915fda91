import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { systemSessions } from '../../src/node/sessions.ts';
import { temporaryFolder } from './child.ts';

const session = { step: 'customers', skipped: ['/segments/frequent-flyers/needs'] };

let folder: string;
let state: string;

beforeEach(() => {
  folder = temporaryFolder();
  state = join(folder, 'state');
  writeFileSync(join(folder, 'nordair.cnsg.yaml'), '');
});

function sessions(
  env: Record<string, string> = { XDG_STATE_HOME: state },
  platform: NodeJS.Platform = 'linux',
) {
  return systemSessions(folder, env, platform);
}

function onlyFile(): string {
  const [name = '', ...more] = readdirSync(join(state, 'cnsg'));
  expect(more).toEqual([]);
  return join(state, 'cnsg', name);
}

test('what is kept comes back, and is gone when it is forgotten', () => {
  expect(sessions().load('nordair.cnsg.yaml')).toBeUndefined();
  sessions().keep('nordair.cnsg.yaml', session);
  expect(sessions().load('nordair.cnsg.yaml')).toEqual(session);
  sessions().forget('nordair.cnsg.yaml');
  expect(sessions().load('nordair.cnsg.yaml')).toBeUndefined();
});

test('a plan is the same by whatever path it is reached', () => {
  symlinkSync('nordair.cnsg.yaml', join(folder, 'link.cnsg.yaml'));
  sessions().keep('link.cnsg.yaml', session);
  expect(sessions().load(join(folder, 'nordair.cnsg.yaml'))).toEqual(session);
});

test('a plan that is yet to be written keeps its session afterwards', () => {
  sessions().keep('later.cnsg.yaml', session);
  writeFileSync(join(folder, 'later.cnsg.yaml'), '');
  expect(sessions().load('./later.cnsg.yaml')).toEqual(session);
});

test('only the owner can read a session', () => {
  sessions().keep('nordair.cnsg.yaml', session);
  expect(statSync(join(state, 'cnsg')).mode & 0o777).toBe(0o700);
  expect(statSync(onlyFile()).mode & 0o777).toBe(0o600);
});

test('a session says nothing in its name about the plan', () => {
  sessions().keep('nordair.cnsg.yaml', session);
  expect(onlyFile()).toMatch(/\/[0-9a-f]{64}\.json$/);
});

test('a broken session is none', () => {
  sessions().keep('nordair.cnsg.yaml', session);
  writeFileSync(onlyFile(), '{"step": "cust');
  expect(sessions().load('nordair.cnsg.yaml')).toBeUndefined();
});

test('a state folder that cannot be used is no fault', () => {
  writeFileSync(state, 'a file');
  expect(() => sessions().keep('nordair.cnsg.yaml', session)).not.toThrow();
  expect(() => sessions().forget('nordair.cnsg.yaml')).not.toThrow();
  expect(sessions().load('nordair.cnsg.yaml')).toBeUndefined();
  expect(readFileSync(state, 'utf8')).toBe('a file');
});

test('what cannot be written as JSON is no fault', () => {
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  expect(() => sessions().keep('nordair.cnsg.yaml', circle)).not.toThrow();
});

const places: readonly (readonly [NodeJS.Platform, Record<string, string>, string])[] = [
  ['linux', {}, '.local/state/cnsg'],
  ['linux', { XDG_STATE_HOME: 'relative' }, '.local/state/cnsg'],
  ['darwin', {}, 'Library/Application Support/cnsg'],
];

test.each(places)('on %s with %j sessions lie in %s', (platform, env, place) => {
  const home = join(folder, 'home');
  mkdirSync(home);
  sessions({ HOME: home, ...env }, platform).keep('nordair.cnsg.yaml', session);
  expect(readdirSync(join(home, place))).toHaveLength(1);
});
