import type { Language } from '../../brief/brief.ts';

/** How common words of a language look that no list holds; words are folded. */
export interface Shape {
  /** endings that words have and family names hardly ever do */
  readonly endings: RegExp;
  /** last parts of compounds that are words as well as the ends of family names: -berg, -man */
  readonly nameTails: string;
  /** beginnings of words that family names hardly ever have: Ver-zicht, Auf-bau */
  readonly prefixes?: RegExp;
  /** the least letters of the parts of a compound, first and last */
  readonly parts: readonly [number, number];
  /** so many letters of a last part tell a compound whatever stands before them */
  readonly sure?: number;
}

/** Learned first parts that all three languages share: Photo-voltaik, micro-plastics, Super-phénix. */
export const learned =
  /^(?:tele|micro|mikro|mega|giga|kilo|hydro|hydra|bio|geo|photo|foto|elektro|electr|cyber|agri|agro|eco|oeko|oko|inter|trans|multi|anti|hyper|super|ultra|nano|neuro|thermo|auto|aero|astro|chrono|demo|endo|epi|ethno|hetero|homo|immuno|infra|intra|macro|makro|meta|mono|ortho|para|patho|pharma|poly|post|proto|pseudo|psych|quasi|radio|retro|semi|socio|sozio|steno|supra|syn|techno|tele|turbo|uni|video|vice|vize|zyto|cyto)[a-z]{3,}$/;

/** Letters that none of the three languages has in words of its own. */
export const foreignLetters = /[ğşıćčřłøåñžšśńęąőűțșðþěůďťľŋ]/iu;

export const shapes: Readonly<Record<Language, Shape>> = {
  de: {
    endings:
      /(?:ungs?|ungen|heite?n?|keite?n?|schafte?n?|tione?n?s?|itate?n?|ismus|ismen|isten?|nisse?n?s?|tums?|ierungs?|ereie?n?|enze?n?|anze?n?|mente?n?s?|logiee?n?|iken?|turen?|ure?n?|iee?n?|itten?|ling|linge[ns]?|loge[ns]?|graphie?n?|phile|ings?|ware|gramme?n?s?|[lntrdzhu]iums?|[a-z]{3}ite?n?|[a-z]{5}itis|ose|patch|toren?|soren?|tors?|sors?|eure?[ns]?|ateur|isch|lich|bar|sam|haft|los|.{4}ig|ige[nrsm]?|ische[nrsm]?|liche[nrsm]?|ende[nrsm]?|ierte[nrsm]?)$/,
    nameTails: `berg berge burg bach dorf feld hof haus heim stein wald mann manns meier meyer maier muller bauer schmidt schmied hoff born
      kamp horst horn brink brock bruck brucke baum busch beck becker huber hauser winkler richter wolf vogel stern thal tal au see sorge sorg
      hagen holz kopf bein eisen gold silber stadt ried moos reuter ritter kirch kirche weg wiese garten graben stock brand lang klein gross
      bier brot korn reich schon fried freund gut koch kohl rose rosen blum blume walter mayer weiler land loh rode roth egger ler`,
    prefixes:
      /^(?:ab(?=[fghklmnrstwz])|auf(?=[a-z]{2})|aus(?=[a-z]{2})|ein(?=[bdf-hk-np-tv-z][a-z])|um(?=[bdf-hk-np-tv-z][a-z])|ver(?=[bdfgjklmnpqrstuwz][a-z])|vor(?=[a-z]{3})|durch|nach|unter|miss|gegen|neben|ruck|uber|zuruck|zwischen|zu(?=[fglnstwz][aeiour]))[a-z]{3,}$/,
    parts: [3, 4],
    sure: 6,
  },
  en: {
    endings:
      /(?:tions?|sions?|ments?|ness|nesses|ships?|hoods?|isms?|ists?|ity|ities|ances?|ances?|ences?|ency|ancy|ings?|ures?|ages?|(?:[bglmnrtph]|is|as)ics?|ical|ology|ologies|graphy|metric|metrics|ous|ives?|ables?|ibles?|ful|less|ized?|ised?|ated|ising|izing|ware|grams?|iums?|[a-z]{4}ites?|cines?|icons?|plastics?|chars?|methanes?|ably|ibly|ally|work|works|ways?|backs?|downs?|outs?|ups?|proof|wide|like|phobia|cracy|crat|crats|(?<!j)ees?|eers?|ators?|ively|ant|ants|ents?)$/,
    nameTails: `man son ton ford field wood well berg stein land worth house ham wick ley stone bridge hill ward way more water brook burn
      smith wright good low bell cock hall head combe church kins ston by den don shaw croft gate port`,
    parts: [3, 4],
  },
  fr: {
    endings:
      /(?:genes?|iums?|ites?|voltaique|cines?|grammes?|tions?|sions?|ments?|ismes?|istes?|ites?|ances?|ences?|ages?|ures?|eurs?|euses?|trices?|iques?|ables?|ibles?|aires?|ees|ifs?|ives?|elles?|els|logies?|graphies?|phobies?|craties?|ants?|antes?|oires?|iers|ieres?|aux|(?:i|n|r|c|g)ales?|eux)$/,
    nameTails: '',
    parts: [4, 4],
  },
};
