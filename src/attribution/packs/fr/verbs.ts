import type { Verb } from '../pack.ts';
import { verbs, verbsOf } from '../verbs.ts';

/** French verbs of saying, holding and demanding; one lemma each, forms are made in conjugate.ts. */
export const frenchVerbs: readonly Verb[] = [
  ...verbs(
    'say',
    `dire, déclarer, affirmer, souligner, insister, ajouter, préciser, rappeler, remarquer, observer, noter, constater,
    estimer, juger, considérer, penser, croire, craindre, redouter, espérer, regretter, déplorer, critiquer, dénoncer,
    contester, réfuter, nier, démentir, répondre, répliquer, rétorquer, objecter, protester, demander, interroger,
    réclamer, exiger, proposer, recommander, conseiller, préconiser, plaider, avertir, prévenir, alerter, annoncer,
    indiquer, expliquer, exposer, raconter, relater, décrire, résumer, commenter, évoquer, mentionner, citer,
    prétendre, alléguer, assurer, promettre, admettre, reconnaître, avouer, concéder, répéter, réitérer, marteler,
    glisser, confier, écrire, murmurer, ironiser, argumenter, arguer, argüer, opposer, rejeter, saluer, féliciter,
    remercier, soupçonner, prédire, signaler, témoigner, informer, rapporter, révéler, faire valoir, faire remarquer,
    voir autrement, voir différemment, faire observer, faire savoir, faire dire, mettre en garde, mettre en doute, mettre en avant, attirer, se plaindre, se féliciter,
    se prononcer, se dire, se demander, se réjouir, intervenir, suggérer, qualifier, débattre, reprocher, accuser, soutenir que,
    réaffirmer, riposter, condamner, souhaiter, jurer, tweeter, pronostiquer, se étonner, se inquiéter,
    se souvenir, se indigner, se excuser, se insurger, se élever, se emporter, se désoler, se lamenter, se alarmer, se émouvoir, se offusquer, se targuer,
    se vanter, se défendre, se déclarer, se montrer, se engager, se interroger, se opposer, se étonner, se rallier, certifier, attester, clamer, proclamer, chuchoter, crier, hurler, plaisanter,
    railler, tonner, fulminer, pester, grommeler, renchérir, nuancer, tempérer, rectifier, clarifier, détailler, invoquer, laisser entendre,
    laisser échapper, sous-entendre, insinuer, décréter, vanter, louer, applaudir, exhorter, acquiescer, balayer, fustiger, blâmer, tancer, vilipender,
    stigmatiser, dénigrer, encenser, minimiser, relativiser, dramatiser, temporiser, revendiquer, faire part, faire acter, se refuser, faire état, faire référence,
    faire allusion, faire comprendre, prendre acte, prendre position, prendre la parole, prendre la défense, tirer la sonnette, tirer les leçons, émettre, soulever, lancer un appel, en appeler,
    militer, pointer, réfléchir, se prononcer, contredire, consentir, maintenir, rétorquer, récuser, désavouer, déconseiller, presser, prier, supplier, sommer,
    enjoindre, se féliciter, se excuser, espérer, désespérer, remettre en cause, remettre en question, mettre en cause, mettre en évidence, mettre en lumière, mettre le doigt,
    dire son, donner raison, donner tort, exprimer, formuler, poser, prôner, défendre, refuser, approuver, désapprouver, convenir,
    communiquer, mettre table, éreinter, étriller, pourfendre, opiner, hausser les épaules, botter en touche, couper court, esquiver, éluder, mettre accent, prendre contre-pied,
    réfréner, morigéner, gourmander, sermonner, admonester, brocarder, persifler, ricaner, se esclaffer, déclamer, professer, discourir, disserter, épiloguer,
    ergoter, lâcher, tergiverser, louvoyer, atermoyer, se raviser, se dédire, se rétracter, se récrier, se gausser, se braquer, se lâcher, se résigner, faire chorus,
    faire écho, faire fi, faire mouche, prendre à partie, prendre le parti, jeter le trouble, jeter un pavé, lever le voile, donner le ton, enfoncer le clou,
    mettre les pieds, rendre hommage, tirer à boulets, tordre le cou, couper la parole, hausser le ton, avoir le dernier mot`,
  ),
  ...verbs(
    'content',
    'supposer, présumer, imaginer, déduire, avancer, relever, publier, développer, présenter, ordonner, statuer, trancher, arrêter, découvrir, comprendre, calculer, évaluer, chiffrer, accepter, percevoir, vouloir, envisager, douter, redouter, voir, savoir, lancer, conclure, montrer, trouver, sentir, décider, prévoir, apprendre, entendre, démontrer, prouver, établir, lire',
  ),
  ...verbs(
    'act',
    'justifier, écarter, souligner, confirmer, soutenir, appuyer, encourager, autoriser, garantir, menacer, inviter',
  ),
  ...verbs(
    'person',
    'corriger, préférer, voter contre, voter pour, se abstenir, hésiter, broncher, sourciller, tiquer, grimacer',
  ),
  ...verbsOf(`
    se prendre: en
    lancer: mise-en-garde avertissement alerte pique appel
    miser: sur
    tabler: sur
    pencher: pour
    opter: pour
    partager: analyse avis point constat inquiétude inquiétudes préoccupation préoccupations diagnostic lecture vue sentiment opinion crainte craintes réserves vision
    voir: y risque risques danger dangers alternative inconvénient inconvénients
    trouver: trop absurde injuste insuffisant insuffisante excessif excessive prématuré prématurée
    parler: de du des d' sur
    appeler: à au
    insister: sur
    douter: de du des d'
    accorder: sur
    tenir: à pour
    revenir: sur
    donner: avis exemple lecture
    renvoyer: à aux au
    abonder: sens
    partir: principe
    porter: regard jugement
    cacher: pas
    se attendre: à au aux
    prendre: parole position
  `),
  ...verbs(
    'quote',
    'enchaîner, compléter, corriger, préciser, maugréer, tempêter, bougonner, trancher, conclure, lancer, poursuivre, continuer, reprendre, soupirer, sourire, commencer',
  ),
  ...verbs('procedural', 'ouvrir, accueillir, animer, modérer, présider, introduire, présenter, inviter'),
];
