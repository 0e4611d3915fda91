import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { packageFolder } from '../../src/node/package-folder.ts';
import { systemTemplates } from '../../src/node/templates.ts';
import { temporaryFolder } from './child.ts';

const quick = { renderLimit: 200, memoryLimit: 1e6, parseLimit: 1e5 };
const asItIs = (text: string) => text;

let folder: string;

beforeEach(() => {
  const outside = temporaryFolder();
  folder = join(outside, 'templates');
  mkdirSync(join(folder, 'reports'), { recursive: true });
  writeFileSync(join(outside, 'secret.liquid'), 'secret');
  writeFileSync(join(folder, 'reports', 'part.liquid'), 'part of {{ title }}');
});

function render(source: string, data: object = {}, escapeText = asItIs): Promise<string> {
  writeFileSync(join(folder, 'reports', 'full.liquid'), source);
  return systemTemplates(() => folder, quick).render('reports/full.liquid', data, escapeText);
}

async function faultOf(source: string, data: object = {}): Promise<UserError> {
  const fault = await render(source, data).then(
    (text) => new Error(`nothing was thrown, and this was written: ${text}`),
    (error: unknown) => error,
  );
  if (fault instanceof UserError) return fault;
  throw fault;
}

describe('a template', () => {
  test('is filled with data, and each value is escaped for its place', async () => {
    const data = { title: 'A | B', count: 3, nothing: null };
    const escapeText = (text: string) => text.replaceAll('|', '\\|');
    expect(await render('{{ title }} {{ count }}{{ nothing }} {{ title | raw }}', data, escapeText)).toBe(
      'A \\| B 3 A | B',
    );
  });

  test('is escaped by the function of each call', async () => {
    writeFileSync(join(folder, 'reports', 'full.liquid'), '{{ title }}');
    const templates = systemTemplates(() => folder);
    const fill = (escapeText: (text: string) => string) =>
      templates.render('reports/full.liquid', { title: 'a' }, escapeText);
    expect(await fill((text) => `<${text}>`)).toBe('<a>');
    expect(await fill((text) => `[${text}]`)).toBe('[a]');
  });

  test('includes a part that lies with it', async () => {
    expect(await render("{% include 'part.liquid' %}", { title: 'Nordair' })).toBe('part of Nordair');
  });

  test('of 10,000 elements is filled within its limits', async () => {
    const concepts = Array.from({ length: 10_000 }, (_, index) => ({
      title: `Concept ${index}`,
      segments: ['a', 'b'],
    }));
    const source =
      '{% for c in concepts %}- {{ c.title }}{% for s in c.segments %} {{ s }}{% endfor %}\n{% endfor %}';
    writeFileSync(join(folder, 'reports', 'full.liquid'), source);
    const text = await systemTemplates(() => folder).render('reports/full.liquid', { concepts }, asItIs);
    expect(text.split('\n')).toHaveLength(10_001);
  });
});

describe('a template that is wrong', () => {
  const wrong: readonly (readonly [what: string, source: string, place: string, fault: RegExp])[] = [
    ['names something that is not there', 'a\n  {{ plan.title }}', '2:6', /undefined variable: plan/],
    ['uses a filter that does not exist', '{{ "a" | shout }}', '1:1', /undefined filter: shout/],
    ['is not closed', 'a\nb {% if a', '2:3', /not closed/],
    ['uses a tag that does not exist', '{% execute "ls" %}', '1:1', /tag "execute" not found/],
  ];

  test.each(wrong)('because it %s says where', async (_what, source, place, fault) => {
    const told = await faultOf(source);
    expect(told.message).toMatch(fault);
    expect(told.message).toContain(`reports/full.liquid:${place}: `);
  });

  test('in a part of it says in which', async () => {
    const told = await faultOf("{% include 'part.liquid' %}");
    expect(told.message).toContain('reports/part.liquid:1:');
  });
});

describe('a hostile template', () => {
  const outside = [
    'constructor',
    '__proto__',
    '../secret.liquid',
    '../../secret.liquid',
    '../reports/../../secret.liquid',
  ];

  test.each(outside)('cannot include %s', async (name) => {
    for (const tag of ['include', 'render', 'layout']) {
      expect((await faultOf(`{% ${tag} '${name}' %}`)).message).toContain('Failed to lookup');
    }
  });

  test('cannot include an absolute path', async () => {
    await faultOf(`{% include '${join(folder, '..', 'secret.liquid')}' %}`);
    await faultOf(`{% assign name = '/etc/hostname' %}{% include name %}`);
  });

  test('cannot include what a symbolic link leads to outside', async () => {
    symlinkSync(join(folder, '..', 'secret.liquid'), join(folder, 'reports', 'link.liquid'));
    await faultOf("{% include 'link.liquid' %}");
  });

  test('cannot run for ever', async () => {
    const loops = '{% for a in (1..9999) %}{% for b in (1..9999) %}x{% endfor %}{% endfor %}';
    expect((await faultOf(loops)).message).toMatch(/limit/);
  });

  test('cannot include itself for ever', async () => {
    expect((await faultOf("{% include 'full.liquid' %}")).message).not.toBe('');
  });

  test('cannot fill the memory', async () => {
    const doubling = `{% assign a = "0123456789" %}${'{% assign a = a | append: a %}'.repeat(40)}`;
    const fault = await faultOf(doubling);
    expect(fault.message).toMatch(/^The report is too large, at .*limit/);
    expect(fault.help).toContain('smaller plan');
  });

  const prototypes = [
    'title.constructor',
    'list.constructor',
    'plan.__proto__',
    'plan.toString',
    'plan.constructor.name',
  ];

  test.each(prototypes)('cannot reach %s', async (name) => {
    const data = { title: 'Nordair', list: [], plan: {} };
    expect((await faultOf(`{{ ${name} }}`, data)).message).toContain('undefined variable');
  });
});

describe('the name of a template', () => {
  test.each(['../secret.liquid', '/etc/hostname', 'reports/../../secret.liquid', 'reports/none.liquid', ''])(
    'cannot be %j',
    async (name) => {
      const templates = systemTemplates(() => folder);
      expect(() => templates.read(name)).toThrow(UserError);
      await expect(templates.render(name, {}, asItIs)).rejects.toThrow(UserError);
    },
  );

  test('cannot be that of a folder', () => {
    expect(() => systemTemplates(() => folder).read('reports')).toThrow(UserError);
  });
});

test('the package is found from where its code lies', () => {
  expect(packageFolder()).toBe(join(import.meta.dirname, '..', '..'));
});
