import type { NeutralPack } from '../neutral.ts';

export const germanNeutral: NeutralPack = {
  one: {
    nominative: 'eine teilnehmende Person',
    accusative: 'eine teilnehmende Person',
    dative: 'einer teilnehmenden Person',
    genitive: 'einer teilnehmenden Person',
  },
  several: {
    nominative: 'mehrere Teilnehmende',
    accusative: 'mehrere Teilnehmende',
    dative: 'mehreren Teilnehmenden',
    genitive: 'mehrerer Teilnehmender',
  },
  governing: {
    accusative: 'für durch gegen ohne um',
    dative: 'laut von bei mit nach zu gemäß entgegen gegenüber',
    genitive: 'seitens vonseiten',
  },
  contracted: {
    vom: { one: 'von ', several: 'von ' },
    beim: { one: 'bei ', several: 'bei ' },
    zum: { one: 'zu ', several: 'zu ' },
    zur: { one: 'zu ', several: 'zu ' },
  },
  genitiveInstead: 'von vom',
  genitiveArticles: 'des der eines einer',
  agreeing:
    'er ihn ihm sie ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines dessen deren derselbe dieselbe selbst selber',
  agreeingVerbs: '',
  thingRelatives: 'das was',
  singular: 'er',
  singularArticles: {
    nominative: 'der das ein eine dieser dieses',
    accusative: 'den das ein eine einen diesen',
    dative: 'dem der einem einer diesem dieser',
    genitive: 'des eines einer dieses',
  },
};
