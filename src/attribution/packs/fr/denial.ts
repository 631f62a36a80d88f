import type { Denial } from '../denial.ts';

export const frenchDenial: Denial = {
  offices: `trésorier trésorière greffier greffière notaire proviseur ministre secrétaire président présidente ambassadeur ambassadrice directeur directrice chef cheffe maire commissaire député députée sénateur
    sénatrice préfet préfète conseiller conseillère diplomate professeur professeure juge procureur procureure chancelier chancelière gouverneur gouverneure
    porte-parole délégué déléguée rapporteur rapporteuse rapporteure modérateur modératrice animateur animatrice hôte hôtesse organisateur organisatrice patron
    patronne évêque archevêque cardinal général générale colonel colonelle consul consule responsable vice-président vice-présidente adjoint adjointe
    invité invitée collègue homme femme dame monsieur madame élu élue recteur rectrice doyen doyenne syndicaliste fonctionnaire attaché attachée
    ancien ancienne successeur successeure prédécesseur inspecteur inspectrice médiateur médiatrice négociateur négociatrice parlementaire père mère eurodéputé eurodéputée homologue émissaire émissaires envoyé envoyée envoyés envoyées`,
  routes: 'de-à',
  ages: 'décennies siècles générations',
  anyones: 'quiconque',
  concepts: 'notion concept figure',
  minds: `médiation entremise conviction scepticisme réserve réserves doute doutes patience impatience silence colère agacement irritation frustration malaise
    sourcil sourcils front épaules yeux visage mine sourire rire rires soupir soupirs regard voix veto non oui refus objection
    objections résistance rejet approbation assentiment désaccord abstention applaudissements humeur ton réaction réactions attitude
    confiance inquiétude inquiétudes espoir espoirs méfiance sympathie compréhension surprise étonnement consternation déception
    soulagement indignation enthousiasme exception nom demande insistance initiative instigation plume bouche bon-mot plaisanterie
    fierté hésitation réticence réticences bénédiction soutien conscience opinion posture tête cœur larmes gratitude excuses camp
    rangs cercles entourage côté propos mots vote verdict critique éloge raillerie ironie plainte supplique pensée marotte idée
    trouvaille sérénité perplexité fureur mécontentement pique boutade remarque hochement haussement grimace position soucis souci
    pronostic échange accrochage regret dam gêne embarras ténacité obstination entêtement exaspération dépit amertume aversion
    satisfaction insatisfaction ressentiment fermeté diplomatie verve sarcasme murmure murmures éclat gloussement rictus moue haussements hochements`,
  moods: `las lasse ravi ravie content contente mécontent mécontente muet muette silencieux silencieuse calme tendu tendue nerveux nerveuse
    amer amère fier fière curieux curieuse agacé agacée amusé amusée étonné étonnée ému émue ferme réservé réservée réticent réticente
    prudent prudente perplexe méfiant méfiante hésitant hésitante divisé divisée sévère glacial glaciale enthousiaste indigné indignée
    résigné résignée discret discrète contre pour seul seule inflexible`,
  topics: `rôle rôles nomination élection fonction fonctions poste postes tâche tâches mandat responsabilité responsabilités pouvoir pouvoirs titre nombre
    compétence compétences bureau travail statut désignation création indépendance salaire rapport réseau niveau participation protection formation
    recrutement notion définition exemple cas liste`,
  subjects: `sujet sujets thème thèmes objet question questions exemple exemples modèle modèles débat débats centre cœur ordre-du-jour priorité figure`,
  acts: `mener, effectuer, réaliser, adopter, voter, promulguer, introduire, réduire, prolonger, lancer, signer, ratifier, financer,
    publier, limiter, ouvrir, fermer, construire, augmenter, admettre, accueillir, recevoir, enregistrer, décider, modifier, réformer,
    appliquer, organiser, coordonner, offrir, traiter, délivrer, accorder, expulser, évacuer, envoyer, former, conseiller, tester,
    terminer, suspendre, supprimer, négocier, conclure, adhérer, quitter, autoriser, permettre, interdire, réglementer, reconnaître,
    attribuer, investir, répartir, soutenir, fournir, devenir, servir, appartenir, manquer, connaître, subir, perdre, gagner,
    atteindre, dépasser, créer, établir, fonder, abriter, renforcer, collecter, estimer, recommander, condamner, verser, mettre,
    doubler, durcir, assouplir, simplifier, employer, payer, contribuer, lever, imposer, évaluer`,
  tasks: `nommer, coordonner, diriger, décider, signer, représenter, présider, être, avoir, délivrer, approuver, accorder, rendre, fixer,
    tenir, exercer, siéger, recevoir, élire`,
  discussing: `débattre, discuter, examiner, évoquer, mentionner, citer, proposer, suggérer, recommander, nommer, créer, instituer, désigner,
    élire, choisir, chercher, comparer, saluer, critiquer, regretter, décrire, analyser, aborder, associer, renforcer, remplacer,
    supprimer, réformer, former, interroger, souligner, rappeler, insister, porter, consacrer , parler, traiter`,
  moving: `convaincre, persuader, séduire, agacer, surprendre, impressionner, irriter, inquiéter, rassurer, décevoir, amuser, ennuyer, émouvoir, satisfaire, troubler, étonner, ravir, fâcher, indigner`,
  votes: `non oui veto contre pour abstention abstentions abstenant abstenu abstenus abstenue refus opposition opposé opposés rejet approbation
    vote votes motion objection objections silence applaudissements rires soupirs hochements haussement protestation réserves réserve critique éloge
    mécontentement scepticisme favorable défavorable favorables défavorables hostiles sceptiques`,
  exceptions: 'sauf hormis excepté notamment surtout malgré comme contrairement',
  surveyed: 'répondants enquêtés enquêtées interrogés interrogées interviewés sondage enquête',
  percent: 'pour-cent',
  planned: 'doit doivent devra devront',
  several: 'ils elles',
  irreal: 'serait seraient aurait auraient pourrait pourraient',
  groups:
    'tous toutes tout personne nul aucun chacun plupart majorité autres participants participantes unanimité accord consensus certains beaucoup plusieurs reste',
  from: `sans chez du côté entre`,
  humans: `personne personnes expert experts expertes chercheur chercheurs chercheuses spécialiste spécialistes public groupe groupes nombre membre membres
    praticien praticiens majorité`,
  streets: 'rue quai avenue place boulevard',
  noStreets: 'sur en prend prendre avoir',
  somebody: "on nous je personne quelqu'un chacun tous certains plusieurs d'autres beaucoup nul",
  ifs: `si`,
  that: "que qu' si",
  being: `est sont était étaient fut furent été constitue constituait constituaient restait reste fait faisait faisaient`,
  having: 'avec à au aux',
  pointing: 'celui celle',
  prefixes: '',
  whoever: 'quiconque',
  continents: 'europe afrique asie amérique',
  spans: 'années ans mois décennies siècle passé',
  contracted: 'des du aux au',
  motions: `tu tue tus tues resté restée restés restées venu venue venus venues parti partie partis allé allée sorti sortie intervenu intervenue arrivé
    arrivée entré entrée revenu revenue tombé tombée monté montée né née`,
  movers: 'est sont',
  negative: 'pas rien personne jamais guère seul',
  itself: 'lui-même elle-même en-personne',
  rooms: 'débat discussion séance réunion salle',
  out: "de d' du",
  superlatives: 'plus moins',
  near: 'proche proches',
  hearing: 'entendu appris murmure murmurait',
  replies: 'réponse réplique riposte repartie',
  houses: `frontex europol easo hcr ofii ofpra cgt medef cfdt croix-rouge cimade douane douanes bercy matignon beauvau élysée chancellerie
    oit chambre représentation`,
  programmes: 'dublin schengen brexit erasmus marrakech',
  legislators: 'commission parlement conseil gouvernement gouvernements assemblée sénat',
  ordinals: 'premier première deuxième troisième quatrième dernier dernière second seconde',
  noPlural: '',
  eitherNumber: '',
  feminines: '',
  fromEndings: '',
  few: 'deux trois',
  every: 'chaque aucun aucune nul nulle tout toute quel quelle n’importe',
  past: `était étaient avait avaient fut furent eut eurent fit firent dit dirent vint vinrent pouvait pouvaient devait devaient voulait voulaient put dut voulut prit mit
    -ait -aient -èrent`,
  perfect: `a ont`,
  turns: 'intervention exposé présentation discours contribution introduction',
  present: `participant participante participants participantes intervenant intervenante orateur oratrice collègue invité invitée quelqu'un
    voix un une celui celle ceux personne homme femme dame expert experte représentant représentante source sources`,
  habits: `souvent généralement traditionnellement régulièrement habituellement rarement toujours fréquemment normalement parfois chaque partout
    encore couramment ordinairement depuis longtemps`,
  duties: `décider examiner juger établir exiger publier autoriser constater informer signaler indiquer prévoir reconnaître 
    refuser contester lire lancer assurer offrir fournir`,
  helps: 'soutenir encourager inviter défendre conseiller appuyer autoriser informer interroger',
  wanting: 'réclamer rejeter promettre refuser exiger proposer demander s’opposer opposer plaider',
  courts: 'cour cours tribunal tribunaux cedh cjue juge juges',
  ideas: `proposition propositions projet idée idées plan plans option options texte point points délai délais formule compromis suggestion
    recommandation recommandations approche cela ceci quota fonds initiative thèse`,
  sizes: 'petites petits grandes grands nombreux nombreuses certains certaines plusieurs beaucoup',
  asking: 'pourquoi comment quand où quel quelle quels quelles qui',
  answering: 'citer, contredire, remercier, interrompre, applaudir, féliciter, corriger, reprendre, répondre',
  pledging: 'engager, promettre, offrir, proposer',
  handouts: `chiffres données liste listes documents document tableau tableaux note notes diapositives statistiques papier carte cartes
    compte-rendu éléments exemples graphique`,
  supplying:
    'fournir, envoyer, transmettre, apporter, distribuer, communiquer, partager, remettre, produire, montrer, adresser',
  future: 'va vont',
  camps: 'frein moteur trouble-fête sceptiques critiques opposants partisans défenseurs détracteurs',
  among: 'parmi entre',
  tracing: `venue-d' venue-de venue-du venu-d' venu-de venu-du vient-de vient-d' vient-du remonte-à revient-à remonte-au revient-au doit-à doit-au doivent-à`,
  who: '',
  members: 'personne gens membre',
  marks: 'main écriture plume empreinte signature marque patte',
  thanks: 'grâce',
  behalf: 'au-nom-de',
  writers: 'je nous',
  felt: 'nouvelle soulagement surprise ligne tabou affront nouveauté',
  sides: 'côté',
  lives: 'ayant',
  showing: 'montrer établir démontrer autoriser',
  knowing: 'savoir voir entendre apprendre sentir penser croire trouver',
  crowds: '',
  versus: 'contre vs. versus',
  buildings: 'maison immeuble bâtiment hôtel',
  employing: 'travailler, représenter, venir, appartenir',
  running: 'diriger, travailler, posséder, gérer, présider',
  gratitude: 'merci mention remerciements gratitude',
  calling: 'appelons disons',
  attending: 'présent présente présents présentes représenté représentée représentés représentées',
  there: 'là y',
  performances: 'toast croquis',
  worlds: `pays états`,
  sitting: 'assis assise assises siégeait siégeaient installés installées',
  seats: 'table rangée rang coin côté bout banc fenêtre place',
  crediting: 'dois devons emprunte empruntons emprunter attribue attribuons attribuer attribuerais citer reprendre',
  received: "appel-avec coup-de courriel-de courriel-d' mail-de message-de sms-de texto-de courtoisie-de",
  greetings: 'merci bravo chapeau félicitations',
  due: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain semaine',
  human: '',
  portfolios: 'portefeuille portefeuilles maroquin',
  drawings: 'schéma diagramme carte graphique figure croquis organigramme',
  pictures: 'photo photos photographie portrait gauche droite centre cliché',
  gazing: 'tournés-vers regardé-vers tournées-vers',
  speaking: 'parlaient intervenaient intervenus intervenues débattaient',
  making: 'tenait tenu écrit rédigé conçu fondé inventé négocié',
  famous: 'connaissent reconnaissent connu connue',
  naming: 'nommé nommée prénommé prénommée',
  consulting: 'demandez demande contactez',
  asFor: 'quant-à quant-au',
  company: 'présents présentes invités invitées participants participantes intervenants orateurs',
  counting: 'figurait comptait',
  behinds: 'derrière',
  folks: 'gens types',
  impressions: 'impression sentiment sensation soupçon',
  noted: 'clair évident visible manifeste net sentait frappant sûr',
  hearsays: 'dit entend assure rapporte',
  persons: 'elle il',
  whose: 'dont',
  remote: 'visio visioconférence vidéo zoom écran connecté connectée téléphone ligne teams',
  trades: 'génération générations',
  envoys:
    'représentant représentante porte-parole délégué déléguée émissaire président présidente directeur directrice',
  focus: 'même',
  echoes: 'elle lui eux elles quant pour en',
  liking:
    'préférer, espérer, craindre, douter, redouter, regretter, hésiter, souhaiter, tenir, approuver, rechigner, miser',
  gestures: `rire, sourire, soupirer, grimacer, froncer sourcils, hausser épaules, hocher tête, secouer tête, lever yeux, lever bras, applaudir, bâiller, rougir, pouffer, ricaner, tiquer, grincer, tressaillir, sursauter, sourciller, gémir, tousser, s'esclaffer, esclaffer, glousser, grommeler, maugréer`,
  tables: 'table salle pièce',
  functions: 'modération présidence animation',
  makers:
    'fabricant fabricants constructeur constructeurs inventeur inventeurs producteur producteurs concepteur concepteurs',
  makes: 'fabrique fabriquent construit construisent produit produisent',
  lacking: 'sans grâce',
  within: 'en dans chez à au',
  belonging: 'revenu revenue revient revenait appartenait appartient',
  ones: 'son sa',
  journeys: 'train vol avion taxi voiture',
  chairs: 'chaise siège fauteuil',
  agenda: 'point cc copie',
  clothes: 'uniforme col soutane toge turban kippa voile kilt habit croix écharpe',
  wearing: 'portait portaient',
  between: 'entre',
  rather: 'plutôt préféré préférer aimé aimerait souhaité volontiers',
  ours: 'notre nos',
  floors: 'parole',
  handing: 'à',
  thanked: 'remercié remerciée félicité félicitée interrompu interrompue applaudi applaudie',
};
