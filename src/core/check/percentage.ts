/** `%`, `% of customers`, `Prozent der Kunden`; not `percentile` or `Prozentpunkte`. */
const percentages =
  /^(?:in |en )?(?:[%％]|(?:percentage|percent|per cent|prozent|pour ?cent|por ?ciento)(?![a-z]))/;

/** How words begin that tell of a change or a comparison: such a percentage may be any number. */
const english =
  beginning(`change grow increas decreas reduc declin rise uplift more fewer less point versus vs
  against baseline previous last target budget forecast return roi margin profit index inflation overrun deviation`);

/** The same by language. German writes words together: there the beginning may stand within one. */
const comparisons: ReadonlyMap<string, RegExp> = new Map([
  ['en', english],
  [
    'de',
    within(`änder wachs wuchs zunahme abnahme rückgang steiger anstieg senkung mehr weniger punkt gegenüber
      verglich vorjahr soll plan rendite marge gewinn abweichung`),
  ],
  [
    'fr',
    beginning(`croissance variation évolution hausse baisse augment réduc progress plus moins point rapport
      précédent objectif budget rendement rentabilité marge écart`),
  ],
  [
    'es',
    beginning(`crec cambio variación aument increment reduc disminu descenso subida más menos punto respecto
      anterior objetivo presupuesto rentab retorno margen desviación`),
  ],
]);

function beginning(parts: string): RegExp {
  return new RegExp(`[^a-zà-ÿ](?:${parts.split(/\s+/).join('|')})`);
}

function within(parts: string): RegExp {
  return new RegExp(parts.split(/\s+/).join('|'));
}

/**
 * Whether numbers in a unit are parts of a whole, from 0 to 100: a percentage that neither the unit nor the name of the
 * metric calls a change or a comparison. False for a language whose words for these are not known.
 */
export function isPartOfWhole(unit: string, name: string, language: string): boolean {
  const own = comparisons.get(language);
  if (!own || !percentages.test(unit.trim().toLowerCase())) return false;
  // English units and names stand in plans of every language.
  const words = ` ${unit} ${name}`.normalize('NFC').toLowerCase();
  return !own.test(words) && !english.test(words);
}
