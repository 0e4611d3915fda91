import type { LinkChange } from '../change.ts';
import type { Style } from './runs.ts';
import type { Way } from './told.ts';

/** Signs that tell without colour what became of an element, a link or a place. */
export const waySigns: Readonly<Record<Way, string>> = {
  added: '+',
  removed: '−',
  renamed: '~',
  changed: '~',
  moved: '⇄',
  form: '~',
};

export const linkSigns: Readonly<Record<LinkChange['kind'], string>> = { linked: '+→', unlinked: '−→' };

export const moveSign = waySigns.moved;

/** Colours that say the same once more. */
export const wayStyles: Readonly<Record<Way, Style>> = {
  added: 'green',
  removed: 'red',
  renamed: 'yellow',
  changed: 'yellow',
  moved: 'cyan',
  form: 'dim',
};

export const linkStyles: Readonly<Record<LinkChange['kind'], Style>> = { linked: 'green', unlinked: 'red' };
