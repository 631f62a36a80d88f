/** How words are cut and weighed, alike when the index is made and when it is searched. */

/** Small letters without accents: "Prüfung" is found by "prufung", "Straße" by "strasse". */
const folded = (term) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

export const searchOptions = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading', 'address', 'start'],
  processTerm: folded,
  searchOptions: {
    boost: { page: 6, heading: 3 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.2 : false),
    combineWith: 'AND',
  },
};
