import { Doubt } from '../core/merge/doubt.ts';
import {
  decided,
  decidedWithin,
  keptBoth,
  newIdsFor,
  opening,
  placed,
  rearranged,
} from '../core/merge/resolve-deciding.ts';
import { openConflicts, type Pair, type Resolving } from '../core/merge/resolve-state.ts';
import type { Reference } from '../core/plan/links.ts';
import { type Path, pointer } from '../core/plan/shape.ts';
import type { Interviewer } from '../core/workshop/question.ts';
import { type Next, nextAbout } from './resolve-next.ts';
import { editQuestion, questionAbout } from './resolve-questions.ts';
import { bothOf, valueTyped } from './resolve-values.ts';
import { type Names, titlesOf } from './resolve-words.ts';

/** Whoever decides, and what to do with each decision. */
export interface Asking {
  readonly interviewer: Interviewer;
  readonly names: Names;
  /** Keeps how far it has come. */
  readonly keep: (resolving: Resolving) => void;
  /** Merges again with other ids for elements of theirs, references and all; undefined where that cannot be done. */
  readonly mergedWith?: (renames: Pair['renames']) => Pair | undefined;
}

/** Asks about each conflict, until all are decided, put off or left. */
export async function askThrough(start: Resolving, asking: Asking): Promise<Resolving> {
  const past: Resolving[] = [];
  const putOff = new Set<string>();
  let resolving = start;
  let notices: readonly string[] = [];
  for (;;) {
    const conflict = openConflicts(resolving).find(({ key }) => !putOff.has(key));
    if (!conflict) return resolving;
    const next = nextAbout(resolving, conflict);
    const step = await askOnce(resolving, next, asking, notices);
    notices = 'notices' in step ? (step.notices ?? []) : [];
    if (step.kind === 'leave') return resolving;
    if (step.kind === 'later') for (const key of keysOf(resolving, next)) putOff.add(key);
    if (step.kind === 'back') {
      const last = past.pop();
      if (!last) continue;
      resolving = last;
      asking.keep(resolving);
    }
    if (step.kind !== 'decided') continue;
    past.push(resolving);
    resolving = step.resolving;
    asking.keep(resolving);
  }
}

/** The keys of all that a question is about. */
function keysOf(resolving: Resolving, { kind, conflict, path }: Next): readonly string[] {
  const keys = openConflicts(resolving).map(({ key }) => key);
  const inside = `${pointer(path)}/`;
  return kind === 'element' ? keys.filter((key) => key.startsWith(inside)) : [conflict.key];
}

type Step =
  | { readonly kind: 'decided'; readonly resolving: Resolving; readonly notices: readonly string[] }
  | { readonly kind: 'again'; readonly notices?: readonly string[] }
  | { readonly kind: 'back' | 'leave' | 'later' };

async function askOnce(
  resolving: Resolving,
  next: Next,
  asking: Asking,
  notices: readonly string[],
): Promise<Step> {
  const screen = { resolving, names: asking.names, next };
  const reply = await asking.interviewer.ask(questionAbout(screen), () => {}, notices);
  if (reply.kind === 'more') return { kind: 'again' };
  if (reply.kind !== 'answer') return { kind: reply.kind };
  const choice = reply.answer.kind === 'menu' ? reply.answer.choice : 'later';
  if (choice === 'later') return { kind: 'later' };
  if (choice === 'edit') return typedAnew(resolving, next, asking);
  try {
    return outcomeOf(resolving, next, choice, asking);
  } catch (error) {
    if (!(error instanceof Doubt)) throw error;
    return { kind: 'again', notices: ['That cannot be had here: choose otherwise, or decide later.'] };
  }
}

async function typedAnew(resolving: Resolving, next: Next, { interviewer, names }: Asking): Promise<Step> {
  const { pair } = resolving.arrangement;
  if (!pair) return { kind: 'again' };
  const reply = await interviewer.ask(editQuestion({ resolving, names, next }, pair), () => {}, []);
  if (reply.kind === 'leave') return { kind: 'leave' };
  if (reply.kind !== 'answer' || reply.answer.kind !== 'text') return { kind: 'again' };
  const typed = valueTyped(pair, next.path, reply.answer.text);
  if ('why' in typed) return { kind: 'again' };
  return plainly(decided(resolving, [next.conflict.key], { kind: 'value', value: typed.value }));
}

function plainly(resolving: Resolving): Step {
  return { kind: 'decided', resolving, notices: [] };
}

/** What a choice comes to; asked again where it comes to nothing. */
function outcomeOf(resolving: Resolving, next: Next, choice: string, asking: Asking): Step {
  if (choice === 'fields') return plainly(opening(resolving, next.path));
  if (choice === 'both') return both(resolving, next, asking);
  if (choice !== 'ours' && choice !== 'theirs') return { kind: 'again' };
  if (next.kind === 'element') return plainly(decidedWithin(resolving, next.path, choice));
  if (next.kind === 'place' || next.kind === 'twins')
    return plainly(placed(resolving, next.conflict.key, choice));
  return plainly(decided(resolving, [next.conflict.key], { kind: 'side', side: choice }));
}

function both(resolving: Resolving, next: Next, { mergedWith }: Asking): Step {
  const { pair } = resolving.arrangement;
  if (!pair) return { kind: 'again' };
  if (next.kind === 'field') {
    const { ours, theirs } = next.conflict.clash.disputes[0]?.values ?? {};
    const value = bothOf(pair, next.path, ours, theirs);
    if (value === undefined) return { kind: 'again' };
    return plainly(decided(resolving, [next.conflict.key], { kind: 'value', value }));
  }
  const renames = newIdsFor(pair, next.path);
  const id = renames[0]?.[1] ?? '';
  const again = mergedWith?.([...pair.renames, ...renames]);
  if (again)
    return {
      kind: 'decided',
      resolving: rearranged(resolving, { ...again, places: pair.places }),
      notices: noticesOf(pair, next.path, id, []),
    };
  const kept = keptBoth(resolving, next.path, renames);
  return {
    kind: 'decided',
    resolving: kept.resolving,
    notices: noticesOf(pair, next.path, id, kept.unsure),
  };
}

function noticesOf(pair: Pair, path: Path, id: string, unsure: readonly Reference[]): readonly string[] {
  const told = `Both are kept: the one of theirs is \`${id}\`.`;
  const names = [...new Set(unsure.map((one) => titlesOf(pair)(one.id) ?? one.id))];
  if (names.length === 0) return [told];
  return [
    told,
    `These still refer to \`${path.at(-1)}\`; see whether they mean the other: ${names.join('; ')}.`,
  ];
}
