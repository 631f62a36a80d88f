import type { NeutralPack } from '../neutral.ts';

const one = 'une personne présente';
const several = 'plusieurs personnes présentes';
const of = { one: 'd’', several: 'de ' };
const that = (word: string) => ({ one: `${word}u’`, several: `${word}ue ` });
const at = { one: 'à ', several: 'à ' };
const articles = "un une le la l' ce cet cette";

export const frenchNeutral: NeutralPack = {
  one: { nominative: one, accusative: one, dative: one, genitive: one },
  several: { nominative: several, accusative: several, dative: several, genitive: several },
  governing: { accusative: "selon d'après par pour chez avec à", dative: '', genitive: '' },
  contracted: {
    de: of,
    "d'": of,
    du: of,
    des: of,
    au: at,
    aux: at,
    que: that('q'),
    "qu'": that('q'),
    lorsque: that('lorsq'),
    "lorsqu'": that('lorsq'),
    puisque: that('puisq'),
    "puisqu'": that('puisq'),
  },
  genitiveInstead: '',
  genitiveArticles: '',
  agreeing: 'il elle lui-même elle-même celui-ci celle-ci',
  agreeingVerbs: "est était fut sera serait soit sont étaient furent seraient s' se",
  thingRelatives: '',
  singular: 'il elle',
  singularArticles: { nominative: articles, accusative: articles, dative: articles, genitive: articles },
};
