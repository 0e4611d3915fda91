import { tbd } from '../plan/plan.ts';
import { wordingFor } from './wording/index.ts';
import { placeholdersAnywhere } from './wording/wording.ts';

/** `…`, `???`, `---`; signs that can be a unit, such as % and €, are not among them. */
const onlyMarks = /^[\s.…?？¿_*\-–—。、·]+$/;

/** What begins so is a note to oneself or filler, whatever follows. */
const beginsAsNote = /^(?:TODO|FIXME)\s*:|^[Ll]orem ipsum\b/;

/** No placeholder is longer, with all that stands around it. */
const most = 60;

const around = /^[[(<{"'“„«\s]+|[\])>}"'”“»\s.…:!?]+$/g;

/**
 * Whether a text only keeps the place for one that is still to come. `TBD` is none: it is counted. Without a list for
 * the language, only what is typed in any language counts.
 */
export function isPlaceholder(text: string, language: string): boolean {
  const said = text.trim();
  if (said === '' || said === tbd) return false;
  if (onlyMarks.test(said) || beginsAsNote.test(said)) return true;
  if (said.length > most) return false;
  const words = said.toLowerCase().replace(/\s+/g, ' ');
  const listed: readonly string[] = wordingFor(language)?.placeholders ?? placeholdersAnywhere;
  return listed.includes(words) || listed.includes(words.replace(around, ''));
}
