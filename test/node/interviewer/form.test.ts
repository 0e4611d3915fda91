import { expect, test } from 'vitest';
import { answer, driver } from './driving.ts';

const ask = driver();
const empty = { direction: '', baseline: '', date: '', source: '', owner: '' };

test.each([40, 80])(
  'rows are typed in place and Enter on the last one finishes, at %i columns',
  async (columns) => {
    const terminal = ask('metric', { columns });
    await terminal.waitFor(/› Unit\s+minutes/);
    terminal.press('enter');
    await terminal.waitFor('› Direction');
    terminal.press('right', 'right');
    await terminal.waitFor('[decrease]');
    terminal.press('enter');
    await terminal.waitFor('a number, or TBD');
    terminal.type('42\n');
    await terminal.waitFor('› The baseline');
    terminal.press('tab', 'tab');
    await terminal.waitFor('› Who looks');
    terminal.type('Digital channels');
    await terminal.waitFor('Digital');
    terminal.press('enter');
    const values = {
      ...empty,
      unit: 'minutes',
      direction: 'decrease',
      baseline: '42',
      owner: 'Digital channels',
    };
    const outcome = await terminal.outcome();
    expect(outcome.replies).toEqual([answer({ kind: 'form', values })]);
    expect(outcome.kept).toEqual([
      { kind: 'form', values: { ...empty, unit: 'minutes', direction: 'decrease' } },
      { kind: 'form', values: { ...empty, unit: 'minutes', direction: 'decrease', baseline: '42' } },
    ]);
  },
);

test('a letter chooses among few answers and Backspace clears', async () => {
  const terminal = ask('metric');
  await terminal.waitFor('› Unit');
  terminal.press('down', 'm');
  await terminal.waitFor('[maintain]');
  terminal.press('backspace');
  await terminal.waitFor((screen) => !screen.includes('[maintain]'));
  terminal.press('left');
  await terminal.waitFor('[maintain]');
});

test('a complaint stands under its row until the text is mended or emptied', async () => {
  const terminal = ask('metric');
  await terminal.waitFor('› Unit');
  terminal.press('down', 'down');
  await terminal.waitFor('› It is now');
  terminal.type('soon\n');
  await terminal.waitFor('! “soon” is neither a number nor TBD.');
  terminal.press('down');
  await terminal.waitFor('› It is now soon');
  terminal.press('ctrl-u', 'down');
  await terminal.waitFor('› The baseline');
  terminal.press('up');
  await terminal.waitFor('› It is now');
  terminal.type('TBD\n');
  await terminal.waitFor('› The baseline');
});

test('a changed row is kept when the form is left by Escape', async () => {
  const terminal = ask('metric');
  await terminal.waitFor('› Unit');
  terminal.press('ctrl-u', 'h');
  await terminal.waitFor(/› Unit +h/);
  terminal.press('escape');
  expect(await terminal.outcome()).toEqual({
    replies: [{ kind: 'back' }],
    kept: [{ kind: 'form', values: { ...empty, unit: 'h' } }],
  });
});

test('a value longer than its place wraps', async () => {
  const terminal = ask('metric', { columns: 40 });
  await terminal.waitFor('› Unit');
  terminal.press('down', 'down', 'down', 'down');
  await terminal.waitFor('› Where the number');
  terminal.type('Booking system, weekly, from the first route');
  await terminal.waitFor(/Booking\b[\s\S]*system,[\s\S]*route/);
});

test('an option can be typed letter by letter, though another begins with one of its letters', async () => {
  const terminal = ask('metric');
  await terminal.waitFor('› Unit');
  terminal.press('down');
  await terminal.waitFor('› Direction');
  for (const letter of 'maint') terminal.press(letter);
  await terminal.waitFor('[maintain]');
  terminal.press('down');
  await terminal.waitFor(/Direction +maintain/);
});

test('at 40 columns answers stand under long labels', async () => {
  const terminal = ask('metric', { columns: 40 });
  await terminal.waitFor('› Unit minutes');
  expect(terminal.screen().join('\n')).toMatch(/› Unit\n {5}minutes\n/);
});

test.each([
  [80, 24],
  [40, 24],
])('a remark stands under a row as it is typed and after it, at %i columns', async (columns, rows) => {
  const terminal = ask('readings', { columns, rows });
  await terminal.waitFor('› Frequent flyers who come back');
  terminal.type('42');
  await terminal.waitFor('42');
  expect(terminal.screen().join('\n')).not.toContain('Understood');
  terminal.type(' > 5');
  await terminal.waitFor(/42 > 5\s*$[\s\S]*Understood: 42 to 5/m);
  terminal.press('enter');
  const shown = await terminal.waitFor('› Questions that staff at the desk');
  expect(shown).toContain('Understood: 42 to 5');
  expect(shown).toContain('Minutes until a customer of a');
  expect(shown).toContain('from 3 to 12');
  expect(shown).not.toContain('Understood: from 3 to 12');
});

test('a text with a complaint has no remark', async () => {
  const terminal = ask('readings');
  await terminal.waitFor('› Frequent');
  terminal.type('soon\n');
  const shown = await terminal.waitFor('! Write from and to.');
  expect(shown).not.toContain('Understood');
});

test('a row whose answers may begin with a question mark gets what is typed in one go', async () => {
  const terminal = ask('readings');
  await terminal.waitFor('› Frequent');
  terminal.type('? > 5 min');
  await terminal.waitFor('Understood: ? to 5 min');
});

test('a form tells the row that a slash was pressed in', async () => {
  const terminal = ask('readings');
  await terminal.waitFor('› Frequent');
  terminal.press('down', '/');
  expect((await terminal.outcome()).replies).toEqual([{ kind: 'more', at: 2 }]);
});

test('a row can be emptied to reach help and all else, and loses nothing by it', async () => {
  const terminal = ask('metric');
  await terminal.waitFor(/Ctrl-U empties/);
  terminal.press('ctrl-u');
  await terminal.waitFor('? help · / more');
  terminal.press('/');
  expect(await terminal.outcome()).toEqual({ replies: [{ kind: 'more', at: 0 }], kept: [] });
});
