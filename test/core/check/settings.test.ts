import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type Settings, settingsFrom, settingsSchema } from '../../../src/core/check/settings.ts';
import { UserError } from '../../../src/core/errors.ts';
import { severitiesOf } from './checked.ts';

const vague = 'objectives: {better: {statement: Better service, level: direct}}';

function faultOf(text: string): string {
  try {
    settingsFrom(text, 'cnsg.config.yaml');
  } catch (error) {
    if (error instanceof UserError) return `${error.message}. ${error.help}`;
    throw error;
  }
  return 'none';
}

describe('the settings file', () => {
  test.each(['error', 'warning', 'hint'])('makes findings count as %s, by name or by code', (weight) => {
    for (const rule of ['vague-objective', 'CNSG110']) {
      const settings = settingsFrom(`rules:\n  ${rule}: ${weight}\n`, 'cnsg.config.yaml');
      expect(severitiesOf(vague, settings)).toMatchObject({ CNSG110: weight });
    }
  });

  test('silences a rule with off, quoted or not', () => {
    expect(severitiesOf(vague)).toMatchObject({ CNSG110: 'warning' });
    for (const off of ['off', "'off'", '"off"']) {
      const settings = settingsFrom(`rules: {vague-objective: ${off}}`, 'cnsg.config.yaml');
      expect(severitiesOf(vague, settings)).not.toHaveProperty('CNSG110');
    }
  });

  test('sets a gap alike in a draft and in an agreed plan', () => {
    const settings: Settings = { CNSG102: 'warning' };
    for (const status of ['draft', 'agreed'])
      expect(severitiesOf(`status: ${status}`, settings)).toMatchObject({ CNSG102: 'warning' });
  });

  test('may silence what is said of useless waivers', () => {
    const waiver = 'objectives: {faster: {waivers: {CNSG999: Looked at}}}';
    expect(severitiesOf(waiver)).toMatchObject({ CNSG990: 'warning' });
    expect(severitiesOf(waiver, settingsFrom('rules: {useless-waiver: off}', ''))).not.toHaveProperty(
      'CNSG990',
    );
  });

  test.each(['', '# nothing set\n', 'rules:\n', 'rules: {}\n', 'x-team: Nordair\n'])(
    'sets nothing where it holds %j',
    (text) => {
      expect(settingsFrom(text, 'cnsg.config.yaml')).toEqual({});
    },
  );

  test.each([
    [
      'rules:\n  vague-objectiv: off',
      ':2:3: There is no rule `vague-objectiv`. Did you mean `vague-objective`?',
    ],
    ['rules:\n  CNSG11O: off', ':2:3: There is no rule `CNSG11O`. Did you mean `CNSG110`?'],
    ['rules: {punctuality: off}', ':1:9: There is no rule `punctuality`. `cnsg explain` lists the rules'],
    ['rules: {vague-objective: of}', ':1:26: `vague-objective` must be one of error, warning, hint, off.'],
    ['rules: {vague-objective: false}', ':1:26: `vague-objective` must be one of'],
    [
      'rules: {dangling-reference: off}',
      ':1:9: `dangling-reference` is about the form, which cannot be set.',
    ],
    ['rules: {CNSG032: off}', ':1:9: `CNSG032` is about the form'],
    ['rules: [vague-objective]', ':1:8: `rules` is not a map.'],
    ['- off', ':1:1: The settings are not a map.'],
    ['\nrule: {}', ':2:'],
    ['rules: {', 'cnsg.config.yaml:1:'],
    ['rules:\n  vague-objective: off\n  vague-objective: hint\n', ':3:3:'],
  ])('that is wrong (%j) is told with its place', (text, told) => {
    expect(faultOf(text)).toContain(told);
  });

  test('is what its published schema allows', () => {
    const validate = new Ajv({ strict: false }).compile(settingsSchema());
    expect(validate({ rules: { 'vague-objective': 'off', CNSG990: 'hint' }, 'x-team': 'Nordair' })).toBe(
      true,
    );
    for (const wrong of [{ rule: {} }, { rules: { CNSG032: 'off' } }, { rules: { CNSG110: 'of' } }, []])
      expect(validate(wrong), JSON.stringify(wrong)).toBe(false);
  });
});
