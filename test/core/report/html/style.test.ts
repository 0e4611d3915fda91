import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const style = readFileSync(
  join(import.meta.dirname, '../../../../templates/reports/parts/style.css'),
  'utf8',
);

/** The colours of the page by name: on a light screen, on a dark one, on paper. */
const [light = new Map(), dark = new Map(), paper = new Map()] = [
  ...style.matchAll(/:root \{([^}]*)\}/g),
].map(
  ([, body = '']) =>
    new Map([...body.matchAll(/--([a-z]+): (#[0-9a-f]{3,6})/g)].map((found) => [found[1], found[2]])),
);

const inks = ['ink', 'soft', 'link', 'gap', 'access', 'engage', 'customise', 'connect', 'collaborate'];

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG 2.2 works it out. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['a light screen', light],
  ['a dark screen', dark],
  ['paper', paper],
])('on %s', (_, colours) => {
  test.each(inks)('%s can be read on every ground', (ink) => {
    for (const ground of ['paper', 'sheet', 'faint'])
      expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(4.5);
  });
});

test('the style asks for nothing from anywhere', () => {
  expect(style).not.toMatch(/url\(|@import|https?:/);
});
