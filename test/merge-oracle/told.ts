import type { Trial } from './trial.ts';
import type { Verdict } from './verify.ts';

/** A trial that failed, in the order in which one looks at it: the seed, who did what, what is wrong, the files. */
export function toldFailure({ seed, ours, theirs }: Trial, { texts, outcome, complaints }: Verdict): string {
  const list = (items: readonly string[]) => items.map((item) => `  ${item}`).join('\n');
  const files = { base: texts.base, ours: texts.ours, theirs: texts.theirs, result: resultText(outcome) };
  return [
    `seed ${seed}`,
    `ours:\n${list(ours.map(({ told }) => told))}`,
    `theirs:\n${list(theirs.map(({ told }) => told))}`,
    `complaints:\n${list(complaints)}`,
    ...Object.entries(files).map(([name, text]) => `---- ${name}\n${text}`),
  ].join('\n');
}

function resultText(outcome: Verdict['outcome']): string {
  return outcome.kind === 'doubtful' ? `(doubtful: ${outcome.why})` : outcome.text;
}
