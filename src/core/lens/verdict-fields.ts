import { verdicts } from '../method/four-rules.ts';
import type { LensValues } from './field.ts';
import { quoted } from './quoted.ts';

/** What a question that is answered with a verdict says of itself. */
export interface Asked {
  readonly title: string;
  readonly prompt: string;
  readonly help: string;
  readonly example: string;
}

/** Questions by the name of their answer. */
export type Asks = Readonly<Record<string, Asked>>;

const verdictFields = ({ prompt, help, example }: Asked) =>
  ({
    answer: {
      kind: 'choice',
      options: verdicts,
      label: 'Answer',
      description: prompt,
      example: 'yes',
    },
    words: {
      kind: 'text',
      label: 'In words',
      description: help,
      example,
    },
  }) as const;

/** A question that takes a verdict, as a field. */
export type VerdictField = {
  readonly kind: 'group';
  readonly label: string;
  readonly description: string;
  readonly example: unknown;
  readonly fields: ReturnType<typeof verdictFields>;
};

/** A verdict as it was answered so far. */
export type VerdictAnswer = LensValues<ReturnType<typeof verdictFields>>;

/** Verdicts by the name of the question. */
export type Verdicts = Readonly<Record<string, VerdictAnswer | undefined>>;

/** A field for each question: a verdict, and the words to it. */
export function verdictsOn<Of extends Asks>(asks: Of): { readonly [Key in keyof Of]: VerdictField } {
  const fields = Object.entries(asks).map(([key, asked]): [string, VerdictField] => [
    key,
    {
      kind: 'group',
      label: asked.title,
      description: asked.prompt,
      example: { answer: 'yes', words: asked.example },
      fields: verdictFields(asked),
    },
  ]);
  // One entry was made for each key of the questions, and no other.
  return Object.fromEntries(fields) as { readonly [Key in keyof Of]: VerdictField };
}

type NamedAsks = readonly (readonly [key: string, asked: Asked])[];

/** The questions that have no verdict yet, in their order. */
export function unanswered(asks: Asks, answers: Verdicts = {}): NamedAsks {
  return Object.entries(asks).filter(([key]) => answers[key]?.answer === undefined);
}

/** The questions that have a verdict and no words to it, in their order. */
export function wordless(asks: Asks, answers: Verdicts = {}): NamedAsks {
  return Object.entries(asks).filter(([key]) => answers[key]?.answer !== undefined && !answers[key]?.words);
}

/** The questions that are answered with no, in their order. */
export function refused(asks: Asks, answers: Verdicts = {}): NamedAsks {
  return Object.entries(asks).filter(([key]) => answers[key]?.answer === 'no');
}

/** What questions are called within a sentence. */
export function titlesOf(asks: NamedAsks): readonly string[] {
  return asks.map(([, { title }]) => quoted(title));
}
