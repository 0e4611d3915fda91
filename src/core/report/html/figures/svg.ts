import { escapeHtml } from '../html-escape.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG or HTML element as text; attributes are escaped, what stands inside is ready to be placed. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

/** A number with one decimal at most: a tenth of a pixel is seen by nobody. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
