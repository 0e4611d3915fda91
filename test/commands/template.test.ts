import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/commands/report.ts';
import { findStarter } from '../../src/commands/starters.ts';
import { template } from '../../src/commands/template.ts';
import { type Desk, deskAt, deskWith, refusal, typed } from './desk.ts';

const airline = 'cnsg: 1\ntitle: Airlines\nsummary: For airlines on short routes\n';
const hotel = 'cnsg: 1\ntitle: Hotels\n';

describe('cnsg template', () => {
  test('lists the starters with a line each', async () => {
    const desk = deskWith({});
    expect(await typed(template, desk, [])).toBe(0);
    const [starters = '', reports = ''] = desk.printed.join('').split('\n\n');
    const [heading, ...lines] = starters.split('\n');
    expect(heading).toBe('Starters, for cnsg new --template');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'b2b-accounts',
      'customer-service',
      'membership',
      'public-service',
      'retail-loyalty',
    ]);
    for (const line of lines) {
      expect(line).toMatch(/^\S+ {2,}For \S/);
      expect(line.length).toBeLessThanOrEqual(80);
    }
    expect(reports).toMatch(/^Report templates, for cnsg report\nfull {2,}\S.*\nbrief {2,}\S/);
  });

  test('prints one, as it can be saved and changed', async () => {
    const desk = deskWith({});
    await typed(template, desk, ['membership']);
    expect(desk.printed.join('')).toBe(desk.context.templates.read('starters/membership.cnsg.yaml'));
  });

  test('gives the list, and one of them, as a document', async () => {
    const desk = deskWith({});
    await typed(template, desk, [], { json: true });
    await typed(template, desk, ['membership'], { json: true });
    const [list = '', one = ''] = desk.printed;
    expect(JSON.parse(list)).toMatchObject({ schemaVersion: 1, kind: 'templates' });
    expect(JSON.parse(list).templates).toHaveLength(5);
    expect(JSON.parse(one)).toMatchObject({
      kind: 'template',
      name: 'membership',
      content: { cnsg: 1, title: 'Membership and non-profit' },
    });
    expect(Object.keys(JSON.parse(one).questions)).toContain('impact');
  });

  test('lists those in a folder of one’s own', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': airline, 'ours/hotel.cnsg.yaml': hotel });
    await typed(template, desk, ['./ours']);
    expect(desk.printed.join('')).toMatch(
      /^\.\/ours\/airline\.cnsg\.yaml\n? +For airlines on short routes\n\.\/ours\/hotel\.cnsg\.yaml\n? +Hotels$/,
    );
  });

  test('lets nothing through that could steer a terminal', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': 'cnsg: 1\ntitle: "\\e[31mred"\n' });
    await typed(template, desk, ['./ours']);
    expect(desk.printed.join('')).not.toContain('\u001b');
  });
});

