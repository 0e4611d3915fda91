import { claimsMoney } from './claims-money.ts';
import { keptConcepts, liveConcepts } from './concept-standing.ts';
import type { LensValues } from './field.ts';
import type { FourRulesAnswers, fourRulesTables } from './four-rules-fields.ts';
import type { Outline } from './outline.ts';
import { isToBeFound } from './says-none.ts';

type AboutData = LensValues<(typeof fourRulesTables)['concepts']>;
type Metric = Parameters<typeof claimsMoney>[0];
type AboutMoney = LensValues<(typeof fourRulesTables)['metrics']>;

/** An element of which not everything is said, with what is missing and what is to be found out, in words. */
export interface HalfSaid {
  readonly id: string;
  readonly missing: readonly string[];
  readonly toFind: readonly string[];
}

/** Parts of an answer by the name of their field, in the order in which they are told. */
type Parts<Key extends string> = readonly (readonly [key: Key, words: string])[];
type Said<Key extends string> = { readonly [Name in Key]?: string | undefined };

/** What has to be said of data that is collected. */
const dataParts = [
  ['what', 'which'],
  ['basis', 'on what basis'],
  ['keptFor', 'for how long'],
  ['risk', 'at what risk'],
] as const;

/** What has to be said of a model of customer value, besides its name. */
const valueParts = [
  ['assumes', 'what it assumes'],
  ['leavesOut', 'what it leaves out'],
] as const;

function unsaid<Key extends string>(parts: Parts<Key>, said: Said<Key>): readonly string[] {
  return parts.filter(([key]) => !said[key]).map(([, words]) => words);
}

function toFind<Key extends string>(parts: Parts<Key>, said: Said<Key>): readonly string[] {
  return parts.filter(([key]) => isToBeFound(said[key] ?? '')).map(([, words]) => words);
}

/** Whether a concept collects data: it says so, or it says something of the data. Undefined where nothing is said. */
export function collectsData(said: AboutData = {}): boolean | undefined {
  if (said.collects !== undefined) return said.collects;
  return unsaid(dataParts, said).length < dataParts.length ? true : undefined;
}

/** Whether a metric claims money: it says so, or it has a model of customer value; else its unit and its name tell. */
function isClaiming(metric: Metric, said: AboutMoney = {}): boolean {
  if (said.claimsMoney !== undefined) return said.claimsMoney;
  return said.model !== undefined || claimsMoney(metric);
}

/** The metrics that claim money, of a plan or of its outline. */
export function claimingMetrics(
  plan: { readonly metrics: ReadonlyMap<string, Metric> },
  said: FourRulesAnswers['metrics'],
): readonly string[] {
  return [...plan.metrics].filter(([id, metric]) => isClaiming(metric, said.get(id))).map(([id]) => id);
}

/** The concepts that collect data, but for those that were set aside, with what is not said of the data. */
export function collecting(plan: Outline, { concepts }: FourRulesAnswers): readonly HalfSaid[] {
  return liveConcepts(plan).flatMap((id) => {
    const said = concepts.get(id) ?? {};
    if (!collectsData(said)) return [];
    return [{ id, missing: unsaid(dataParts, said), toFind: toFind(dataParts, said) }];
  });
}

/** The kept concepts of which nobody has said whether they collect data. */
export function perhapsCollecting(plan: Outline, { concepts }: FourRulesAnswers): readonly string[] {
  return keptConcepts(plan).filter((id) => collectsData(concepts.get(id)) === undefined);
}

/** The metrics that claim money without a model of customer value. */
export function withoutModel(plan: Outline, answers: FourRulesAnswers): readonly string[] {
  return claimingMetrics(plan, answers.metrics).filter((id) => answers.metrics.get(id)?.model === undefined);
}

/** The metrics with a model of customer value, and what is not said of it; of one that is to be found out nothing is missing. */
export function valued(plan: Outline, answers: FourRulesAnswers): readonly HalfSaid[] {
  return claimingMetrics(plan, answers.metrics).flatMap((id) => {
    const said = answers.metrics.get(id) ?? {};
    if (said.model === undefined) return [];
    if (isToBeFound(said.model))
      return [{ id, missing: [], toFind: ['which it is', ...toFind(valueParts, said)] }];
    return [{ id, missing: unsaid(valueParts, said), toFind: toFind(valueParts, said) }];
  });
}
