/** Any of some patterns, as words of their own. */
function words(...patterns: readonly string[]): string {
  return `(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`;
}

/** Codes of currencies, also in thousands and millions: kEUR. In small letters some are other words: Sek. */
const codes = new RegExp(words(`[kKmMT]?(?:${Intl.supportedValuesOf('currency').join('|')}|RMB)`), 'u');

/** Signs and names of currencies but those that mostly mean something else, such as mark, real and won. */
const currencies = new RegExp(
  [
    '\\p{Sc}',
    words('[km]?eur', 'euros?', 'dollars?', 'pounds?(?! of )', 'pence', 'sterling', 'francs?', 'franken'),
    words('[mt]?kr', 'kron(?:e|er|or|a)', 'kč', 'zł(?:oty)?', 'rs', 'rupees?', 'руб', 'yen', 'yuan', 'pesos'),
    // 单元 is a unit, 次元 a dimension, 회원 a member.
    '(?<![单單次])元|円|人民[币幣]|(?<![^\\d\\s만억])원',
  ].join('|'),
  'u',
);

/** English, which names of metrics use in every language. */
const claims = new RegExp(
  words(
    'revenues?|earnings|profitability|(?<!(?:non|not[- ]for)[- ])profits?|return on investment|share of wallet',
    '(?<!(?:staff|employee|crew) )turnover(?! of (?:staff|employees))|margins?(?! of error)',
    '(?:lifetime|customer|order|basket|contract) value(?! prop)|clt?v|ltv|arpu|mrr|ebit(?:da)?',
  ),
  'u',
);

/** A share is no sum, whatever it is a share of: % of orders above 50 €. */
const share = /^\s*(?:%|per ?cent|prozent|pour ?cent|por ciento)/u;

/** Pounds of such a thing are no money. */
const weight = /(?<!\p{L})(?:weigh\p{L}*|lighter|heavier)(?!\p{L})/u;

/** Whether a metric seems to claim revenue or profit, by its unit and its name; the team can say otherwise. */
export function claimsMoney({
  unit = '',
  name = '',
}: {
  readonly unit?: string;
  readonly name?: string;
}): boolean {
  const [counted = '', called = ''] = [unit, name].map((text) => text.normalize('NFC').toLowerCase());
  if (claims.test(`${called}\n${counted}`)) return true;
  if (share.test(counted)) return false;
  return codes.test(unit) || currencies.test(weight.test(called) ? counted.replace(/pounds?/u, '') : counted);
}
