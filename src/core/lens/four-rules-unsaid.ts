import { claimsMoney } from './claims-money.ts';
import type { LensAnswers, LensValues } from './field.ts';
import type { fourRulesTables } from './four-rules-fields.ts';
import { isToBeFound } from './says-none.ts';

export type FourRulesAnswers = LensAnswers<typeof fourRulesTables>;
type AboutData = LensValues<(typeof fourRulesTables)['concepts']>;
type AboutMoney = LensValues<(typeof fourRulesTables)['metrics']>;

/** Parts of an answer by the name of their field, in the order in which they are told. */
type Parts<Key extends string> = readonly (readonly [key: Key, words: string])[];
type Said<Key extends string> = { readonly [Name in Key]?: string | undefined };

/** What has to be said of data that is collected. */
export const dataParts = [
  ['what', 'what is collected'],
  ['basis', 'on what basis'],
  ['keptFor', 'for how long'],
  ['risk', 'the risk'],
] as const;

/** What has to be said of a model of customer value, besides its name. */
export const valueParts = [
  ['assumes', 'what it assumes'],
  ['leavesOut', 'what it leaves out'],
] as const;

/** The words for those parts that nothing is said of. */
export function unsaid<Key extends string>(parts: Parts<Key>, said: Said<Key>): readonly string[] {
  return parts.filter(([key]) => !said[key]).map(([, words]) => words);
}

/** The words for those parts that somebody is to find out. */
export function toFindOut<Key extends string>(parts: Parts<Key>, said: Said<Key>): readonly string[] {
  return parts.filter(([key]) => isToBeFound(said[key] ?? '')).map(([, words]) => words);
}

/** Whether a concept collects data: it says so, or it says something of the data. Undefined where nothing is said. */
export function collectsData(said: AboutData = {}): boolean | undefined {
  if (said.collects !== undefined) return said.collects;
  return unsaid(dataParts, said).length < dataParts.length ? true : undefined;
}

/** Whether a metric claims money: it says so, or it has a model of customer value; else its unit and its name tell. */
export function isClaiming(
  metric: { readonly unit?: string; readonly name?: string },
  said: AboutMoney = {},
): boolean {
  if (said.claimsMoney !== undefined) return said.claimsMoney;
  return said.model !== undefined || claimsMoney(metric);
}
