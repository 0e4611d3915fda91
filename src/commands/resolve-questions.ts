import type { Clash } from '../core/merge/piece.ts';
import { elementAt } from '../core/merge/resolve-sides.ts';
import { conflictsOf, openConflicts, type Pair, type Resolving } from '../core/merge/resolve-state.ts';
import { nodeAt, valueAt } from '../core/plan/edit.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { type Path, pointer } from '../core/plan/shape.ts';
import type { Json } from '../core/plan/tree.ts';
import type { MenuQuestion, Option, TextQuestion } from '../core/workshop/question.ts';
import type { Next } from './resolve-next.ts';
import { asTyped, bothOf, canType, isLong, valueTyped } from './resolve-values.ts';
import { before, elementWords, type Names, subjectWords, titlesOf, wordsFor } from './resolve-words.ts';

interface Screen {
  readonly resolving: Resolving;
  readonly names: Names;
  readonly next: Next;
}

/** The question about what is next. */
export function questionAbout(screen: Screen): MenuQuestion {
  const { resolving, next } = screen;
  const { pair } = resolving.arrangement;
  const said = pair && next.kind !== 'lines' ? questions[next.kind](screen, pair) : linesQuestion(screen);
  return {
    kind: 'menu',
    id: `/resolve${next.kind === 'element' ? pointer(next.path) : next.conflict.key}`,
    step: undefined,
    heading: headingOf(resolving),
    topic: 'index',
    open: [],
    isBeside: true,
    ...said,
    choices: [...said.choices, later],
  };
}

const later = { id: 'later', key: 'l', label: 'Decide later' };

function headingOf(resolving: Resolving): string {
  const left = openConflicts(resolving).length;
  const all = new Set([...resolving.verdicts.keys(), ...conflictsOf(resolving).map(({ key }) => key)]).size;
  return left === 1 ? 'The last conflict' : `${left} of ${Math.max(all, left)} conflicts are open`;
}

type Said = Pick<MenuQuestion, 'prompt' | 'guidance' | 'choices'>;

const questions: Readonly<Record<Exclude<Next['kind'], 'lines'>, (screen: Screen, pair: Pair) => Said>> = {
  field: fieldQuestion,
  place: placeQuestion,
  twins: twinsQuestion,
  element: elementQuestion,
};

function fieldQuestion({ names, next }: Screen, pair: Pair): Said {
  const { path, conflict } = next;
  const values = conflict.clash.disputes[0]?.values;
  const [ours, theirs] = [values?.ours, values?.theirs];
  const was = before(pair, path);
  const isKept = ours === undefined || theirs === undefined;
  const subject = subjectWords(pair, path);
  return {
    prompt: isKept
      ? `One side has ${subject}, the other has not: what do you keep?`
      : `${capital(subject)}: what do you keep?`,
    guidance: was === undefined ? [] : [`It was: ${wordsFor(pair, path, was, '')}`],
    choices: [
      { id: 'ours', key: 'o', label: names.ours, detail: wordsFor(pair, path, ours, 'Leave it out') },
      { id: 'theirs', key: 't', label: names.theirs, detail: wordsFor(pair, path, theirs, 'Leave it out') },
      ...bothOption(pair, path, ours, theirs),
      ...(canType(pair, path, [ours, theirs]) ? [{ id: 'edit', key: 'e', label: 'Type it anew' }] : []),
    ],
  };
}

function bothOption(
  pair: Pair,
  path: Path,
  ours: Json | undefined,
  theirs: Json | undefined,
): readonly Option[] {
  const both = bothOf(pair, path, ours, theirs);
  if (both === undefined) return [];
  return [{ id: 'both', key: 'b', label: 'Both, ours first', detail: wordsFor(pair, path, both, '') }];
}

function placeQuestion({ resolving, names, next }: Screen, pair: Pair): Said {
  const apart = resolving.arrangement.astray.get(next.conflict.key);
  const where = (file: PlanFile, path: Path) => placeWords(pair, file, path);
  return {
    prompt: `Both sides moved ${elementWords(pair, next.path)}: where does it stand?`,
    guidance: [],
    choices: [
      { id: 'ours', key: 'o', label: names.ours, detail: where(pair.ours, apart?.ours ?? next.path) },
      { id: 'theirs', key: 't', label: names.theirs, detail: where(pair.theirs, apart?.theirs ?? next.path) },
    ],
  };
}

