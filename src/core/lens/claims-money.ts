/** Signs of currencies, and the codes and words for the more common of them. */
const currency =
  /\p{Sc}|(?<![\p{L}\p{N}])(?:eur|usd|gbp|chf|nok|sek|dkk|isk|pln|czk|huf|cad|aud|nzd|jpy|cny|inr|brl|mxn|zar|krw|sgd|hkd|euros?|dollars?|pounds? sterling|sterling|francs?|franken|pesos?|kron(?:e|er|or|a)|złoty|zloty|yen|yuan|rupees?|rupien|cents?)(?![\p{L}\p{N}])/u;

/** Words of a name that claim money, whatever the unit; in German they may stand within a longer word. */
const claims: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?<!\p{L})(?:revenues?|turnover|profits?|profitability|margins?|earnings|(?:lifetime|customer) value)(?!\p{L})/u,
  ],
  ['de', /umsatz|umsätze|erlös|gewinn(?:e|s|spanne)?(?!\p{L})|marge|deckungsbeitrag|kundenwert/u],
  [
    'fr',
    /chiffre d['’]affaires|(?<!\p{L})(?:revenus?|recettes?|bénéfices?|profits?|marges?|rentabilité)(?!\p{L})|valeur (?:vie )?client/u,
  ],
  [
    'es',
    /(?<!\p{L})(?:ingresos?|facturación|ganancias?|beneficios?|márgen(?:es)?|margen|rentabilidad)(?!\p{L})|valor (?:de vida )?del cliente/u,
  ],
]);

/** Whether a metric claims revenue or profit: as `said`, or else by its unit and its name. */
export function claimsMoney(
  { unit = '', name = '' }: { readonly unit?: string; readonly name?: string },
  language: string,
  said: boolean | undefined,
): boolean {
  if (said !== undefined) return said;
  const [counted, called] = [unit, name].map((text) => text.normalize('NFC').toLowerCase());
  // English names stand in plans of every language.
  return (
    [language, 'en'].some((known) => claims.get(known)?.test(called ?? '')) || currency.test(counted ?? '')
  );
}
