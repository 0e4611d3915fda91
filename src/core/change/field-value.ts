import { UserError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { cleanText } from '../plan/clean-text.ts';
import { isDate } from '../plan/date.ts';
import type { ChoiceField, Field, NumberField, Target } from '../plan/field.ts';
import { partsOf } from '../plan/parted.ts';
import { tbd } from '../plan/plan.ts';
import type { Json } from '../plan/tree.ts';
import { locate, strategyNamed } from './locate.ts';
import type { NumberedPlan } from './numbered-plan.ts';

/**
 * What typed words mean for a field: references are ids afterwards, numbers are numbers, `TBD` is itself where the field
 * knows it. Undefined for nothing.
 * @throws UserError when the field cannot hold them, with how to write it.
 */
export function fieldValue(numbered: NumberedPlan, field: Field, words: string): Json | undefined {
  const text = cleanText(words);
  if (text === undefined) return undefined;
  if ('tbd' in field && /^(?:tbd|\?)$/i.test(text)) return tbd;
  switch (field.kind) {
    case 'line':
      return lineOf(text, field.label, field.pattern);
    case 'text':
      return text;
    case 'number':
    case 'integer':
      return numberOf(text, field);
    case 'date':
      return dateOf(text, field.label, field.tbd ?? false);
    case 'choice':
      return choiceOf(text, field);
    case 'flag':
      return flagOf(text, field.label);
    case 'texts':
      return partsOf(text);
    case 'reference':
      return idOf(numbered, field.target, text);
    case 'references':
      return idsOf(numbered, field.target, text);
    default:
      throw new UserError(`${field.label} holds more than one answer`, {
        help: 'Name one of them, like `target.value`',
      });
  }
}

function lineOf(text: string, label: string, pattern: string | undefined): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  if (pattern === undefined || new RegExp(pattern).test(line)) return line;
  throw new UserError(`“${line}” is not right for ${label}`, { help: 'Write a tag like en, de or pt-BR' });
}

function numberOf(text: string, { kind, label, minimum, maximum, ...field }: NumberField): number {
  const number = Number(text.replace('−', '-'));
  const isNumber =
    /^[-−+]?(?:\d+\.?\d*|\.\d+)$/.test(text) && (kind === 'number' || Number.isInteger(number));
  if (isNumber && number >= (minimum ?? number) && number <= (maximum ?? number)) return number;
  const range = maximum === undefined ? '' : ` from ${minimum} to ${maximum}`;
  const what =
    kind === 'integer' ? `a whole number${range}` : 'digits, with a point where needed: 1200 or 4.2';
  throw new UserError(`“${text}” is not right for ${label}`, {
    help: `Write ${what}${field.tbd ? `, or ${tbd}` : ''}`,
  });
}

function dateOf(text: string, label: string, canWait: boolean): string {
  if (isDate(text)) return text;
  throw new UserError(`“${text}” is not right for ${label}`, {
    help: `Write a date like 2027-06-30${canWait ? `, or ${tbd}` : ''}`,
  });
}

function choiceOf(text: string, { label, options }: ChoiceField): string {
  const wanted = text.toLowerCase().replace(/\s+/g, '-');
  if (options.includes(wanted)) return wanted;
  const near = nearest(wanted, options);
  throw new UserError(`“${text}” is not right for ${label}`, {
    help: near ? `Did you mean ${near}?` : `Write one of ${options.join(', ')}`,
  });
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

function flagOf(text: string, label: string): boolean {
  const flag = flags.get(text.toLowerCase());
  if (flag !== undefined) return flag;
  throw new UserError(`“${text}” is not right for ${label}`, { help: 'Write yes or no' });
}

/** A reference to what is not there would dangle, so only what the plan or the method has is taken. */
function idOf(numbered: NumberedPlan, target: Target, text: string): string {
  return target === 'strategy' ? strategyNamed(text) : locate(numbered, text, { kinds: [target] }).id;
}

/**
 * Several elements, divided by lines, semicolons or commas; words that have a comma themselves are tried as a whole first.
 */
export function idsOf(numbered: NumberedPlan, target: Target, text: string): readonly string[] {
  const parts = partsOf(text);
  if (parts.length < 2) return [idOf(numbered, target, text)];
  const whole = attempt(() => idOf(numbered, target, text));
  return whole === undefined ? [...new Set(parts.flatMap((part) => idsOf(numbered, target, part)))] : [whole];
}

function attempt<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
