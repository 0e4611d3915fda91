import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/core/check/check-plan.ts';
import { checkDay, codesOf, partialPlan } from './checked.ts';
import { flush } from './found-places.ts';

/** What is said of the waivers of a partial plan, with its place. */
function complaints(yaml: string): string[] {
  const { diagnostics } = checkPlan(partialPlan(flush(yaml)), {}, checkDay);
  return diagnostics
    .filter(({ name }) => name === 'useless-waiver')
    .map(({ path, message }) => `${path}: ${message}`);
}

describe('a waiver with a reason', () => {
  test('silences the finding at its element, and there alone', () => {
    const codes = codesOf(
      flush(`
      segments:
        commuters: {name: Pendler, waivers: {CNSG203: Der Vorstand hat sie gesetzt}}
        families: {name: Familien}`),
    );
    expect(codes.filter((code) => code === 'CNSG203')).toHaveLength(1);
    expect(codes).not.toContain('CNSG990');
  });

  test('silences it at a barrier, and from its segment for all barriers', () => {
    const at = (inSegment: string, inBarrier: string) =>
      codesOf(
        flush(`
        segments:
          commuters:
            name: Commuters
            ${inSegment}
            barriers: {late: {statement: Trains are late, ${inBarrier}}, full: {statement: Trains are full}}`),
      );
    const count = (codes: readonly string[]) => codes.filter((code) => code === 'CNSG409').length;
    expect(count(at('', ''))).toBe(2);
    expect(count(at('', 'waivers: {CNSG409: The operator mends it}'))).toBe(1);
    expect(count(at('waivers: {CNSG409: The operator mends both}', ''))).toBe(0);
  });

  test.each(['customise', 'customize'])('counts at the strategy %s, as the file spells it', (strategy) => {
    const yaml = (waivers: string) => `strategies: {${strategy}: {rationale: Sie fragen danach${waivers}}}`;
    expect(codesOf(yaml(''))).toContain('CNSG304');
    const waived = codesOf(yaml(', waivers: {CNSG304: Gilt für alle}'));
    expect(waived).not.toContain('CNSG304');
    expect(waived).not.toContain('CNSG990');
  });

  test('waives no fault of form', () => {
    const yaml = 'segments: {commuters: {serves: [nothing], waivers: {CNSG032: It will come}}}';
    expect(codesOf(yaml)).toContain('CNSG032');
    expect(complaints(yaml)).toEqual([
      '/segments/commuters/waivers/CNSG032: CNSG032 is about the form, which cannot be waived',
    ]);
  });

  test('is of use although its rule is switched off', () => {
    const yaml = 'segments: {commuters: {name: Pendler, waivers: {CNSG203: Gesetzt}}}';
    expect(codesOf(yaml, { CNSG203: 'off' })).not.toContain('CNSG990');
  });
});

describe('a waiver that waives nothing', () => {
  test('is told where it stands', () => {
    const yaml = `
      objectives:
        faster: {statement: Faster answers, waivers: {CNSG409: No barrier here, CNSG999: No such rule}}`;
    expect(complaints(yaml)).toEqual([
      '/objectives/faster/waivers/CNSG409: The waiver of CNSG409 waives nothing',
      '/objectives/faster/waivers/CNSG999: No rule has the code CNSG999',
    ]);
  });

  test.each(["''", "' '", '', '~', '[]', '{}', '7'])(
    'has no reason but %j, and the finding stays',
    (reason) => {
      const yaml = `segments: {commuters: {name: Commuters, waivers: {CNSG203: ${reason}}}}`;
      expect(codesOf(yaml)).toContain('CNSG203');
      expect(codesOf(yaml)).not.toContain('CNSG990');
    },
  );

  test.each(['waivers: all', 'waivers: [CNSG203]', 'waivers:'])(
    'is no map (%s), and nothing is waived',
    (waivers) => {
      expect(codesOf(`segments:\n  commuters:\n    name: Commuters\n    ${waivers}`)).toContain('CNSG203');
    },
  );
});
