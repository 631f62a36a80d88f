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
    faire observer, faire savoir, mettre en garde, mettre en doute, mettre en avant, attirer, se plaindre, se féliciter,
    se prononcer, se dire, se demander, se réjouir, intervenir, suggérer, qualifier, débattre, reprocher, accuser, soutenir que,
    exprimer, formuler, poser, prôner, défendre, refuser, approuver, désapprouver, convenir`,
  ),
  ...verbs(
    'content',
    'voir, savoir, lancer, conclure, montrer, trouver, sentir, décider, prévoir, apprendre, entendre, démontrer, prouver, établir, lire',
  ),
  ...verbs('act', 'confirmer, soutenir, appuyer, encourager, autoriser, garantir, menacer, inviter'),
  ...verbsOf(`
    parler: de du des d' sur
    appeler: à au
    insister: sur
    douter: de du des d'
    accorder: sur
    tenir: à pour
    revenir: sur
    donner: avis exemple lecture
    prendre: parole position
  `),
  ...verbs('quote', 'poursuivre, continuer, reprendre, lâcher, soupirer, sourire, commencer'),
  ...verbs('procedural', 'ouvrir, accueillir, animer, modérer, présider, introduire, présenter, inviter'),
];
