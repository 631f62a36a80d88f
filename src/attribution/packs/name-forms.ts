/** Small words inside a family name; they are not looked for on their own. */
export const nameParticles: ReadonlySet<string> = new Set(
  'von van vom zu zum zur de del della di da das do dos du des le la der den ter ten bin ben ibn bint al el ad as ash at af av y e und and et'.split(
    ' ',
  ),
);

/** What German, English and French append to a family name: genitive, plural, adjective (die Webersche Formel). */
export const nameEndings: readonly string[] = [
  's',
  'es',
  'sche',
  'schen',
  'scher',
  'sches',
  'schem',
  'ens',
  'ian',
  'ien',
  'ienne',
];

/** Ends of words made of a name: die Webersche Formel. */
export const nameAdjective = /(?<=\p{L}{4})sche[mnrs]?$/u;

/** What is named after somebody for good; a plan, a bill or a question named after somebody tells whose it is. */
export const namedHouses: ReadonlySet<string> = new Set(
  `stiftung foundation fondation institut institute institutes instituts institution universitat university universite hochschule
    college schule school gymnasium akademie academy academie kolleg preis prize prix award stipendium fellowship haus house
    maison zentrum center centre platz strasse street road avenue allee weg rue boulevard brucke bridge flughafen airport
    bahnhof krankenhaus klinik hospital hopital kirche church museum bibliothek library archiv gesellschaft society verein
    bund verband gmbh ag kg ltd inc llc verlag press koeffizient coefficient index theorem paradox effekt effect`.split(
    /\s+/,
  ),
);
