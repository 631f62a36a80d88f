import type { Determiner } from '../pack.ts';
import { frenchParticles } from './particles.ts';

export const frenchDeterminers: readonly Determiner[] = [
  { words: "le la l' les ce cet cette ces", definite: true, nominative: true },
  { words: 'un une chaque', definite: false, plural: false, nominative: true },
  {
    words: `des plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix nombreux nombreuses divers diverses d'autres autres maints
      onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux
      vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un
      trente-deux trente-trois trente-quatre trente-cinq trente-six trente-sept trente-huit trente-neuf quarante
      quarante-et-un quarante-deux quarante-trois quarante-quatre quarante-cinq quarante-six quarante-sept
      quarante-huit quarante-neuf cinquante cinquante-et-un cinquante-deux cinquante-trois cinquante-quatre
      cinquante-cinq cinquante-six cinquante-sept cinquante-huit cinquante-neuf soixante soixante-et-un
      soixante-deux soixante-trois soixante-quatre soixante-cinq soixante-six soixante-sept soixante-huit
      soixante-neuf soixante-dix soixante-et-onze soixante-douze soixante-treize soixante-quatorze
      soixante-quinze soixante-seize soixante-dix-sept soixante-dix-huit soixante-dix-neuf quatre-vingts
      quatre-vingt-un quatre-vingt-deux quatre-vingt-trois quatre-vingt-quatre quatre-vingt-cinq
      quatre-vingt-six quatre-vingt-sept quatre-vingt-huit quatre-vingt-neuf quatre-vingt-dix quatre-vingt-onze
      quatre-vingt-douze quatre-vingt-treize quatre-vingt-quatorze quatre-vingt-quinze quatre-vingt-seize
      quatre-vingt-dix-sept quatre-vingt-dix-huit quatre-vingt-dix-neuf`,
    definite: false,
    plural: true,
    nominative: true,
  },
  { words: 'aucun aucune nul nulle', definite: false, negative: true, nominative: true },
  { words: 'mon ma mes notre nos', definite: true, nominative: true },
  { words: 'son sa ses leur leurs', definite: true, nominative: true },
];

export const frenchWords = {
  pronouns: 'il elle ils elles celui-ci celle-ci',
  neutralPronouns:
    "quelqu'un quelqu'une quelques-uns quelques-unes chacun chacune certains certaines on nous je vous cela ceci ça ce y en c' j'",
  reflexives: "se s' le-pronom l'un n' ne lui",
  prepositions: `à-en-croire selon d'après de du d' à au aux en dans par pour avec sans sur sous vers chez contre entre depuis pendant avant après
    lors dès jusque malgré au-delà par-delà en-deçà à-propos-de à-propos-du à-propos-des à-propos-d' au-sujet-de au-sujet-du au-sujet-des au-sujet-d'
     parmi envers hors outre via durant de-la-part-de de-la-part-du de-la-part-des au-nom-de au-nom-du au-nom-des au-dire-de au-dire-du au-dire-des`,
  attaching: "de du des d' à au aux pour chez en dans",
  subordinators:
    "que qu' si quand lorsque lorsqu' puisque parce comme comment pourquoi où combien quoique bien-que à-condition-que à-condition-qu' pourvu-que pourvu-qu' à-moins-que à-moins-qu' au-cas-où alors-que tandis-que afin-que",
  relatives: 'qui dont lequel laquelle lesquels lesquelles',
  conjunctions: 'et ou mais ni car donc or',
  adverbs: `aussi très plus moins trop assez bien mal vivement fortement clairement ensuite puis enfin encore toujours jamais souvent
    parfois déjà hier aujourd'hui demain réaliste réalistes irréaliste irréalistes ici là non pas ainsi alors cependant toutefois pourtant néanmoins également notamment
    surtout peu beaucoup d'abord seulement même présent présente en-séance ${frenchParticles}`,
  adverbEndings: 'ment',
  auxiliaries: `est sont était étaient fut furent sera seront serait seraient soit soient été étant a ont avait avaient eut eurent aura
    auront aurait auraient ait aient eu ayant l'-a l'-ont l'-avait l'-avaient`,
  passives: 'est sont était étaient fut furent été sera seront serait seraient',
  modals: `peut peuvent pouvait pouvaient pourrait pourraient doit doivent devait devaient devrait devraient veut veulent voulait
    voudrait faut`,
  negations: "ne n' pas jamais",
  reported: '',
  otherVerbs: `créa créèrent fonda institua instaura abrogea encouragea remplaça supprima imposa étendit ouvrit autorisa interdit va vont vient viennent reste restent devient porte portent manque manquent accueille lie répartit mesure travaille
    consacre consacrent possède possèdent exporte exportent importe importent produisent dépend dépendent concerne concernent repose reposent
    vise visent fournit fournissent gère gèrent financent couvrent touchent offrent perd perdent gagnent comptent
    travaillent commence échouent ressort ressortent ressortait ressortit découle découlait`,
  contentWords: "que qu' si comment pourquoi combien",
  nameParticles: 'de du des la le van von di da el al bin ben',
  honorifics: 'm m. mme mlle mm dr dr. pr pr. monsieur madame maître me',
} as const;
