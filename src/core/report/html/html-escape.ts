import { visible } from '../../visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it was typed, for HTML or SVG: between tags or in a quoted attribute; nothing in it stays markup. */
export function escapeHtml(text: string): string {
  // U+FFFE and U+FFFF are no characters in HTML; a browser shows them as boxes, a validator as faults.
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
