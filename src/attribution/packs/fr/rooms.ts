import { caseless } from '../../segments/caseless.ts';
import type { RoomPack } from '../rooms.ts';

export const frenchRooms: RoomPack = {
  outside: caseless(
    /(?<!\p{L})(?:relecture|relect\p{L}*|révision|traduction|traduit\p{L}*|mise en page|graphisme|conception graphique|recherche documentaire|commentaires sur (?:une|la) (?:première )?version|versions? (?:antérieure|précédente)s?|photographies?)(?!\p{L})/iu,
  ),
  delegates: caseless(
    /(?<!\p{L})(?:représentante?s?|expert(?:e?s)|invité(?:e?s)|participante?s?|fonctionnaires|délégué(?:e?s)) (?:de|du|des|d')/iu,
  ),
  commonAcronyms:
    'ETP FTE AC DC NMR TV PR HR IP CC BY SA DOI ISSN ISBN UE ONU USA ONG ONGS MSG PIB PDF IT IA UA OK FAQ CHR GFMD PMM ODD EUR USD GBP CHF JPY CNY SEK NOK DKK PLN',
  titles: caseless(
    /(?<!\p{L})(?:titre|intitulée?s?|sous-titre|rapport|étude|document|livre|ouvrage|article|chapitre|section|programme|projet|initiative|campagne|devise|question|thème|série|conférence|stratégie|pacte|loi|déclaration|accord|terme|notion|concept|dite?s?|appelée?s?|nommée?s?)(?: [\p{L}\d-]+){0,2} ?:? ?$|(?<!\p{L})(?:titre|devise|thème|question directrice)(?: [\p{L}\d'’-]+){1,5} (?:était|est) ?:? ?$/iu,
  ),
  day: caseless(
    /(?<!\d)(?:1er|0?[1-9]|[12]\d|3[01]) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19|20)\d\d/iu,
  ),
  clock: caseless(
    /(?<!\p{L})à (?:[01]?\d|2[0-3]) ?(?:h|heures?)(?: ?[0-5]\d)?(?![\p{L}\d])|(?<![\d.,:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/iu,
  ),
  expected: caseless(
    /(?<!\p{L})(?:(?:ont|a) confirmé (?:leur|sa) (?:participation|présence|venue)|(?:participer(?:ont|a)|assister(?:ont|a)|prendr(?:ont|a) part) à (?:la|cette|notre) (?:réunion|séance|table ronde|conférence|discussion)|(?:sont|est) attendue?s? à (?:la|cette) (?:réunion|séance|table ronde|conférence)|(?:réunion|séance|table ronde|conférence) réunira)(?!\p{L})/iu,
  ),
  annex: caseless(/^(?:annexe[ \d:.–-]*)?(?:liste des (?:participant\p{L}*|présente?s|invitée?s)|participante?s)$/iu),
  scene: caseless(
    /(?<!\p{L})(?:en (?:séance|réunion)|(?:dans|de|à|parmi|lors de|pendant|devant) (?:notre|nos) (?:\p{L}+ )?(?:groupe|séances?|réunions?|cercle|rencontres?|échanges?|discussions?|atelier)|à (?:notre|nos|ma|mes) (?:droite|gauche|côtés?)|(?:dans le|au sein du) groupe de travail|de vive voix|parmi nous|(?:notre|nos) (?:\p{L}+ ){0,2}(?:réunions?|groupe|séances?|séminaire|atelier|cercle|travaux|échanges|discussions?|rencontres?|journée|table ronde|débats)|du groupe(?=[,.])|la salle (?:a|s['’]est|s['’]en|était|avait)|au pied levé|nos (?:\p{L}+ ){0,2}(?:invités?|hôtes?|collègues|amis)|dans la salle|autour de la table|(?:de|à) table|à main levée|aparté|prises? de parole|pause(?:-| )?café|(?:pendant|à) la pause|au tableau|diapositives?|la chaise|les chaises|au pupitre|après la pause|(?:cet|cette|l['’]) ?(?:après-midi|matinée|matin|journée)-?là|pendant le (?:déjeuner|dîner)|en séance|tour de table|notre (?:\p{L}+ )?(?:hôte|invitée?|collègue)|(?:un|une|plusieurs|certains?|certaines|d['’]autres|quelques|deux|trois|les|des) (?:autres? )?(?:participant|intervenant|présent)(?:e|s|es)?)(?!\p{L})/iu,
  ),
  addressed: caseless(
    /(?<!\p{L})(?:nous (?:a|ont|avait|avaient)(?:-t-(?:on|il|elle))? (?:\p{L}+ ){0,2}(?:dit|confié|montré|assuré|rappelé|fait savoir|raconté|expliqué|indiqué|signalé|avertis?|prévenus?|rejoints?|précisé|rapporté|transmis|fourni|écrit)|nous avons (?:\p{L}+ )?(?:entendu|appris|écouté))(?!\p{L})/iu,
  ),
  anyone: "quelqu'un quelqu'une",
  voices: "certains certaines d'autres autres plusieurs quelques-uns quelques-unes beaucoup",
  retorts: 'objecter, répliquer, rétorquer',
  debating:
    'objecter, suggérer, relever, souligner, proposer, rappeler, faire valoir, répliquer, rétorquer, contester, regretter, saluer',
  groupSize: caseless(
    /(?<!\p{L})(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente|quarante|cinquante) (?:\p{L}+ )?(?:participante?s?|personnes|invitée?s?|expert(?:e?s)|membres)/iu,
  ),
  rule: /règle de chatham house|chatham house rule/iu,
  rulePlural: /(règle)s( de chatham house)|(chatham house rule)s(?!\p{L})/iu,
  ruleArticles: { des: 'de la', aux: 'à la' },
  governedArticles: { les: 'la' },
  mailboxes:
    /^(?:info|contact|presse|press|bureau|secretariat|accueil|communication|publications|redaction|service|newsletter|support|webmaster)$/iu,
  telephone: /(?:tél\.?|téléphone|portable|mobile|fax|appeler|appelez):? ?$/iu,
  background: caseless(/(?<!\p{L})(?:contexte|arrière-plan|introduction|rappel|état des lieux|cadre)(?!\p{L})/iu),
  century: caseless(/(?<!\p{L})(?:x?[iv]{1,4}|xi?x|x)e siècle/iu),
  aboutYear: /(?:^|[^\p{L}])(?:de|d['’]|depuis|à|jusqu['’]en|avant|après|que)(?: l['’]an| l['’]année)? ?$/iu,
  locatives: 'à en dans près vers province région ville',
};
