import type { NeutralPack } from '../neutral.ts';

const one = 'one participant';
const several = 'several participants';
const articles = 'a an one this';

export const englishNeutral: NeutralPack = {
  one: { nominative: one, accusative: one, dative: one, genitive: one },
  several: { nominative: several, accusative: several, dative: several, genitive: several },
  possessive: { one: 'one participant’s', several: 'several participants’' },
  governing: { accusative: 'according-to to of by from for with', dative: '', genitive: '' },
  contracted: {},
  genitiveInstead: '',
  genitiveArticles: '',
  agreeing: 'he him his himself she her hers herself',
  housePronouns: 'it its itself they them their themselves',
  agreeingVerbs: '',
  thingRelatives: '',
  singular: 'he she',
  singularArticles: { nominative: articles, accusative: articles, dative: articles, genitive: articles },
};
