import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import type { Dialect } from '../../src/core/report/dialect.ts';
import { markup } from '../../src/core/report/markup.ts';
import { packageFolder } from '../../src/node/package-folder.ts';
import { systemTemplates } from '../../src/node/templates.ts';
import { temporaryFolder } from './child.ts';

const limits = { renderLimit: 60_000, memoryLimit: 1e6, parseLimit: 1e5 };
const quick = { ...limits, renderLimit: 200 };

/** Escapes as it is told, and has a filter that makes a text ready. */
function dialectOf(written: (text: string) => string): Dialect {
  return { format: 'md', escape: written, filters: { loud: (value) => markup(`**${String(value)}**`) } };
}

const plain = dialectOf((text) => text);

let folder: string;

beforeEach(() => {
  const outside = temporaryFolder();
  folder = join(outside, 'templates');
  mkdirSync(join(folder, 'reports'), { recursive: true });
  writeFileSync(join(outside, 'secret.liquid'), 'secret');
  writeFileSync(join(folder, 'reports', 'part.liquid'), 'part of {{ title }}');
});

function render(source: string, data: object = {}, dialect = plain, within = limits): Promise<string> {
  writeFileSync(join(folder, 'reports', 'full.liquid'), source);
  return systemTemplates(
    () => folder,
    () => [],
    within,
  ).render('full.liquid', data, dialect, '.');
}

async function faultOf(source: string, data: object = {}, within = limits): Promise<UserError> {
  const fault = await render(source, data, plain, within).then(
    (text) => new Error(`nothing was thrown, and this was written: ${text}`),
    (error: unknown) => error,
  );
  if (fault instanceof UserError) return fault;
  throw fault;
}

