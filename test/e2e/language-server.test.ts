import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elements } from '../../src/core/plan/fields.ts';
import { type LanguageServer, languageServer, type Place } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'examples/nordair');
// The line that names the published schema is for editors that are online; here the schema is mapped to the file.
const plan = readFileSync(join(folder, 'nordair.cnsg.yaml'), 'utf8').replace(
  /^# yaml-language-server.*\n/,
  '',
);

let server: LanguageServer;
beforeAll(async () => {
  server = await languageServer(pathToFileURL(join(root, 'schema/plan.v1.json')).href);
});
afterAll(() => server.close());

/** An opened variant of the complete example: its address, and what the server says of it. */
async function opened(name: string, text: string) {
  const uri = pathToFileURL(join(folder, `${name}.cnsg.yaml`)).href;
  return { uri, diagnostics: await server.open(uri, text) };
}

/** Where a phrase begins in a text. */
function placeOf(text: string, phrase: string): Place {
  const before = text.slice(0, text.indexOf(phrase)).split('\n');
  expect(text).toContain(phrase);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('a YAML editor with the schema of plans', () => {
  test('finds nothing wrong with the complete example', async () => {
    const { diagnostics } = await opened('clean', plan);
    expect(diagnostics).toEqual([]);
  });

  test('marks a wrong value, and a key that is no field, where they stand', async () => {
    const wrong = plan
      .replace('level: direct', 'level: huge')
      .replace('\nsegments:', '\nsegmnts: {}\nsegments:');
    const { diagnostics } = await opened('wrong', wrong);
    const found = diagnostics.map(({ range, message }) => [range.start, message]);
    expect(found).toEqual(
      expect.arrayContaining([
        [placeOf(wrong, 'huge'), expect.stringContaining('"direct"')],
        [placeOf(wrong, 'segmnts'), expect.stringContaining('segmnts')],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  test('offers the fields of an element, and the values of a choice', async () => {
    const begun =
      'cnsg: 1\ntitle: Keep frequent flyers\nmetrics:\n  rebooking-time:\n    name: Time to rebook\n    ';
    const text = `${begun}\nstatus: \n`;
    const { uri } = await opened('begun', text);
    const labels = async (place: Place) => {
      const answer = await server.ask('textDocument/completion', uri, place);
      // The protocol promises a list of completions here.
      return (answer as { items: { label: string }[] }).items.map(({ label }) => label);
    };
    const offered = await labels({ line: 5, character: 4 });
    const missing = Object.keys(elements.metric.fields).filter((key) => key !== 'name');
    expect(offered).toEqual(expect.arrayContaining(missing));
    expect(await labels({ line: 6, character: 'status: '.length })).toEqual(
      expect.arrayContaining(['draft', 'agreed']),
    );
  });

  test('offers the answers of a lens, and marks a wrong one', async () => {
    const lens =
      'cnsg: 1\ntitle: Keep frequent flyers\nlenses:\n  journey:\n    concepts:\n      self-rebooking:\n';
    const text = `${lens}        stage: \n  readiness: {concepts: {self-rebooking: {skills: 3}}}\n`;
    const { uri, diagnostics } = await opened('lens', text);
    expect(diagnostics.map(({ range }) => range.start)).toContainEqual(placeOf(text, '3}}}'));
    const place = { line: 6, character: '        stage: '.length };
    const answer = await server.ask('textDocument/completion', uri, place);
    // The protocol promises a list of completions here.
    const offered = (answer as { items: { label: string }[] }).items.map(({ label }) => label);
    expect(offered).toEqual(expect.arrayContaining(['awareness', 'advocacy']));
  });

  test('tells what a field is for when the mouse rests on it', async () => {
    const { uri } = await opened('hover', plan);
    const answer = await server.ask('textDocument/hover', uri, placeOf(plan, 'customerValue:'));
    const { description } = elements.concept.fields.customerValue;
    expect(JSON.stringify(answer)).toContain(description);
  });
});
