import { type Decision, judge, type Outcome } from './judge.ts';
import { markersOf } from './markers.ts';
import { plainText, readPlans, readText, type Trio, textsOf } from './sides.ts';
import { plansOf, type Trial } from './trial.ts';

/** The merge that is put to the proof. */
export type Merge = (sides: Trio<string>) => Outcome;

export interface Verdict {
  readonly texts: Trio<string>;
  readonly outcome: Outcome;
  readonly complaints: readonly string[];
}

/** Merges both ways round, and what is wrong with that; without complaints all is well. */
export function verify(trial: Trial, merge: Merge): Verdict {
  const plans = plansOf(trial);
  const texts = textsOf(plans);
  const sides = readPlans(plans, texts);
  const outcome = merge(texts);
  const turned = merge({ base: texts.base, ours: texts.theirs, theirs: texts.ours });
  const complaints = [
    ...judge(sides, outcome),
    ...frameComplaints(texts, outcome),
    ...turnedComplaints(outcome, turned),
  ];
  return { texts, outcome, complaints };
}

/** The laws of a merge of which one side, or both, did the same: the result is theirs to the byte. */
export function lawComplaints({ base, ours, theirs }: Trio<string>, merge: Merge): string[] {
  const laws: readonly (readonly [string, Trio<string>, string])[] = [
    ['both sides alike', { base, ours, theirs: ours }, ours],
    ['theirs alike', { base, ours: theirs, theirs }, theirs],
    ['only ours changed', { base, ours, theirs: base }, ours],
    ['only theirs changed', { base, ours: base, theirs }, theirs],
  ];
  return laws.flatMap(([name, sides, wanted]) => {
    const outcome = merge(sides);
    return outcome.kind === 'merged' && outcome.text === wanted ? [] : [`${name}: not kept to the byte`];
  });
}

const frames: readonly (readonly [string, RegExp])[] = [
  ['line ends of CRLF', /\r\n/],
  ['byte order mark', /^\uFEFF/],
  ['last line end', /\n$/],
];

/** What stands around the lines of a result is what a side changed it to, and the same all through. */
function frameComplaints(texts: Trio<string>, outcome: Outcome): string[] {
  if (outcome.kind === 'doubtful') return [];
  const isMixed = /\r\n/.test(outcome.text) && /(?:^|[^\r])\n/.test(outcome.text);
  const wrong = frames.filter(([, sign]) => {
    const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map((text) => sign.test(text));
    const isEither = texts.base === '' && ours !== theirs;
    return !isEither && sign.test(outcome.text) !== (ours === base ? theirs : ours);
  });
  return [
    ...wrong.map(([name]) => `${name}: neither as it was nor as a side changed it`),
    ...(isMixed ? ['mixed line ends'] : []),
  ];
}

/** With the sides exchanged a merge says the same, up to what is ours and theirs; giving up is always safe. */
function turnedComplaints(outcome: Outcome, turned: Outcome): string[] {
  if (outcome.kind === 'doubtful' || turned.kind === 'doubtful') return [];
  if (outcome.kind === 'merged' && turned.kind === 'merged' && outcome.text === turned.text) return [];
  if (outcome.kind !== turned.kind) return [`not symmetric: ${outcome.kind}, turned ${turned.kind}`];
  try {
    const [one, other] = [factList(outcome, 'ours'), factList(turned, 'theirs')];
    const [about, turnedAbout] = [pathList(outcome), pathList(turned)];
    return [
      ...(about === turnedAbout ? [] : [`not symmetric: conflicts about ${about}, turned ${turnedAbout}`]),
      ...(one === other ? [] : [`not symmetric: ${firstDifference(one, other)}`]),
    ];
  } catch (error) {
    return [`the turned result cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function pathList(outcome: Outcome): string {
  const name = ({ kind, path }: Decision) => `${kind} ${path.join('/')}`;
  return outcome.kind === 'conflicts' ? outcome.conflicts.map(name).sort().join(', ') : '';
}

function factList(outcome: Exclude<Outcome, { kind: 'doubtful' }>, side: 'ours' | 'theirs'): string {
  const text = plainText(outcome.text);
  const { facts } = readText(outcome.kind === 'merged' ? text : markersOf(text)[side].text);
  return [...facts]
    .map((fact) => fact.join(': '))
    .sort()
    .join('\n');
}

function firstDifference(one: string, other: string): string {
  const others = new Set(other.split('\n'));
  const ones = new Set(one.split('\n'));
  const only = [...ones].find((line) => !others.has(line));
  return only === undefined
    ? `only when turned ${[...others].find((line) => !ones.has(line)) ?? ''}`
    : `only when not turned ${only}`;
}