describe('a template', () => {
  test('is filled with data, and each value is escaped for its place', async () => {
    const data = { title: 'A | B', count: 3, nothing: null, names: ['|', 'b'] };
    const dialect = dialectOf((text) => text.replaceAll('|', '\\|'));
    expect(await render('{{ title }} {{ count }}{{ nothing }} {{ names }}', data, dialect)).toBe(
      'A \\| B 3 \\|b',
    );
  });

  test('writes what the dialect made ready as it is, alone or in a list', async () => {
    const data = { title: '|', drawings: [markup('<svg>'), '<'] };
    const dialect = dialectOf((text) => text.replaceAll(/[|<]/g, '?'));
    expect(await render('{{ title | loud }} {{ drawings }}', data, dialect)).toBe('**|** <svg>?');
  });

  test('cannot make a value ready by looking like one that is', async () => {
    const dialect = dialectOf((text) => text.replaceAll('<', '?'));
    const data = { title: { markup: '<script>' } };
    expect(await render('{{ title }}{{ title.markup }}', data, dialect)).not.toContain('<');
    expect((await faultOf('{{ title | raw }}', data)).message).toContain('undefined filter: raw');
  });

  test('is escaped by the dialect of each call', async () => {
    writeFileSync(join(folder, 'reports', 'full.liquid'), '{{ title }}');
    const templates = systemTemplates(() => folder);
    const fill = (written: (text: string) => string) =>
      templates.render('full.liquid', { title: 'a' }, dialectOf(written), '.');
    expect(await fill((text) => `<${text}>`)).toBe('<a>');
    expect(await fill((text) => `[${text}]`)).toBe('[a]');
  });

  test('writes a day in another way, the same one on every machine', async () => {
    const data = { day: '2026-06-01', words: 'June 5 2026', none: null };
    const source = '{{ day | date: "%d.%m.%Y" }} {{ words | date: "%d" }}{{ none | date: "%d" }}';
    expect(await render(source, data)).toBe('01.06.2026 June 5 2026');
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
    const text = await systemTemplates(() => folder).render('full.liquid', { concepts }, plain, '.');
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
      expect((await faultOf(`{% ${tag} '${name}' %}`)).message).toContain(`there is no template ${name}`);
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
    expect((await faultOf(loops, {}, quick)).message).toMatch(/limit/);
  });

  test('cannot include itself for ever', async () => {
    for (const tag of ['include', 'render', 'layout']) {
      expect((await faultOf(`{% ${tag} 'full.liquid' %}`)).message).toContain(
        'it includes itself without end',
      );
    }
  });

  test('cannot fill the memory', async () => {
    const doubling = `{% assign a = "0123456789" %}${'{% assign a = a | append: a %}'.repeat(40)}`;
    const fault = await faultOf(doubling);
    expect(fault.message).toMatch(/^The report is too large, at .*limit/);
    expect(fault.help).toContain('smaller plan');
  });

  test('cannot write a text longer than a text can be', async () => {
    const doubling = '{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(60);
    expect((await faultOf(`{% assign a = 'x' %}${doubling}`)).message).toMatch(/^The report is too large/);
  });

  test('cannot read the clock', async () => {
    for (const filter of ['date: "%Y"', 'date_to_string', 'date_to_xmlschema']) {
      expect(await render(`{{ "now" | ${filter} }} {{ "today" | ${filter} }}`)).toBe('now today');
    }
  });

  test.each(['sample', 'shuffle'])('cannot leave it to chance with %s', async (filter) => {
    expect((await faultOf(`{{ list | ${filter} }}`, { list: [1, 2] })).message).toContain(
      `undefined filter: ${filter}`,
    );
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
  test.each(['../secret.liquid', '/etc/hostname', '../reports/../../secret.liquid', 'none.liquid', ''])(
    'cannot be %j',
    async (name) => {
      const templates = systemTemplates(() => folder);
      expect(() => templates.read(name)).toThrow(UserError);
      await expect(templates.render(name, {}, plain, '.')).rejects.toThrow(UserError);
    },
  );

  test('cannot be that of a folder', () => {
    expect(() => systemTemplates(() => folder).read('reports')).toThrow(UserError);
  });
});

describe('a template of one’s own', () => {
  const ownIn = (path: string) => (near: string) => [
    { origin: 'user', path: join(path, 'user') } as const,
    { origin: 'project', path: join(path, near) } as const,
  ];
  const put = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const templatesIn = (path: string) => systemTemplates(() => folder, ownIn(path));
  const fill = (path: string, near = 'plans') =>
    templatesIn(path).render('full.liquid', { title: 'Nordair' }, plain, near);

  beforeEach(() => {
    writeFileSync(join(folder, 'reports', 'full.liquid'), "built in, {% include 'part.liquid' %}");
  });

  test('takes the place of the built-in one: first that of the plans, then that of the user', async () => {
    const own = temporaryFolder();
    expect(await fill(own)).toBe('built in, part of Nordair');
    put(join(own, 'user', 'full.liquid'), 'of the user');
    expect(await fill(own)).toBe('of the user');
    put(join(own, 'plans', 'full.liquid'), 'of the plans');
    expect(await fill(own)).toBe('of the plans');
    expect(await fill(own, 'elsewhere')).toBe('of the user');
  });

  test('may replace a part alone', async () => {
    const own = temporaryFolder();
    put(join(own, 'plans', 'part.liquid'), 'our part');
    expect(await fill(own)).toBe('built in, our part');
  });

  test('is named by its path where it is wrong', async () => {
    const own = temporaryFolder();
    put(join(own, 'plans', 'full.liquid'), 'a\n{{ plan.titel }}');
    await expect(fill(own)).rejects.toThrow(
      `${join(own, 'plans', 'full.liquid')}:2:4: undefined variable: plan`,
    );
  });

  test('cannot lie behind a link that leads out of its folder', async () => {
    const own = temporaryFolder();
    mkdirSync(join(own, 'plans'));
    symlinkSync(join(folder, '..', 'secret.liquid'), join(own, 'plans', 'full.liquid'));
    expect(await fill(own)).toBe('built in, part of Nordair');
  });

  test('is read without the mark that some editors put before the first letter', async () => {
    const own = temporaryFolder();
    const { path, text } = templatesIn(own).ejected('full.liquid', 'plans', 'project');
    put(path, `\uFEFF${text}`);
    writeFileSync(join(folder, 'reports', 'full.liquid'), 'built in anew');
    expect(await fill(own)).toBe('built in, part of Nordair');
    expect(templatesIn(own).reports('plans')[0]?.isOutdated).toBe(true);
  });

  test('in another encoding is refused, with the place and the cure', async () => {
    const own = temporaryFolder();
    put(join(own, 'plans', 'full.liquid'), '');
    writeFileSync(join(own, 'plans', 'full.liquid'), Buffer.from('M\xfcnchen', 'latin1'));
    await expect(fill(own)).rejects.toThrow(/full\.liquid:1:2: The file is not in UTF-8/);
  });

  test('has a folder in which other things may lie: pictures, notes, what machines leave behind', async () => {
    const own = temporaryFolder();
    put(join(own, 'plans', 'part.liquid'), 'our part');
    for (const name of ['.DS_Store', '._part.liquid', 'logo.png', 'part.liquid~', 'README.md']) {
      writeFileSync(join(own, 'plans', name), Buffer.from([0xff, 0x00, 0xe9]));
    }
    expect(await fill(own)).toBe('built in, our part');
    const names = templatesIn(own).reports('plans');
    expect(names.map(({ name }) => name)).toEqual(['full.liquid', 'part.liquid']);
  });

  test('remembers what it was made from, and tells when that has changed', async () => {
    const own = temporaryFolder();
    const { path, text } = templatesIn(own).ejected('full.liquid', 'plans', 'project');
    expect(path).toBe(join(own, 'plans', 'full.liquid'));
    put(path, `${text}, and ours`);
    expect(await fill(own)).toBe('built in, part of Nordair, and ours');
    const outdated = () =>
      templatesIn(own)
        .reports('plans')
        .map(({ name, origin, isOutdated }) => [name, origin, isOutdated]);
    expect(outdated()).toEqual([
      ['full.liquid', 'project', false],
      ['part.liquid', 'built-in', false],
    ]);
    writeFileSync(join(folder, 'reports', 'full.liquid'), 'built in anew');
    expect(outdated()[0]).toEqual(['full.liquid', 'project', true]);
  });
});

test('the package is found from where its code lies', () => {
  expect(packageFolder()).toBe(join(import.meta.dirname, '..', '..'));
});