/** Where an element stands: under which other one, and behind which of its like. */
function placeWords(pair: Pair, { root }: PlanFile, path: Path): string {
  const around = elementAt(path.slice(0, -1));
  const siblings = nodeAt(root, path.slice(0, -1));
  const keys = siblings?.kind === 'map' ? siblings.entries.map(({ key }) => key) : [];
  const previous = keys[keys.indexOf(path.at(-1) ?? '') - 1];
  const under = around ? `Under ${elementWords(pair, around)}, ` : '';
  const behind = previous === undefined ? 'first' : `behind “${titlesOf(pair)(previous) ?? previous}”`;
  return capital(`${under}${behind}`);
}

function twinsQuestion({ resolving, names, next }: Screen, pair: Pair): Said {
  const apart = resolving.arrangement.astray.get(next.conflict.key);
  const [ours, theirs] = [apart?.ours ?? next.path, apart?.theirs ?? next.path];
  return {
    prompt: `The id \`${next.path.at(-1)}\` means two things: which one do you keep?`,
    guidance: [],
    choices: [
      bothIds,
      { id: 'ours', key: 'o', label: names.ours, detail: elementShown(pair, pair.ours, ours) },
      { id: 'theirs', key: 't', label: names.theirs, detail: elementShown(pair, pair.theirs, theirs) },
    ],
  };
}

const bothIds = {
  id: 'both',
  key: 'b',
  label: 'Both, as two',
  detail: 'The one of theirs gets an id of its own',
};

function elementShown(pair: Pair, { root }: PlanFile, path: Path): string {
  return wordsFor(pair, path, valueAt(root, path), '');
}

function elementQuestion({ resolving, names, next }: Screen, pair: Pair): Said {
  const inside = `${pointer(next.path)}/`;
  const count = openConflicts(resolving).filter(({ key }) => key.startsWith(inside)).length;
  return {
    prompt: `Both sides have ${elementWords(pair, next.path)}, and not in the same words: what do you keep?`,
    guidance: [count === 1 ? 'They differ in one field.' : `They differ in ${count} fields.`],
    choices: [
      { id: 'fields', key: 'f', label: 'One of it: go through it field by field' },
      { id: 'ours', key: 'o', label: names.ours, detail: elementShown(pair, pair.ours, next.path) },
      { id: 'theirs', key: 't', label: names.theirs, detail: elementShown(pair, pair.theirs, next.path) },
      bothIds,
    ],
  };
}

/** What cannot be told in the plan's terms is shown as it stands. */
function linesQuestion({ names, next }: Screen): Said {
  const { base, ours, theirs }: Clash = next.conflict.clash;
  const shown = (lines: readonly string[]) => (lines.length === 0 ? 'No lines' : lines.join('\n'));
  return {
    prompt: 'Which of these lines do you keep?',
    guidance: base.length === 0 ? [] : [`They were:\n${shown(base)}`],
    choices: [
      { id: 'ours', key: 'o', label: names.ours, detail: shown(ours) },
      { id: 'theirs', key: 't', label: names.theirs, detail: shown(theirs) },
    ],
  };
}

/** Asks for an answer in place of those of both sides. */
export function editQuestion({ resolving, next }: Screen, pair: Pair): TextQuestion {
  const { path, conflict } = next;
  const values = conflict.clash.disputes[0]?.values;
  const draft = asTyped(values?.ours ?? values?.theirs);
  return {
    kind: 'text',
    id: `/resolve${conflict.key}/edit`,
    step: undefined,
    heading: headingOf(resolving),
    prompt: `${capital(subjectWords(pair, path))}: what shall it say?`,
    guidance: [],
    topic: 'index',
    open: [],
    isBeside: true,
    value: undefined,
    draft,
    long: isLong(pair, path) || draft.includes('\n'),
    complaint: (text) => {
      const typed = valueTyped(pair, path, text);
      return 'why' in typed ? typed.why : undefined;
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
