import { conjugate } from './fr/conjugate.ts';
import { frenchDenial } from './fr/denial.ts';
import { frenchNouns } from './fr/nouns.ts';
import { frenchStances } from './fr/stances.ts';
import { stanceForms } from './fr/utterances.ts';
import { frenchVerbs } from './fr/verbs.ts';
import { frenchDeterminers, frenchWords } from './fr/words.ts';
import type { Pack } from './pack.ts';

export const french: Pack = {
  language: 'fr',
  nounsCapitalised: false,
  headFirst: true,
  order: 'svo',
  abbreviations: 'm mm mme mlle dr pr me st ste art al p pp cf etc n env vol no',
  elisions: 'l d qu s n j c m t lorsqu puisqu jusqu',
  joined:
    "table-ronde tables-rondes à-propos-de à-propos-du à-propos-des à-propos-d' au-sujet-de au-sujet-du au-sujet-des au-sujet-d' en-exemple à-condition-que à-condition-qu' pourvu-que pourvu-qu' à-moins-que à-moins-qu' au-cas-où à-en-croire de-la-part-de au-dire-de au-dire-du au-dire-des au-nom-du au-nom-des mise-en-garde de-la-part-du de-la-part-des au-nom-de point-de-vue l'-a l'-ont l'-avait l'-avaient",
  determiners: frenchDeterminers,
  adjectiveEndings: '',
  ...frenchWords,
  verbs: frenchVerbs,
  conjugate,
  nouns: frenchNouns,
  abstractEndings: 'tion tions sion sions ment ments ité ités isme ance ence ure ures age ages',
  plainEndings: 'al el if ive ique eux euse able ible aire',
  topicEndings: 's tion sion ment ité isme ance ence',
  animateEndings: 'eur eurs euse euses iste istes ien iens ienne ant ants ante antes rice rices',
  identifiers: {
    nationality: `allemand français italien espagnol polonais russe chinois japonais indien turc grec hongrois tchèque britannique
      anglais portugais néerlandais belge danois suédois norvégien finlandais autrichien suisse américain canadien mexicain
      brésilien marocain tunisien algérien libyen nigérian nigérien malien ghanéen sénégalais kényan éthiopien érythréen somalien
      soudanais ougandais rwandais syrien irakien iranien israélien jordanien libanais égyptien afghan pakistanais ukrainien roumain
      bulgare serbe croate albanais marocaine sénégalaise nigériane tunisienne allemande française italienne malienne`,
    region: 'européen européenne africain africaine asiatique arabe occidental occidentale',
    official: 'officiel officielle',
    former: 'ancien ancienne ex- démissionnaire',
    unique: 'seul seule unique premier première dernier dernière principal principale',
    rank: 'haut haute adjoint adjointe supérieur supérieure',
  },
  identifierEndings: 's e es',
  denial: frenchDenial,
  verbEndings:
    /^(?!(?:trait|portrait|retrait|extrait|attrait|abstrait|distrait|souhait|forfait|bienfait|parfait|imparfait)s?$)\p{L}{3,}(?:ait|aient|èrent)$/u,
  headEndings: /(?:er|ir|oir|dre|tre|ons|ez)$/,
  participles: /\p{Ll}{2}(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?|erte?s?)$/u,
  finiteEndings: /^\p{Ll}{2,}(?:ait|aient|èrent|a)$/u,
  frames: {
    ...frenchStances,
    before: "au-dire-de au-dire-du au-dire-des à-en-croire selon d'après de-la-part-de de-la-part-du de-la-part-des",
    after: '',
    stanceNouns: 'estimation appréciation jugement aveu aveux avis opinion point-de-vue yeux sens dires propos mots',
    stancePrepositions: "de selon d'après à aux du pour",
    so: '',
    as: 'comme',
    for: 'pour',
    agents: 'par',
    distributives: 'par',
    stanceAdjectives:
      'convaincu convaincue convaincus persuadé persuadée sceptique sceptiques confiant confiante inquiet inquiète favorable opposé opposée hostile déçu déçue satisfait satisfaite certain réservé réservée perplexe perplexes étonné étonnée surpris surprise indigné indignée furieux furieuse choqué choquée consterné consternée agacé agacée irrité irritée soulagé soulagée ravi ravie dubitatif dubitative circonspect circonspecte catégorique enthousiaste optimiste optimistes pessimiste pessimistes favorables défavorable défavorables inquiets opposés hostiles contre',
    merely: 'que',
    guests: 'invité invitée personne',
    copulas: 'est sont était étaient été reste restait semble semblait',
    headings: 'intervention exposé discours présentation',
    hearsay: 'lire lit lisait peut-lire',
    pseudonyms: 'intervenant intervenante participant participante orateur oratrice personne',
    comparisons: 'comme en-exemple',
    neutralSubjects: '',
    origins:
      'reçu reçoit reçut venu venus venues vient venait venue viennent provenaient provenait émanait émanaient émane émanait provient suscité soulevé soutenu appuyé',
    publicBodies: 'gouvernement sénat comité conseil cour commission parlement tribunal assemblée congrès',
    specifying: 'précisément nommément',
    years: 'an ans année années décennie décennies siècle siècles',
    lapses: 'tard tôt après auparavant avant',
    ago: 'a',
    formerly: 'jadis naguère autrefois',
    bareAfter: '',
    holding: "c'est c' est sont il le la les l' ce",
    possessives: 'son sa ses leur leurs',
    obliques: 'lui elle eux elles',
    told: 'on',
    ranks: 'rangs bancs entourage milieux',
    clitics: 'y en',
    groups: 'groupe groupes',
    groupKinds:
      'parlementaire politique pression recherche défense intérêt intérêts industriel industriels armé armés rebelle rebelles bancaire écologiste médiatique',
    evident: 'ressort ressortait ressortit',
    sites: 'au à chez dans du',
    accounts: 'dépêche communiqué bulletin',
    responses:
      'abstention abstentions résistance opposition soutien appui critiques désaccord applaudissements approbation',
    ownership: "de du des d' par",
    sources: 'de du par chez parmi',
    definiteRoles: 'orateur oratrice intervenant intervenante',
    weakUtterances: `question idée contribution position argument proposition réponse appel demande observation promesse ${stanceForms}`,
    pronominals: 'celle celui celles ceux',
    behalves: 'au-nom-de au-nom-du au-nom-des',
    own: 'propre',
    spokenNouns: 'dires propos',
    ballots: 'voix',
    lifetimes: 'années temps mandat carrière expérience travail enfance jeunesse mission passage séjour affectation',
    soles: 'seul seule unique',
    accents: 'accent dialecte patois',
    selves: 'lui-même elle-même même',
    whos: 'qui',
    bodyHeads: 'maison institution organisme organisation délégation acteur participants',
    standHeads: 'humeur attitude souhait souhaits inquiétude réserve réserves réaction vote avis ton température',
    whats: 'quoi position positions',
    whence: 'source origine auteur autrice',
    asked: 'q r',
    tips: 'renseignement renseignements information informations indication indications précision précisions',
    occasions: 'accueil occasion ouverture parole introduction pause tribune',
    courtesies: 'remercier saluer accueillir féliciter inviter ouvrir',
    against: 'contre versus vs',
    messages:
      'message devise credo recette diagnostic conclusion leçon réponse avertissement conseil question voeu promesse verdict',
    withs: 'sur avec par',
    wordings: 'mots paroles phrase question remarque avertissement boutade formule',
    pointing: 'ce cet cette ces',
    persons: 'personne',
    deontic: 'devrait devraient doit doivent pourrait pourraient peut peuvent',
    conditionals: "si à-condition-que à-condition-qu' pourvu-que pourvu-qu' à-moins-que à-moins-qu' au-cas-où",
    roles: '',
    sameness: 'même mêmes',
    anaphors: '',
    publications: 'communiqué déclaration rapport site avis',
    instigating: 'sur-proposition sur-demande à-demande à-initiative sur-suggestion à-instigation sur-insistance',
    objections: 'objection réserve scepticisme intervention remarque',
    interrogatives: 'quel quelle quels quelles',
    strongRoom: 'séance réunion atelier plénière',
    expletives: 'il y',
    restricting: "ne n' n’",
    capitalOnly: 'général générale',
    branded:
      'projet programme appli application librairie bibliothèque logiciel plateforme outil navigateur canal progiciel extension framework ouragan cyclone tempête satellite module messagerie',
    varying: 'varie varient variait variaient varié varier diffère diffèrent change changent dépend dépendent',
    roomPeople: 'participants participantes',
    withins: 'à en',
    roomGroups: 'groupe sous-groupe atelier table',
    lawParts: 'art article articles alinéa paragraphe',
    procedures: 'règles programme déroulement invitation',
    scant: 'rien peu beaucoup',
    siteNouns:
      "habitants ports gares écluses barrages lacs îles aéroports mines port gare écluse barrage lac étang rivière fleuve île presqu'île aéroport hameau pétrolier cargo frégate ferry",
    idle: 'proposer+guide proposer+guides proposer+formation proposer+formations proposer+rencontres proposer+ateliers proposer+service proposer+services proposer+outil proposer+outils proposer+accompagnement proposer+aides proposer+défi proposer+formulaire proposer+portail proposer+ressources proposer+stages proposer+logements proposer+fonctionnalités répondre+objectif répondre+objectifs répondre+besoin répondre+besoins répondre+enjeu répondre+enjeux répondre+critères répondre+exigences répondre+attentes répondre+logique répondre+norme répondre+normes convenir+aux convenir+au assurer+modération assurer+présidence assurer+animation assurer+secrétariat assurer+coordination assurer+suivi assurer+gestion assurer+service',
    termNouns: 'mot terme expression vocable étiquette',
    optionHeads:
      'projet projets ouvrage ouvrages ligne lignes site sites piste pistes étape étapes phase phases domaine domaines option options mesure mesures instrument instruments thème thèmes sujet sujets modèle modèles critère critères scénario scénarios',
    enacting: 'fixé fixée fixés fixées',
    eponyms:
      'rapport réforme lois commission ordonnances arrêt code loi directive théorème syndrome paradoxe effet taxe maladie échelle formule théorie modèle serment indice concordat édit',
    impersonals: 'convenir falloir agir importer sembler exister suffire rester manquer apparaître paraître',
    inanimates: `dispositif dispositifs suivant suivants suivante suivantes existant existants existante existantes important importants importante importantes
      récents récente pertinents présents permanents correspondant correspondants correspondante correspondantes secteur secteurs valeur hauteur erreur erreurs faveur moteur moteurs facteur facteurs ailleurs vecteur largeur longueur couleur
      grandeur chaleur vapeur ampleur rigueur lenteur ordinateur indicateur indicateurs compteur processeur serveur serveurs capteur capteurs
      catalyseur législateur courant instant restant constant montant montants avant durant volant variante service services matrice
      indices indice exercice exercices notice office offices maintien lien liens bien biens moyen moyens quotidien rien entretien
      entretiens soutien piste pistes liste listes`,
    measures: "selon d'après",
    elses: 'autre autres',
    anythings: 'tout rien',
    demands: 'convient conviendrait faut faudrait importe importerait suffirait',
    infinitives: 'être',
    lasting: 'est reste',
    ofItself: "se s'",
    quantities: 'nombre majorité minorité tiers moitié quart part partie série plupart',
    countries: 'états-unis états royaume-uni',
    versions: 'édition version mise-à-jour passage introduction résumé titre rubrique',
    exemplary: 'comme tel-que telle-que tels-que telles-que',
    supplied:
      'fourni fournie fournis fournies distribué distribuée distribués distribuées communiqué communiquée communiqués communiquées apporté apportée apportés apportées',
    ahead: "pour vers d'ici dès depuis à",
    states: 'états',
    lived: 'expérience',
    nounAdjectives: `scientifique scientifiques commune communes politique politiques technique techniques militaire militaires critique critiques diplomatique
      diplomatiques juridique juridiques académique académiques universitaire universitaires particulier particulière particuliers particulières responsable responsables
      professionnel professionnelle professionnels professionnelles commercial commerciale commerciaux commerciales industriel industrielle industriels industrielles
      agricole agricoles économique économiques conservateur conservatrice libéral libérale libéraux étranger étrangère étrangers étrangères local locale locaux locales
      fédéral fédérale fédéraux municipal municipale municipaux sanitaire sanitaires social sociale sociaux sociales privé privée privés privées public publique publics publiques`,
    prenominal: `grand grande grands grandes petit petite petits petites bon bonne bons bonnes nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes
      jeune jeunes vieux vieil vieille vieilles beau bel belle gros grosse haut haute hauts hautes premier première premiers premières dernier dernière autre autres même mêmes
      seul seule futur future prochain prochaine propre propres vrai vraie certain certaine certains certaines brillant brillante célèbre éminent éminente fameux fameuse
      puissant puissante influent influente ministre habile discret discrète simple pauvre riche`,
    works: 'roman pièce film opéra drame chanson poème série feuilleton tableau',
    thingAcronyms: `ia rsa apl aah apa pch smic tva csg crds pib plu plui scot sraddet zan dpe zfe qpv cdi cdd rgpd pcr gps sig html css pdf url sms tv usb adn arn vih
      pcaet padd zac zad dalo ald ticpe bim co2 tdah nps`,
    relativeYears: `année-suivante année-précédente même-année an-plus-tard ans-plus-tard mois-plus-tard décennie-plus-tard décennies-plus-tard
      année-d'après année-d'avant an-auparavant ans-auparavant mois-auparavant à-l'-époque à-l'époque`,
    pointers: '',
    purpose: '',
    quoting: 'citer',
    silent: 'permettait causait provoquait évitait entraînait fallait',
    infinitiveMarks: "à de d'",
    instruments: `loi lois décret règlement directive traité convention constitution charte accord accords déclaration résolution pacte protocole
      budget stratégie plan programme arrêt jugement`,
    seeming:
      'reconnaissant reconnaissante reconnaissants reconnaissantes semble semblait sembla paraît paraissait apparaît apparut',
    seemingTo: 'à au aux',
    holders: "de d'",
    topics: 'conseil contribution contributions plan plans proposition propositions projet estimation',
    officials: 'autorités responsables fonctionnaires diplomates',
    genitives: "de du des d'",
    adherents: 'partisans partisanes opposants opposantes défenseurs détracteurs détractrices adversaires tenants',
    demonstratives: 'ce ceci cela ça',
  },
  room: 'séance réunion atelier débat discussion session table-ronde plénière rencontre',
  suggestions: {
    person: 'Un participant ou une participante …',
    group: 'Plusieurs participants …',
    impersonal: 'Il a été {said} {that} …',
    view: 'Selon un avis exprimé …',
    noun: '{noun} …, sans dire de qui',
    without: 'La même phrase sans ces mots',
    that: 'que',
  },
  functions: {
    host: 'hôte hôtesse organisateur organisatrice',
    moderator: 'modérateur modératrice animateur animatrice',
    patron: 'parrain marraine',
    chair: 'président présidente',
    author: 'auteur autrice auteure auteurs autrices auteures rédaction éditeurs éditrices',
  },
  sectors: {
    business: 'entreprise entreprises industrie patronat économie',
    'civil-society': 'ong association associations fondation société-civile',
    academia: 'université universités recherche',
    ministries: 'ministères gouvernement',
    local: 'commune communes ville villes',
    unions: 'syndicat syndicats',
    mayors: 'maire maires',
  },
};