describe('a report template', () => {
  const plan = 'cnsg: 1\ntitle: Keep frequent flyers\n';
  const own = '.cnsg/templates/brief.md.liquid';
  const mine = (desk: Desk) => join(desk.folder, own);

  test('is shown by its name, and by the name of its report where that means one', async () => {
    const desk = deskWith({});
    await typed(template, desk, ['show', 'brief.md']);
    await typed(template, desk, ['show', 'parts/style.css']);
    expect(desk.printed[0]).toContain('{{ plan.title }}');
    expect(desk.printed[1]).toContain('@page');
    const { message } = await refusal(typed(template, desk, ['show', 'brief']));
    expect(message).toBe('There are several templates called brief: brief.html and brief.md');
  });

  test('is copied to where one’s own lie, is used from there, and is not copied over', async () => {
    const desk = deskWith({ 'keep.cnsg.yaml': plan });
    await typed(template, desk, ['eject', 'brief']);
    expect(readdirSync(join(desk.folder, '.cnsg/templates'))).toEqual([
      'brief.html.liquid',
      'brief.md.liquid',
    ]);
    writeFileSync(mine(desk), `${readFileSync(mine(desk), 'utf8')}\nFor the board of {{ plan.title }}.\n`);
    const again = deskAt(desk.folder);
    await typed(report, again, [], { report: 'brief', out: '-' });
    expect(again.printed.join('')).toContain('\nFor the board of Keep frequent flyers.\n');
    expect((await refusal(typed(template, again, ['eject', 'brief.md']))).message).toContain(
      'is there already',
    );
    expect(await typed(template, again, ['eject', 'brief.md'], { force: true })).toBe(0);
    expect(readFileSync(mine(desk), 'utf8')).not.toContain('For the board');
  });

  test('of one’s own is named in the list, and with a name of its own it is a report', async () => {
    const desk = deskWith({
      'keep.cnsg.yaml': plan,
      '.cnsg/templates/letter.md.liquid': 'Dear {{ plan.title }}',
    });
    await typed(template, desk, ['list'], { json: true });
    expect(JSON.parse(desk.printed[0] ?? '').reports).toContainEqual(
      expect.objectContaining({ name: 'letter.md', origin: 'project', isOutdated: false }),
    );
    await typed(report, desk, [], { report: 'letter', out: '-' });
    expect(desk.printed[1]).toBe('Dear Keep frequent flyers\n\n<!-- cnsg report: letter -->\n');
  });

  test('makes a report of its name, and where that cannot name one the list says why', async () => {
    const desk = deskWith({
      'keep.cnsg.yaml': plan,
      '.cnsg/templates/Board_Q4-2026.md.liquid': '# {{ plan.title }}',
      '.cnsg/templates/An den Rat.md.liquid': '# {{ plan.title }}',
      '.cnsg/templates/parts/our own.md.liquid': '',
    });
    const write = () => typed(report, desk, [], { report: 'Board_Q4-2026', format: 'md' });
    await write();
    expect(await write()).toBe(0);
    expect(readdirSync(desk.folder)).toContain('keep.Board_Q4-2026.md');
    await typed(template, desk, ['list']);
    const list = desk.printed.at(-1);
    expect(list).toMatch(
      /^An den Rat\.md .*; no report, since its name has other signs than a–z, digits, - and _$/m,
    );
    expect(list).toMatch(/^Board_Q4-2026\.md +\S+$/m);
    expect(list).toMatch(/^parts\/our own\.md +\S+ \S+$/m);
  });

  test('is a report in ten minutes, with what the documentation says to save', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/templates.md'), 'utf8');
    const [md = '', html = ''] = [...page.matchAll(/^```liquid\n(.*?)^```$/gms)]
      .slice(-2)
      .map(([, text]) => text);
    const desk = deskWith({
      'keep.cnsg.yaml': plan,
      '.cnsg/templates/letter.md.liquid': md,
      '.cnsg/templates/letter.html.liquid': html,
    });
    expect(await typed(report, desk, [], { report: 'letter' })).toBe(0);
    expect(readFileSync(join(desk.folder, 'keep.letter.md'), 'utf8')).toMatch(/^# Keep frequent flyers\n/);
    expect(readFileSync(join(desk.folder, 'keep.letter.html'), 'utf8')).toContain(
      '<h2>How we will know</h2>',
    );
  });

  test('says so when the built-in one has changed since it was copied', async () => {
    const desk = deskWith({ 'keep.cnsg.yaml': plan });
    await typed(template, desk, ['eject', 'brief.md']);
    const text = readFileSync(mine(desk), 'utf8');
    writeFileSync(mine(desk), text.replace(/[0-9a-f]{16}/, '0123456789abcdef'));
    const again = deskAt(desk.folder);
    await typed(report, again, [], { report: 'brief', out: '-' });
    expect(again.noted.join()).toContain(
      'was made from a built-in template that has changed since. See what is new in it: cnsg template show brief.md.liquid --built-in',
    );
    await typed(template, again, ['show', 'brief.md.liquid'], { builtIn: true });
    expect(text.endsWith(again.printed.at(-1) ?? '-')).toBe(true);
  });

  test('can name what `data` prints', async () => {
    const desk = deskWith({ 'keep.cnsg.yaml': plan });
    await typed(template, desk, ['data']);
    expect(JSON.parse(desk.printed[0] ?? '')).toMatchObject({
      schemaVersion: 1,
      kind: 'plan-data',
      plan: { dataVersion: 1, title: 'Keep frequent flyers', objectives: [] },
    });
  });

  const page = (inside: string) =>
    `<!doctype html><html lang="en"><head></head><body>${inside}</body></html>`;

  test.each([
    ['html', page('<script>alert(1)</script>'), /runs or loads/],
    ['html', page('<scr{% if true %}ipt>alert(1)</script>{% endif %}'), /runs or loads/],
    ['html', page('<p onclick="alert(1)">'), /attribute that runs/],
    ['html', page('<a href="java&#115;cript:alert(1)">'), /address that runs/],
    ['html', page('<a href=" javascript:alert(1)">'), /address that runs/],
    ['html', page('<meta http-equiv="Refresh" content="0; url=https://nordair.example">'), /leads elsewhere/],
    ['html', page('<form action="https://nordair.example">'), /a form/],
    ['html', '<p>Half a page</p>', /does not begin as a page does/],
    ['html', '<script></script><html><head>', /runs or loads/],
    ['md', 'Brief <script>alert(1)</script>', /runs or loads/],
    ['md', '[more](javascript:alert(1))', /address that runs/],
    ['md', '[more](java&#115;cript&colon;alert(1))', /address that runs/],
    ['md', '[more](java&#9;script\\:alert(1))', /address that runs/],
    ['md', '[more]\n\n[more]: <javascript:alert(1)>', /address that runs/],
    ['md', '<vbscript:alert(1)>', /address that runs/],
  ])('as %s cannot make a report run or lead away: %s', async (format, text, fault) => {
    const desk = deskWith({ 'keep.cnsg.yaml': plan, [`.cnsg/templates/brief.${format}.liquid`]: text });
    const { message } = await refusal(typed(report, desk, [], { report: 'brief', format, out: '-' }));
    expect(message).toMatch(fault);
  });

  test('may show what a plan says of scripts', async () => {
    const hostile =
      'cnsg: 1\ntitle: <script>alert(1)</script>\nsummary: "`<script>` [x](javascript:alert)"\n';
    const text = '# {{ plan.title }}\n\n{{ plan.summary | prose }}\n';
    const desk = deskWith({ 'keep.cnsg.yaml': hostile, '.cnsg/templates/brief.md.liquid': text });
    expect(await typed(report, desk, [], { report: 'brief', out: '-' })).toBe(0);
  });

  test('lets nothing through that could steer a terminal', async () => {
    const text = 'Brief \u001b[31mred\u202e';
    const desk = deskWith({ 'keep.cnsg.yaml': plan, [own]: text });
    await typed(report, desk, [], { report: 'brief', out: '-' });
    expect(desk.printed.join('')).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('a starter', () => {
  test.each(['ours', './ours', './ours/', 'ours/airline', 'ours/airline.cnsg.yaml'])(
    'of one’s own is found as %s',
    async (wanted) => {
      const desk = deskWith({ 'ours/airline.cnsg.yaml': airline });
      const { starter } = await findStarter(desk.context, wanted);
      expect(starter.plan.title).toBe('Airlines');
      expect(starter.name).toBe(join(desk.folder, 'ours', 'airline.cnsg.yaml'));
    },
  );

  test('is found again by its name', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': airline });
    for (const wanted of ['ours/airline', 'retail-loyalty']) {
      const { starter } = await findStarter(desk.context, wanted);
      expect((await findStarter(desk.context, starter.name)).starter).toEqual(starter);
    }
  });

  test('of several in a folder is asked for, or named in an error', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': airline, 'ours/hotel.cnsg.yaml': hotel });
    const { starter } = await findStarter(desk.context, 'ours', async ([, second = '']) => second);
    expect(starter.plan.title).toBe('Hotels');
    const { message, help } = await refusal(findStarter(desk.context, 'ours'));
    expect(message).toContain('ours/airline.cnsg.yaml, ours/hotel.cnsg.yaml');
    expect(help).toBe('Name the one you mean.');
  });

  test('that is not there is told with the names, or with the nearest', async () => {
    const desk = deskWith({ 'empty/readme.md': 'nothing' });
    expect((await refusal(findStarter(desk.context, 'costumer-service'))).help).toBe(
      'Did you mean `customer-service`?',
    );
    expect((await refusal(findStarter(desk.context, 'retail'))).help).toBe('Did you mean `retail-loyalty`?');
    expect((await refusal(findStarter(desk.context, 'zoo'))).help).toContain(
      'b2b-accounts, customer-service',
    );
    expect((await refusal(findStarter(desk.context, 'empty'))).message).toBe('There is no starter in empty');
    expect((await refusal(findStarter(desk.context, '../secret'))).message).toContain('no starter');
  });

  test('with a fault is refused with its place', async () => {
    const desk = deskWith({ 'ours/airline.cnsg.yaml': `${airline}segments: {a: {serves: [b]}}\n` });
    const { message, help } = await refusal(findStarter(desk.context, 'ours'));
    expect(message).toMatch(/^ours\/airline\.cnsg\.yaml:4:\d+: /);
    expect(help).toMatch(/\S/);
  });

  test('in a folder is not read through a link that leads out of it', async () => {
    const desk = deskWith({ 'secret.yaml': airline, 'ours/readme.md': '' });
    symlinkSync(join(desk.folder, 'secret.yaml'), join(desk.folder, 'ours', 'airline.cnsg.yaml'));
    const { message } = await refusal(findStarter(desk.context, 'ours'));
    expect(message).toBe('ours/airline.cnsg.yaml leads out of ours');
  });
});
